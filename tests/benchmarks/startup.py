"""What starting costs: `timeline show` beside an empty typer program, medians of one run, alternating.

    python tests/benchmarks/startup.py [-n ROUNDS] [--store events.yaml]

Each program runs in a process of its own, its output goes to a pipe; `terminal` is the same with a
pseudo-terminal, where the view is laid out by rich. Byte code is cached for both, in a folder of this run, as an
installed program's is. Prints milliseconds and the ratio to the empty program; the aim is at most 1.2 for `show`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMPTY = """
import typer
app = typer.Typer()
@app.command()
def main(name: str = "x") -> None:
    pass
app()
"""


def piped(command: list[str]) -> float:
    """Seconds a command takes with its output in a pipe."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def on_terminal(command: list[str]) -> float:
    """Seconds a command takes on a pseudo-terminal (not on Windows)."""
    import pty

    start = time.perf_counter()
    pid, descriptor = pty.fork()
    if pid == 0:
        os.chdir(ROOT)
        os.execv(command[0], command)
    try:
        while os.read(descriptor, 65536):
            pass
    except OSError:  # how Linux tells the end
        pass
    os.waitpid(pid, 0)
    os.close(descriptor)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    arguments.add_argument("-n", type=int, default=21, metavar="ROUNDS")
    arguments.add_argument("--store", default="events.yaml")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        os.environ["TIMELINE_CACHE"] = str(Path(folder) / "cache")
        empty = Path(folder) / "empty.py"
        empty.write_text(EMPTY, encoding="utf-8")
        show = [sys.executable, "-m", "timeline", "show", "--store", given.store]
        runs = {"empty typer program": (piped, [sys.executable, str(empty)]), "timeline show": (piped, show)}
        if sys.platform != "win32":
            runs["timeline show, terminal"] = (on_terminal, show)
        times: dict[str, list[float]] = {name: [] for name in runs}
        for how, command in runs.values():
            how(command)  # once for the caches
        for _ in range(given.n):
            for name, (how, command) in runs.items():
                times[name].append(how(command))
    base = statistics.median(times["empty typer program"])
    for name, measured in times.items():
        middle = statistics.median(measured)
        print(f"{name:26} {middle * 1000:7.1f} ms   {middle / base:5.2f}")


if __name__ == "__main__":
    main()
