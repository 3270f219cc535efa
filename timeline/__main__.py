"""The entry point: `timeline` and `python -m timeline`."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line on this process's arguments and streams, and leave with its exit status."""
    try:
        from timeline.cli import Environment, main

        status = main(sys.argv[1:], Environment.system())
    except KeyboardInterrupt:  # before main could see it
        sys.stderr.write("timeline: interrupted\n")
        status = 130
    try:
        sys.stdout.flush()
    except OSError as error:  # the reader, such as head, has gone, or the disk is full, which main has told
        if not isinstance(error, BrokenPipeError):
            status = 2
        # What Python would flush at exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(status)


if __name__ == "__main__":
    run()
