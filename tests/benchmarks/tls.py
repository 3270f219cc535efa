"""Timelines of whole news corpora for `score_tls.py`: which days and sentences belong on them.

    python tests/benchmarks/tls.py CORPUS OUT [--jobs N] [--topics a,b]

CORPUS holds <topic>/articles.jsonl and keywords.json; OUT gets <topic>.json: [{"date", "sentences", "weight"}].
A day weighs what its events' saliences add up to; an event counts where its words name the topic.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline import edtf
from timeline.build import build
from timeline.model import Document, Event, Grain, Status


def read_articles(path: Path) -> list[Document]:
    """Documents of an articles.jsonl, named by their ids."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Document(
            str(r["id"]), r["text"], title=r.get("title"), published=edtf.parse(r["published"]), published_from="json"
        )
        for r in rows
    ]


def timeline_of(events: Iterable[Event], keywords: Sequence[str]) -> list[dict[str, object]]:
    """Days with their weight and sentences, the weightiest first."""
    weight: dict[str, float] = defaultdict(float)
    lines: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for event in events:
        date = event.date
        if date is None or date.grain > Grain.DAY or date.interval or event.status is not Status.HAPPENED:
            continue
        about = event.title + " " + " ".join(s.quote for s in event.sources)
        share = 1.0 if any(k.casefold() in about.casefold() for k in keywords) else 0.3
        day = edtf.dump(date)[:10]
        weight[day] += share * event.salience
        lines[day].append((share * event.salience, event.sources[0].quote))
    days = sorted(weight, key=lambda d: (-weight[d], d))
    return [{"date": d, "weight": round(weight[d], 4), "sentences": _best(lines[d])} for d in days]


def _best(lines: Iterable[tuple[float, str]]) -> list[str]:
    ranked = sorted(lines, key=lambda x: (-x[0], x[1]))
    return list(dict.fromkeys(text for _, text in ranked))[:10]


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
        keywords = json.loads((topic / "keywords.json").read_text(encoding="utf-8"))
        result = build(documents, jobs=args.jobs)
        run = timeline_of(result.events, keywords)
        (args.out / f"{topic.name}.json").write_text(json.dumps(run, ensure_ascii=False, indent=0), encoding="utf-8")
        spent = time.perf_counter() - began
        print(f"{topic.name}: {len(documents)} documents, {len(result.events)} events, {spent:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
