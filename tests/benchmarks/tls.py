"""Timelines of whole news corpora for `score_tls.py`: which days and sentences belong on them.

    python tests/benchmarks/tls.py CORPUS OUT [--jobs N] [--topics a,b]

CORPUS holds <topic>/articles.jsonl; OUT gets <topic>.json: [{"date", "sentences", "weight"}]. A day weighs what its
most salient event does, by the ranking of `show --top`. Its sentences are those around its events' quotes that are
nearest to what all of them say together, what its own words date to another day than the event's for a little less.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log, sqrt
from pathlib import Path

from timeline import edtf
from timeline.build import build
from timeline.dates import sentences
from timeline.events.weighing import words
from timeline.model import Basis, Document, Event, Grain, Source, Status

ELSEWHEN = 0.8  # what a sentence counts that does not date the event itself
ALIKE = 0.6  # two sentences of a day that share so much are one

Vector = dict[str, float]


def read_articles(path: Path) -> list[Document]:
    """Documents of an articles.jsonl, named by their ids."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Document(
            str(r["id"]), r["text"], title=r.get("title"), published=edtf.parse(r["published"]), published_from="json"
        )
        for r in rows
    ]


def timeline_of(events: Sequence[Event], documents: Sequence[Document]) -> list[dict[str, object]]:
    """Days with their weight and sentences, the weightiest first."""
    by_day: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        date = event.date
        if date is not None and date.grain <= Grain.DAY and not date.interval and event.status is Status.HAPPENED:
            by_day[edtf.dump(date)[:10]].append(event)
    weights = {day: max(event.salience for event in on_day) for day, on_day in by_day.items()}
    summary = Summary(documents)
    days = sorted(weights, key=lambda d: (-weights[d], d))
    return [{"date": d, "weight": weights[d], "sentences": summary.of(by_day[d])} for d in days]


def _share(event: Event, source: Source) -> float:
    """What a source's sentence counts for the day of its event."""
    assert event.date is not None
    own = source.basis is not Basis.PUBLICATION and (source.date or "")[:10] == edtf.dump(event.date)[:10]
    return event.salience * (1.0 if own else ELSEWHEN)


class Summary:
    """The sentences that stand for a day: each event's nearest to the centroid of all, no two alike."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = {d.id: d for d in documents}
        self.spans: dict[str, list[tuple[int, int]]] = {}
        frequency = Counter(w for d in documents for line in d.text.splitlines() for w in words(line))
        size = sum(len(d.text.splitlines()) for d in documents)
        self.rarity = {w: log((1 + size) / (1 + n)) + 1 for w, n in frequency.items()}

    def of(self, events: Sequence[Event], most: int = 10) -> list[str]:
        """At most so many sentences, the best first."""
        lines = [(_share(e, s), n, self._sentence(s)) for n, e in enumerate(events) for s in e.sources]
        centroid: dict[str, float] = defaultdict(float)
        for text, share in {text: share for share, _, text in lines}.items():
            for word, value in self._vector(text).items():
                centroid[word] += value * share
        scored = [(-share * _dot(self._vector(text), centroid), text, n) for share, n, text in lines]
        out: list[str] = []
        told: set[int] = set()
        for _, text, n in sorted(scored):
            if n not in told and all(_dot(self._vector(text), self._vector(o)) <= ALIKE for o in out):
                told.add(n)
                out.append(text)
            if len(out) == most:
                break
        return out

    def _sentence(self, source: Source) -> str:
        text = self.documents[source.document].text
        assert source.start is not None
        assert source.end is not None
        if source.document not in self.spans:
            self.spans[source.document] = [(s.start, s.end) for s in sentences(text)]
        start, end = source.start, source.end
        for first, last in self.spans[source.document]:
            if first <= start < last:
                start, end = first, max(last, end)
        return " ".join(text[start:end].split())

    def _vector(self, text: str) -> Vector:
        found = {w: weight * self.rarity.get(w, 1.0) for w, weight in words(text).items()}
        size = sqrt(sum(v * v for v in found.values())) or 1.0
        return {w: v / size for w, v in found.items()}


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(value * other.get(word, 0.0) for word, value in one.items())


def main() -> None:
    """Write one run file a topic, and say on stderr how long each took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--topics", default="")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for topic in sorted(p.parent for p in args.corpus.glob("*/articles.jsonl")):
        if args.topics and topic.name not in args.topics.split(","):
            continue
        began = time.perf_counter()
        documents = read_articles(topic / "articles.jsonl")
        result = build(documents, jobs=args.jobs)
        run = timeline_of(result.events, documents)
        (args.out / f"{topic.name}.json").write_text(json.dumps(run, ensure_ascii=False, indent=0), encoding="utf-8")
        spent = time.perf_counter() - began
        print(f"{topic.name}: {len(documents)} documents, {len(result.events)} events, {spent:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
