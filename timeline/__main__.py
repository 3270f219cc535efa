"""The entry point: `timeline` and `python -m timeline`."""

from __future__ import annotations

import os
import signal
import sys
from typing import NoReturn

_interrupts: list[int] = []


def _interrupt(number: int, _: object) -> NoReturn:
    _interrupts.append(number)
    raise KeyboardInterrupt


def run() -> NoReturn:
    """Run the command line on this process's arguments and streams, and leave with its exit status."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not where it is ignored, as under nohup
        signal.signal(signal.SIGINT, _interrupt)
    try:
        from timeline.cli import Environment, main

        status = main(sys.argv[1:], Environment.system())
    except BaseException:  # before main could see it; in a compiler or an extension it becomes another error
        if not _interrupts:
            raise
        sys.stderr.write("timeline: interrupted\n")
        status = 130
    try:
        sys.stdout.flush()
    except OSError as error:  # the reader, such as head, has gone, or the disk is full, which main has told
        if not isinstance(error, BrokenPipeError):
            status = 2
        # What Python would flush at exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if _interrupts:  # an interrupt that passed through `exec`, as in dataclasses, would make Python die by the signal
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    run()
