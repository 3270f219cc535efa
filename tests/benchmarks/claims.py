"""Times reading dates and reading claims on the articles of ../shared/corpora/tls, in one process.

python tests/benchmarks/claims.py [ARTICLES] [--rounds N] [--profile]

CPU time, of each article the least of the rounds, as other work on a machine only adds to it.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import statistics
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from timeline import claims, dates, edtf  # noqa: E402 - the tree is run without being installed
from timeline.model import Document  # noqa: E402


def articles(count: int) -> list[Document]:
    """The first articles of each topic, `count` in all."""
    files = sorted((ROOT.parent / "shared/corpora/tls").glob("*/*/articles.jsonl"))
    found = []
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for line in islice(lines, max(1, count // len(files))):
                raw = json.loads(line)
                found.append(Document(str(raw["id"]), raw["text"], published=edtf.parse(raw["published"][:10])))
    return found


def least(work: Callable[[Document], object], documents: list[Document], rounds: int) -> list[float]:
    """The least CPU seconds that each document took."""
    best = [float("inf")] * len(documents)
    for _ in range(rounds):
        for n, document in enumerate(documents):
            start = time.process_time()
            work(document)
            best[n] = min(best[n], time.process_time() - start)
    return best


def read_dates(document: Document) -> None:
    """What reading claims does of dates."""
    dates.tag(document.text, document.published)
    dates.sentences(document.text)


def main() -> None:
    """Print kilobytes a second of both, and what claims take of their own for each second of dates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, nargs="?", default=140)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    documents = articles(options.articles)
    size = sum(len(d.text) for d in documents) / 1000
    claims.extract(documents[0])
    if options.profile:
        profile = cProfile.Profile()
        profile.runcall(lambda: [claims.extract(d) for d in documents])
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
        return
    each_first = least(read_dates, documents, options.rounds)
    each_both = least(claims.extract, documents, options.rounds)
    first, both = sum(each_first), sum(each_both)
    ratios = [(b - a) / a for a, b in zip(each_first, each_both, strict=True) if a]
    print(f"{len(documents)} articles, {size:.0f} kB, {sum(len(claims.extract(d).claims) for d in documents)} claims")
    print(f"dates alone {size / first:.0f} kB/s; with claims {size / both:.0f} kB/s")
    print(f"claims of their own take {(both - first) / first:.1f} times what dates take")
    print(f"in the median article {statistics.median(ratios):.1f} times")


if __name__ == "__main__":
    main()
