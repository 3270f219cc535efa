"""Builds the ten stories of ../shared and prints the scorer's tables.

    python tests/benchmarks/stories.py [--mode claims|alone|whole] [-v] [--titles] [--out DIR] [--stories DIR] [SLUG …]

`claims` takes every dated claim as an event of its own, so that matching plays no part; `alone` builds each document
by itself and puts the events together; `whole` is the real build. Three stories are unread: of them figures only.

The scorer takes one event of ours for each of the gold. With `alone` each document has its own, so that what the other
documents cite is lost: `cites by document` counts what any event that fits in words and date cites.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from timeline import claims, edtf, read  # noqa: E402 - the tree is run without being installed
from timeline.model import Basis, Claim, Document  # noqa: E402

SHARED = ROOT.parent / "shared"
sys.path.append(str(SHARED / "eval"))
score_events = import_module("score_events")

STORIES = SHARED / "stories"
OWN = ROOT / "tests/benchmarks/corpora/stories"
_UNREAD = ("calderbrook-takeover", "merrow-breach", "orsana-festival")
_CLOSED = re.findall(r"^\| ([\w-]+) \| closed \|", (OWN / "README.md").read_text("utf-8"), re.MULTILINE)
UNREAD = (*_UNREAD, *_CLOSED)  # figures only


def documents_of(slug: str, stories: Path = STORIES) -> list[Document]:
    """The documents of a story, as the readers give them."""
    found, _ = read.scan([stories / slug / "docs"], stories / slug)
    return [d for f in found for d in read.load(f)[0]]


def as_event(claim: Claim) -> dict[str, Any]:
    """A claim as the JSON of an event that stands on it alone."""
    date = edtf.fields(claim.date) if claim.date is not None else {}
    return {
        "id": f"{claim.document}:{claim.order}",
        **{key: date.get(key) for key in ("date", "as", "time", "end", "zone")},
        "title": claim.title,
        "actors": list(dict.fromkeys(p.actor for p in claim.parts)),
        "status": claim.status.value,
        "sources": [{"document": claim.document, "quote": claim.quote, "cites": list(claim.cites)}],
        "conflicts": [],
    }


def stands(claim: Claim) -> bool:
    """Whether a claim is worth an event by itself: a date of its own, or the news of its report."""
    return claim.basis is not Basis.PUBLICATION or claim.lead or claim.date is None


def events_of(documents: Sequence[Document], mode: str) -> list[dict[str, Any]]:
    """The events of a story in the form of the tool's JSON."""
    if mode == "claims":
        furniture = claims.furniture(documents)
        extractions = [claims.extract(d, (), furniture) for d in documents]
        return [as_event(c) for e in extractions for c in e.claims if stands(c)]
    from timeline.build import build
    from timeline.views.records import event

    parts = [[d] for d in documents] if mode == "alone" else [list(documents)]
    return [event(e) | {"id": f"{n}-{k}"} for n, part in enumerate(parts) for k, e in enumerate(build(part).events)]


def score(slugs: Sequence[str], stories: Path, out: Path, verbose: bool) -> str:
    """What the scorer prints for some stories."""
    links = out / "stories"
    links.mkdir(exist_ok=True)
    for link in links.iterdir():
        link.unlink()
    for slug in slugs:
        (links / slug).symlink_to((stories / slug).resolve())
    command = [sys.executable, str(SHARED / "eval/score_events.py"), "--all", str(links), str(out)]
    return subprocess.run([*command, *(["-v"] if verbose else [])], capture_output=True, text=True, check=True).stdout


def cites_by_document(slugs: Sequence[str], stories: Path, out: Path) -> str:
    """How many citations of the gold some event built that fits its event in words and date has, as a line."""
    wanted = found = 0
    for slug in slugs:
        story = score_events.Story(stories / slug / "gold.yaml")
        built = score_events.adapt_events(json.loads((out / f"{slug}.json").read_text("utf-8")))
        for gold in (g for g in story.events if g.raw.get("cites_min", 1)):
            fitting = [p for p in built if gold.compatible(p) and _reports(story, p, gold)]
            cites = {score_events.norm_outlet(c) for p in fitting for c in p.cites}
            outlets = [{score_events.norm_outlet(o) for o in c.split("|")} for c in gold.raw.get("cites", [])]
            wanted += len(outlets) if fitting else 0
            found += sum(bool(o & cites) for o in outlets)
    return f"cites by document {found / max(1, wanted):6.1%} ({found}/{wanted})\n"


def _reports(story: Any, built: Any, gold: Any) -> bool:
    for source in built.sources:
        document = story.document(source.document)
        spans = story.docs[document].spans(source.quote) if document else []
        if score_events.span_overlap(spans, gold.spans.get(document, [])) >= 0.5:
            return True
    return False


def main() -> None:
    """Build, write `<slug>.json` for each story, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mode", choices=("claims", "alone", "whole"), default="whole")
    parser.add_argument("--out", type=Path, help="a folder for what was built; a temporary one if absent")
    parser.add_argument("--stories", type=Path, default=STORIES, help="a folder of stories with gold")
    parser.add_argument("--titles", action="store_true", help="print the titles of the stories developed on")
    parser.add_argument("-v", "--verbose", action="store_true", help="list misses, of the stories developed on")
    parser.add_argument("slugs", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        _measure(options, options.out or Path(temporary))


def _measure(options: argparse.Namespace, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    known = sorted(p.name for p in options.stories.iterdir() if (p / "docs").is_dir())
    slugs = options.slugs or known
    for slug in slugs:
        events = events_of(documents_of(slug, options.stories), options.mode)
        (out / f"{slug}.json").write_text(json.dumps({"schema": 1, "events": events}, indent=1), "utf-8")
        if options.titles and slug not in UNREAD:
            print(f"\n{slug}", *(f"{e['date'] or '-':<24} {e['status'][:6]:<6} {e['title']}" for e in events), sep="\n")
    seen, unseen = [s for s in slugs if s not in UNREAD], [s for s in slugs if s in UNREAD]
    if seen:
        print(score(seen, options.stories, out, options.verbose))
        print(cites_by_document(seen, options.stories, out))
    if unseen:
        print("Unread, figures only:\n" + score(unseen, options.stories, out, verbose=False))
        print(cites_by_document(unseen, options.stories, out))


if __name__ == "__main__":
    main()
