"""The command line: one command a file; options, exit codes, streams.

`main(arguments, environment)` runs one command and returns its exit status. A command is a module of this
folder with a function of its own name, whose parameters are its options and whose value is its exit
status, and with `EXAMPLES`; it stands in the table of `app.py`. It finds the streams, the clock and the
terminal in `ctx.obj`, an `Environment`, and raises `CommandError` for what a person can repair.
"""

from timeline.cli.app import main
from timeline.cli.environment import Environment

__all__ = ["Environment", "main"]
