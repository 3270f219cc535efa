"""Counts whether what did not happen is marked so, and what happened is not, in stories with gold.

    python tests/benchmarks/statuses.py [-v]

Each claim stands alone. A statement (a `not_event` planned, cancelled, negated or hypothetical) is right where the
claim on it says so, or where none is made of it; a true event is wrong where every claim that fits it is marked as not
having happened. Of closed stories figures only.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

KINDS = {"planned", "cancelled", "negated", "hypothetical"}


def module(file: Path) -> Any:
    """A script as a module."""
    spec = importlib.util.spec_from_file_location(f"script_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found
    spec.loader.exec_module(found)
    return found


stories = module(Path(__file__).with_name("stories.py"))


def judged(score: Any, folder: Path) -> Iterator[tuple[str, str, str]]:
    """Of each statement and each true event of a story: what it is, how it came out, its words or key."""
    story = score.Story(folder / "gold.yaml")
    raw = stories.events_of(stories.documents_of(folder.name, folder.parent), "claims")
    found = score.adapt_events({"schema": 1, "events": raw})
    spans = [[(story.document(s.document), story.docs[story.document(s.document)].spans(s.quote)) for s in p.sources]
             for p in found]  # fmt: skip
    for entry in story.gold["not_events"]:
        if entry["kind"] not in KINDS or entry.get("harmless"):
            continue
        want = story.docs[entry["document"]].spans(entry["quote"])
        bad = score.edtf_interval(str(entry["bad_date"])) if "bad_date" in entry else None
        touching = [p for p, own in zip(found, spans, strict=True) if p.date and _on(score, p, bad) and any(
            d == entry["document"] and score.span_overlap(sp, want) >= 0.5 for d, sp in own)]  # fmt: skip
        wrong = any(p.actual for p in touching)
        how = "taken" if wrong else "marked" if touching else "not listed"
        yield entry["kind"], how, entry["quote"]
    for gold in story.events:
        near = [p for p, own in zip(found, spans, strict=True) if gold.compatible(p) and any(
            score.span_overlap(sp, gold.spans.get(d, [])) >= 0.5 for d, sp in own)]  # fmt: skip
        if near:
            yield "true event", "happened" if any(p.actual for p in near) else "marked as not", gold.key


def _on(score: Any, event: Any, bad: Any) -> bool:
    """Whether an event's date is the one that must not be reported."""
    date = score.edtf_interval(event.date)
    return bad is None or (date is not None and score.overlaps(date, bad))


def main() -> None:
    """Print a table for the stories developed on and one for the closed ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is wrong, of the open stories")
    options = parser.parse_args()
    score = module(stories.SHARED / "eval/score_events.py")
    tables: dict[bool, Counter[tuple[str, str]]] = {False: Counter(), True: Counter()}
    for base in (stories.STORIES, stories.OWN):
        for folder in sorted(p.parent for p in base.glob("*/gold.yaml")):
            closed = folder.name in stories.UNREAD
            for kind, how, words in judged(score, folder):
                tables[closed][kind, how] += 1
                if options.verbose and not closed and how in ("taken", "marked as not"):
                    print(f"{folder.name}: {kind} {how}: {words}")
    for closed, table in tables.items():
        print("closed, figures only" if closed else "open")
        for kind in (*sorted(KINDS), "true event"):
            row = {how: n for (k, how), n in sorted(table.items()) if k == kind}
            print(f"  {kind:<14}", "  ".join(f"{how} {n}" for how, n in row.items()))


if __name__ == "__main__":
    main()
