"""Actor timelines for `score_semeval.py`: every event with its date, actors and where the evidence stands.

    python tests/benchmarks/semeval.py CORPUS OUT [--declare]

With `--declare` the targets of keywords.json are actors that a person declared, as products have to be: nobody else
takes a telephone for an actor. What a dated report tells as past without a date of its own counts here: an actor's
timeline holds it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from timeline import edtf
from timeline.build import build
from timeline.model import Actor, Document, Event, Status

REAL = {Status.HAPPENED, Status.ALLEGED, Status.PLANNED}


def record(event: Event) -> dict[str, object]:
    """An event as the scorer reads it; offsets are code points of the article's text."""
    assert event.date is not None
    evidence = [{"doc": s.document, "start": s.start, "end": s.end, "trigger": s.trigger} for s in event.sources]
    return {"date": edtf.dump(event.date), "actors": list(event.actors), "evidence": evidence}


def main() -> None:
    """Write one run file a topic."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--declare", action="store_true", help="declare the targets as actors")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for path in sorted(args.corpus.glob("*/articles.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        documents = [
            Document(str(r["id"]), r["text"], title=r.get("title"), published=edtf.parse(r["published"])) for r in rows
        ]
        targets = json.loads((path.parent / "keywords.json").read_text(encoding="utf-8")) if args.declare else []
        result = build(documents, [Actor(target) for target in targets])
        told = [*result.events, *result.asides]
        events = [record(e) for e in told if e.date is not None and e.status in REAL]
        (args.out / f"{path.parent.name}.json").write_text(json.dumps(events, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main()
