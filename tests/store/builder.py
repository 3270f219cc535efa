"""Builds in processes of their own, to be killed: reads a line of JSON for each, and begins one.

{"store": path, "turn": what extraction knows by then, "die_at": before which touch of the disk, "kill_after": seconds,
"limit": bytes a file may have}. A child says `done` or the problem; `end` follows its death.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from pathlib import Path

import filelock  # noqa: F401 - so that the watch sees nothing but the store
from store import disk
from store.building import build, document, event, source

from timeline import store
from timeline.model import Document, Event

DISK = {"open", "os.rename", "os.remove", "os.truncate", "os.mkdir"}


def material(turn: int, count: int = 70) -> tuple[list[Document], list[Event]]:
    """Events of which each round changes some, adds some and loses some."""
    numbers = [n for n in range(count + turn * 10) if n % 17 != turn % 17]
    documents = [document(f"d{n:03}.md", f"{n} {turn * (n % 5 == 0)}") for n in numbers]
    events = [
        event(
            f"Number {n} as round {turn if n % 3 == 0 else 0} has it",
            f"20{n % 30:02}-0{n % 9 + 1}",
            source(f"d{n:03}.md", f"what happened {n} times over " * 8, n),
        )
        for n in numbers
    ]
    return documents, events


def die_at(step: int, folder: Path) -> None:
    """Kills this process before its n-th touch of the store's folder."""
    left = [step]

    def watch(name: str, arguments: tuple[object, ...]) -> None:
        if name in DISK and str(folder) in str(arguments[0]):
            if left[0] == 0:
                os._exit(1)
            left[0] -= 1

    sys.addaudithook(watch)


def run(path: Path, turn: int, die: int | None, limit: int | None) -> None:
    """One build, in the child."""
    documents, events = material(turn)
    if die is not None:
        die_at(die, path.parent)
    if limit is not None:
        disk.limit(limit)
    try:
        build(path, documents, events)
    except store.StoreError as error:
        say(error.problems[0].rule)
    else:
        say("done")


def say(line: str) -> None:
    """Writes a line at once: half of one, by a process that is killed, would never be read to its end."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Serves until the input ends."""
    multiprocessing.set_start_method("spawn" if sys.platform == "win32" else "fork")
    for line in sys.stdin:
        asked = json.loads(line)
        child = multiprocessing.Process(
            target=run, args=(Path(asked["store"]), asked["turn"], asked.get("die_at"), asked.get("limit"))
        )
        child.start()
        if "kill_after" in asked:
            time.sleep(asked["kill_after"])
            child.kill()
        child.join()
        say("end")


if __name__ == "__main__":
    main()
