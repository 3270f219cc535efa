"""A progress bar on stderr, only on a terminal and only for what takes over a second."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from timeline.cli.environment import Environment

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_PATIENCE = 1.0  # seconds


class Progress:
    """Called with what is done and what there is to do; shows a bar once it takes long."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._start = env.clock()
        self._bar: Bar | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, done: int, total: int) -> None:
        """Take note of the progress."""
        if not self._env.progress:
            return
        if self._bar is None:
            if self._env.clock() - self._start < _PATIENCE:
                return
            self._bar = self._started(total)
        for task in self._bar.task_ids:
            self._bar.update(task, completed=done)

    def _started(self, total: int) -> Bar:
        from rich.console import Console
        from rich.progress import Progress as Bar

        console = Console(file=self._env.stderr, width=self._env.width, no_color=not self._env.colour, markup=False)
        bar = Bar(console=console, transient=True)
        bar.add_task("reading documents", total=total)
        bar.start()
        return bar
