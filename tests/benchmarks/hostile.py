"""What refusing a hostile file costs: seconds of processor time and peak of memory, the worst of each kind.

PYTHONPATH=. python tests/benchmarks/hostile.py [-v]

Each file is read in a process of its own, forked for it: the time is of reading alone, the memory of the whole
process. Wanted: under a second and 200 MB each.
"""

from __future__ import annotations

import os
import sys
import time
from itertools import groupby
from pathlib import Path

from timeline import store

sys.path[0] = str(Path(__file__).parents[1])  # the tests' own files: `store` is a benchmark in this folder
from store.hostile import SOUND, files  # noqa: E402 - after the line above


def refused(data: bytes) -> tuple[float, int, str]:
    """Seconds, MB and the first problem of reading this as a store, in a process that is forked for it."""
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        begun = time.process_time()
        try:
            store.of_bytes(Path("events.yaml"), data, None)
            said = b"read"
        except store.StoreError as error:
            said = f"{error.problems[0].where}: {error.problems[0].what}".encode()
        os.write(send, f"{time.process_time() - begun}\n".encode() + said[:4000])
        os._exit(0)
    os.close(send)
    with os.fdopen(receive, "rb") as file:
        seconds, _, said = file.read().partition(b"\n")
    _, _, used = os.wait4(child, 0)
    if said == b"read":
        raise SystemExit("a hostile file was read as a store")
    return float(seconds), used.ru_maxrss // 1024, said.decode(errors="replace")


def main(*, verbose: bool) -> None:
    """Prints a line a kind, with -v a line a file."""
    store.of_bytes(Path("events.yaml"), SOUND.encode(), None)  # loads what reading needs, once
    worst = []
    for kind, several in groupby(files(), key=lambda one: one[0].rpartition(" ")[0]):
        found = [(*refused(data), name) for name, data in several]
        if verbose:
            for seconds, peak, problem, name in found:
                print(f"{seconds:6.3f} s {peak:4} MB  {name}: {problem[:90]}")
        slow, big = max(f[0] for f in found), max(f[1] for f in found)
        worst.append((slow, big))
        print(f"{kind:16}{len(found):4} files, at most {slow:6.3f} s {big:4} MB")
    print(f"{'all':16}      at most {max(w[0] for w in worst):11.3f} s {max(w[1] for w in worst):4} MB")


if __name__ == "__main__":
    main(verbose="-v" in sys.argv)
