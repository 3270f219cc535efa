"""Whether the tagger reads the dates of the stories: for each gold event, what its reported sentence gives.

    python tests/benchmarks/timex_stories.py [-v] [--stories DIR]

For every document that the gold says reports an event: `right` (a mention of the reported sentence lies in the gold
date), `wide` (one holds it: a month for a day), `near` (the document's own date or a mention of the sentences around
does), `misread` (the sentence's mentions all say something else) or `none` (it has no mention and nothing near). An
event is lost where no document has better than misread. `-v` lists those of the stories that may be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from timeline import dates, edtf, read  # noqa: E402 - the tree is run without being installed
from timeline import when as w  # noqa: E402
from timeline.model import Document, When  # noqa: E402

STORIES = ROOT.parent / "shared" / "stories"
UNREAD = (
    *("calderbrook-takeover", "merrow-breach", "orsana-festival"),
    *("audivar-sonnet-merger", "lace-merchant", "dyehouse-lane", "orrery-labs-card", "tenter-row-trial"),
    "corbel-creek-mine",
)
ORDER = ("right", "wide", "near", "misread", "none")


def documents_of(folder: Path) -> dict[str, Document]:
    """The documents of a story by their names, as the readers give them."""
    found, _ = read.scan([folder / "docs"], folder)
    return {d.id.removeprefix("docs/"): d for f in found for d in read.load(f)[0]}


def gold_dates(event: dict[str, Any]) -> list[When]:
    """Every date that counts as right: the date, what it may lie within, and the other side of a conflict."""
    texts = [event.get("date"), event.get("within"), *(event.get("accept") or ())]
    found = []
    for text in texts:
        try:
            if text:
                found.append(edtf.parse(str(text)))
        except ValueError:
            continue
    return found


def passage(document: Document, words: str) -> tuple[int, int] | None:
    """Where the reported words stand, white space and quotation marks aside."""
    quotes = "[\"'“”‘’]"
    parts = [re.escape(p) for p in re.split(r"\s+|" + quotes, words) if p]
    m = re.search(rf"(?:\s|{quotes}|&nbsp;)*".join(parts), document.text, re.IGNORECASE)
    return m.span() if m else None


def judged(event: dict[str, Any], document: Document, words: str) -> str | None:
    """What one document gives of an event's date; None where the passage was not found in what the reader made."""
    span = passage(document, words)
    gold = gold_dates(event)
    if span is None or not gold:
        return None
    sentences = dates.sentences(document.text)
    here = [i for i, s in enumerate(sentences) if s.start < span[1] and s.end > span[0]]
    first, last = (sentences[here[0]].start, sentences[here[-1]].end) if here else span
    around = sentences[max(here[0] - 2, 0)].start if here else first
    mentions = [m for m in dates.tag(document.text, document.published) if m.when is not None]
    inside = [m.when for m in mentions if m.start < last and m.end > first]
    if any(w.within(x, g) for x in inside for g in gold if x is not None):
        return "right"
    if any(w.within(g, x) for x in inside for g in gold if x is not None):
        return "wide"
    near = [m.when for m in mentions if around <= m.start < last] + [document.published]
    if any(x is not None and (w.within(x, g) or w.within(g, x)) for x in near for g in gold):
        return "near"
    return "misread" if inside else "none"


def check(folder: Path) -> tuple[Counter[str], Counter[str], list[str]]:
    """Reports and events of a story by what the tagger gives, and the lines of those that are lost."""
    gold = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
    documents = documents_of(folder)
    reports: Counter[str] = Counter()
    events: Counter[str] = Counter()
    lines = []
    for event in gold["events"]:
        given = []
        for name, words in (event.get("reports") or {}).items():
            for text in [words] if isinstance(words, str) else words:
                if name in documents and (kind := judged(event, documents[name], text)) is not None:
                    given.append(kind)
                    reports[kind] += 1
                    if kind in ("misread", "none"):
                        lines.append(f"  {kind:8} {event['date']!s:22} {name}: {' '.join(text.split())[:110]}")
        if given:
            events[min(given, key=ORDER.index)] += 1
    return reports, events, lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "-v", action="store_true", help="list what is misread or has no date, of the stories that may be read"
    )
    parser.add_argument("--stories", type=Path, default=STORIES)
    args = parser.parse_args()
    print("| story | reports: " + " | ".join(ORDER) + " | events lost |")
    print("|---" * (len(ORDER) + 2) + "|")
    totals = {False: (Counter[str](), Counter[str]()), True: (Counter[str](), Counter[str]())}
    listed = []
    for folder in sorted(f for f in args.stories.iterdir() if (f / "gold.yaml").is_file()):
        reports, events, lines = check(folder)
        unread = folder.name in UNREAD
        totals[unread][0].update(reports)
        totals[unread][1].update(events)
        print(row(folder.name + (" (unread)" if unread else ""), reports, events))
        if args.v and not unread and lines:
            listed += [folder.name, *lines]
    for unread, name in ((False, "all read"), (True, "all unread")):
        print(row(name, *totals[unread]))
    print("\n".join(listed))


def row(name: str, reports: Counter[str], events: Counter[str]) -> str:
    lost = events["misread"] + events["none"]
    return f"| {name} | " + " | ".join(str(reports[k]) for k in ORDER) + f" | {lost} of {sum(events.values())} |"


if __name__ == "__main__":
    main()
