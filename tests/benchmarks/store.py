"""The speed of the store at 20,000 events, as ratios to `yaml.load` in the same run.

python tests/benchmarks/store.py [EVENTS]

`show --top 20` is the command itself, each time in a process of its own, as a ratio to the same on an empty store.
Memory is the peak of a process that does nothing else; that of the rebuild holds what extraction says as well.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from timeline import edtf, store
from timeline.model import Document, Event, Source

WORDS = "harbour council board vote strike mill bridge treaty court ruling river minister budget plant union".split()


def made(count: int) -> tuple[list[Document], list[Event]]:
    """Events of about 650 bytes in events.yaml, three to a document, two sources each."""
    chance = random.Random(1)
    documents = [
        Document(f"docs/{n:05}.md", "", title=_words(chance, 7), digest=f"{n:064x}", url=f"https://example.org/{n}")
        for n in range(max(count // 3, 2))
    ]
    events = []
    for n in range(count):
        day = f"{chance.randrange(1990, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        pair = (n // 3 % len(documents), (n // 3 + 1) % len(documents))
        sources = tuple(_source(chance, f"docs/{d:05}.md", n) for d in pair)
        actors = tuple(w.title() + " " + v.title() for w, v in (chance.sample(WORDS, 2) for _ in range(3)))
        events.append(Event("", edtf.parse(day), _words(chance, 9), actors, sources, salience=chance.random()))
    return documents, events


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize()


def _source(chance: random.Random, document: str, number: int) -> Source:
    quote = f"{_words(chance, 18)}, said no. {number}."
    start = chance.randrange(9000)
    words = _words(chance, 6)
    return Source(
        document,
        quote,
        says="on Friday",
        cites=("example.org", "example.net"),
        start=start,
        end=start + len(quote),
        prefix=words,
        suffix=words[::-1],
        trigger=(start + 2, start + 9),
        rule="<weekday>",
        date="2026-02-27",
    )


def timed(act: Callable[[], Any], times: int = 3) -> float:
    """The best of a few runs, in seconds of processor time: others use the machine too."""
    best = 1e9
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best


def plain(path: Path) -> None:
    """What the ratios are to: the whole file by the C loader, the collector paused."""
    gc.disable()
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    gc.enable()


def rebuild(
    path: Path, documents: Sequence[Document], events: Sequence[Event], cache: store.Cache | None = None
) -> store.Change:
    """A build from what extraction says, as the command does it."""
    with store.hold(path):
        store.recover(path)
        old = store.load(path, cache=cache)
        change = store.reconcile(old, documents, [], events, version="1")
        store.commit(path, change)
    return change


def changed(documents: list[Document], events: list[Event], turn: int) -> tuple[list[Document], list[Event]]:
    """Ten documents changed, with an event each."""
    out, documents = list(events), list(documents)
    for n in range(10):
        at = (n * 97 * 3) % len(events)
        number = int(out[at].sources[0].document[5:10])
        documents[number] = replace(documents[number], digest=f"{turn:02}{number:062x}")
        out[at] = replace(out[at], title=f"{out[at].title} again {turn}")
    return documents, out


def main(count: int) -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.yaml"
        documents, events = made(count)
        rebuild(path, documents, events)
        size = path.stat().st_size / 1e6
        kept = store.Cache(Path(folder) / "cache", "1")
        base = timed(lambda: plain(path))
        cold = timed(lambda: store.load(path))
        joined = timed(lambda: joined_events(path))
        joined_events(path, kept)
        warm = timed(lambda: joined_events(path, kept))
        turns = [changed(documents, events, turn) for turn in range(6)]
        bare = timed(lambda: rebuild(path, *turns.pop()))
        store.load(path, cache=kept)
        cached = timed(lambda: rebuild(path, *turns.pop(), kept))
        change = rebuild(path, *changed(documents, events, 9), kept)
        print(f"{count} events, {size:.1f} MB, lock {store.lock_path(path).stat().st_size / 1e6:.1f} MB")
        line("yaml.load with CSafeLoader, collector paused", base, base)
        line("cold load (at most 0.60)", cold, base)
        line("cold load with all events joined", joined, base)
        line("the same from the cache", warm, base)
        line("rebuild, ten documents changed, nothing kept", bare, base)
        line("the same with the cache, as always (at most 0.80)", cached, base)
        print(f"blocks rewritten {len(change.report.changed)}")
        shown(path)
        _, rebuilt = apart([sys.executable, __file__, "--rebuild", str(path), str(count)], {})
        print(f"memory of the rebuild {rebuilt} MB")


def shown(path: Path) -> None:
    """The lines of `show --top 20`, its cache warm, on this store and on an empty one, in turns."""
    empty = path.with_name("empty.yaml")
    empty.write_text("version: 1\nevents: []\n", encoding="utf-8")
    command = [sys.executable, "-m", "timeline", "show", "--top", "20", "--store"]
    variables = {"TIMELINE_CACHE": str(path.parent / "warm")}
    _, cold = apart([*command, str(path)], variables)
    apart([*command, str(empty)], variables)
    pairs = [[apart([*command, str(one)], variables) for one in (empty, path)] for _ in range(7)]
    least, full = (min(seconds for seconds, _ in runs) for runs in zip(*pairs, strict=True))
    line("show --top 20 of an empty store", least, least)
    line("show --top 20, warm (at most 2.50)", full, least)
    print(f"memory of show --top 20 {pairs[0][1][1]} MB warm, {cold} MB when nothing is kept yet")


APART = """
import json, os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, status]))
"""


def apart(command: list[str], variables: dict[str, str]) -> tuple[float, int]:
    """Seconds of processor time and peak of memory in MB of a command, started by a process that has little itself."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **variables}
    starter = [sys.executable, "-c", APART, *command]
    done = subprocess.run(starter, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    seconds, peak, status = json.loads(done.stdout)
    assert status == 0, command
    return seconds, peak


def line(what: str, seconds: float, base: float) -> None:
    """One line of the table."""
    print(f"{what:50}{seconds:7.2f} s{seconds / base:7.2f}")


def joined_events(path: Path, cache: store.Cache | None = None) -> int:
    """Loads a store and joins its events."""
    found = store.load(path, cache=cache)
    return 0 if found is None else len(found.events)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--rebuild"]:
        documents, events = made(int(sys.argv[3]))
        rebuild(Path(sys.argv[2]), *changed(documents, events, 11))
        sys.exit()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
