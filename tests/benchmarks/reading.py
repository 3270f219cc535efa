"""How the time for reading a file grows with it, whatever it is made of.

    python tests/benchmarks/reading.py [SIZE]

Prints, for files of SIZE characters (default 475,000) of one repeated piece, the seconds of the processor and how much
dearer a character is in a file four times as long; status 1 where that is more than 2.5 times and above half a second.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT), str(ROOT / "tests")]

from read.hostile import UNITS, made_of  # noqa: E402 - the tree is run without being installed

from timeline.read import load_stdin  # noqa: E402


def seconds(unit: str, size: int) -> float:
    start = time.process_time()
    load_stdin(made_of(unit, size))
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", nargs="?", type=int, default=475_000)
    size = parser.parse_args().size
    load_stdin(made_of(UNITS[0], 1000))
    slow = 0
    for unit in UNITS:
        one, four = seconds(unit, size), seconds(unit, 4 * size)
        dearer = four / 4 / max(one, 1e-9)
        slow += dearer > 2.5 and four > 0.5
        print(f"{unit!r:56} {four:6.2f} s for {4 * size:,} characters, {dearer:4.1f} times dearer than a quarter of it")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
