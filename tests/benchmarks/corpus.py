"""Time and memory of a build over every article of a corpus, and where the time goes.

    python tests/benchmarks/corpus.py CORPUS [--jobs N] [--share 0.5] [--profile]

CORPUS is searched for articles.jsonl. `--share` builds only that share of the articles: two runs tell how the
time grows. Needs a system with the `resource` module.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import resource
import time
from pathlib import Path

from timeline import edtf
from timeline.build import build
from timeline.events import assemble
from timeline.model import Document, Extraction


def documents_in(corpus: Path, share: float) -> list[Document]:
    """Articles of all topics, named by topic and id; of each topic the first share."""
    out: list[Document] = []
    for path in sorted(corpus.rglob("articles.jsonl")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        prefix = path.parent.relative_to(corpus).as_posix()
        out += [_document(prefix, json.loads(line)) for line in lines[: max(1, round(len(lines) * share))]]
    return out


def _document(prefix: str, row: dict[str, str]) -> Document:
    return Document(f"{prefix}/{row['id']}", row["text"], title=row["title"], published=edtf.parse(row["published"]))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--profile", action="store_true", help="profile the assembly of the extractions")
    args = parser.parse_args()
    documents = documents_in(args.corpus, args.share)
    size = sum(len(d.text) for d in documents)
    began = time.perf_counter()
    result = build(documents, jobs=args.jobs)
    spent = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(documents)} documents, {size / 1e6:.1f} M characters")
    print(f"{result.claims} claims, {len(result.events)} events")
    print(f"{spent:.1f} s, peak memory {peak:.0f} MB, of the largest worker {workers:.0f} MB")
    extractions = list(result.extractions.values())
    began = time.perf_counter()
    if args.profile:
        _profile(extractions, documents)
    else:
        assemble(extractions, documents)
    print(f"of that, assembling the claims into events: {time.perf_counter() - began:.1f} s")


def _profile(extractions: list[Extraction], documents: list[Document]) -> None:
    profiler = cProfile.Profile()
    profiler.runcall(assemble, extractions, documents)
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(25)


if __name__ == "__main__":
    main()
