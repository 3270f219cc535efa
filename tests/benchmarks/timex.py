"""How well the tagger reads: every corpus in two halves by document, scored the TempEval-3 way, one table.

    python tests/benchmarks/timex.py [--own] [--only dev|held] [--keep FOLDER]

The halves are fixed: documents on even lines were developed on and may be read, those on odd lines give figures only.
With `--own` the texts written for this project instead, of which the open files are "dev" and the closed ones "held".
Needs the corpora and the scorer that lie beside the repository in ../shared. Figures are F1: spans, spans with the
right value, and the difference between the halves.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType

from timeline import edtf
from timeline.dates import tag
from timeline.views import timex3

intervals = import_module("intervals")  # beside this file
SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPORA = ("timebank", "aquaint", "wikiwars_part", "gum_dates")
CALENDAR = frozenset(("gum_dates",))  # gold without durations, sets and vague references
HALVES = {"dev": 0, "held": 1}
OWN = Path(__file__).parent / "corpora" / "timex"
OWN_CORPORA = (
    *("news", "news2", "news3", "history", "narrative", "wars2", "wars3"),
    *("tweets", "tweets2", "tweets3", "blogs", "genres3"),
)
OWN_HALVES = {"dev": "open", "held": "closed"}


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_timex", SHARED / "eval" / "score_timex.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(lines: list[str], out: Path) -> None:
    """Our mentions of each document, as JSON lines."""
    with out.open("w", encoding="utf-8") as target:
        for line in lines:
            doc = json.loads(line)
            published = edtf.parse(doc["dct"][:10]) if doc["dct"] else None
            target.write(timex3.line(doc["id"], tag(doc["text"], published)) + "\n")


def half(corpus: str, name: str, *, own: bool) -> list[str]:
    """The documents of one half of a corpus, one a line."""
    if own:
        file = OWN / f"{corpus}.{OWN_HALVES[name]}.jsonl"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    documents = (SHARED / "corpora" / "timex" / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines()
    return documents[HALVES[name] :: 2]


def figures(score: ModuleType, corpus: str, lines: list[str], name: str, folder: Path) -> list[str]:
    """Value and strict F1 of one half of a corpus, as they are printed.

    Where the gold has calendar dates, with that of the values by the time they cover.
    """
    if not lines:
        return ["–", "–"]
    gold_path, found_path = folder / f"{corpus}.{name}.gold.jsonl", folder / f"{corpus}.{name}.ours.jsonl"
    gold_path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    predict(lines, found_path)
    keep = score.calendar_only if corpus in CALENDAR else list
    gold = score.load(gold_path)
    for doc in gold.values():
        doc["timexes"] = keep(doc["timexes"])
    found = {i: keep(d["timexes"]) for i, d in score.load(found_path).items()}
    table = score.score(gold, found)
    value, strict = (f"{table[row][0]:.1f}" for row in ("value", "strict"))
    covering = f" ({intervals.score(score, gold, found):.1f} by what it covers)" if corpus in CALENDAR else ""
    return [value + covering, strict]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", action="store_true", help="the texts written for this project")
    parser.add_argument("--only", choices=sorted(HALVES))
    parser.add_argument("--keep", type=Path, help="write gold and predictions here, to read the errors of dev")
    args = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit(f"no corpora at {SHARED}")
    score = scorer()
    halves = [args.only] if args.only else list(HALVES)
    print("| corpus | " + " | ".join(f"{h} value | {h} strict" for h in halves) + " |")
    print("|---" * (1 + 2 * len(halves)) + "|")
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for corpus in OWN_CORPORA if args.own else CORPORA:
            cells = [c for h in halves for c in figures(score, corpus, half(corpus, h, own=args.own), h, folder)]
            print(f"| {corpus} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
