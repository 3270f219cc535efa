"""Options of the whole suite."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no defect: no test fails by the clock.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite", action="store_true", help="write what is printed now into README.md and the golden files"
    )


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))


_NOBODY = 65534


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every user may reach; `tmp_path` is its owner's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


Closed = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def closed() -> Closed:
    """What closes files and folders for a while to everybody, root included: to reading, or to `writing` only."""

    @contextmanager
    def closing(*paths: Path, writing: bool = False) -> Iterator[None]:
        with ExitStack() as opened:
            for path in paths:
                opened.enter_context(_without_right(path, writing=writing))
            with _without_root():
                yield

    return closing


@contextmanager
def _without_right(path: Path, *, writing: bool) -> Iterator[None]:
    if sys.platform == "win32":
        everybody = "*S-1-1-0"
        subprocess.run(["icacls", path, "/deny", f"{everybody}:({'W' if writing else 'R'})"], check=True)
        try:
            yield
        finally:
            subprocess.run(["icacls", path, "/remove:d", everybody], check=True)
    else:
        mode = path.stat().st_mode
        path.chmod(0o555 if writing else 0)
        try:
            yield
        finally:
            path.chmod(mode)


@contextmanager
def _without_root() -> Iterator[None]:
    """Root, to whom POSIX closes no folder, is nobody meanwhile."""
    if sys.platform == "win32" or os.geteuid():
        yield
    else:
        os.seteuid(_NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
