"""How fast the tagger reads: a whole corpus in one process, against dateparser's search and chrono-node in one run.

    python tests/benchmarks/dates.py [CORPUS.jsonl] [--rounds 5] [--dateparser-share 0.05] [--hostile]

CORPUS is JSON lines with "text" and "dct" (default: TimeBank beside the repository). Prints megabytes (10^6 bytes of
UTF-8) a second: the median of the rounds, and the first pass of a fresh process, which pays for rules and everything
met for the first time; once with the modules that `tag` loads when it is first called and once with them loaded before
the clock starts, as chrono-node's are. Modules are compiled before, as an installation has them.
dateparser is slow, so it reads only a share of the documents; chrono-node is installed by npm into a temporary folder
where node is there. `--hostile` adds lines made to hurt, as a ratio of time a byte to the time a byte of the corpus.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from timeline import edtf
from timeline.dates import tag
from timeline.model import When

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpora" / "timex" / "timebank.jsonl"
CHRONO = """
import * as chrono from 'chrono-node';
import fs from 'fs';
const docs = fs.readFileSync(process.argv[2], 'utf8').trim().split('\\n').map(JSON.parse);
const times = [];
for (let i = 0; i < Number(process.argv[3]) + 1; i++) {
  const start = process.hrtime.bigint();
  for (const d of docs) chrono.parse(d.text, new Date(d.dct));
  times.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify(times));
"""
FIRST = """
import json, sys, time
from timeline import edtf
from timeline.dates import tag
if len(sys.argv) > 2:
    from timeline.dates import language, tagger
    from timeline.dates.language import en
docs = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
start = time.perf_counter()
for d in docs:
    tag(d["text"], edtf.parse(d["dct"][:10]))
print(time.perf_counter() - start)
"""
SEEDS = (
    "second second ", "of of of the ", "1 2 3 4 5 6 7 8 ", "from 3 to 7 to 9 to ", "May may May may ", "12/12/12/12/",
    "1-2-3-4-5-6-", "the the the ", "((((((", "a a a a ", "2024 2024 2024 ", "last last next next ", "one hundred and ",
    "twenty twenty-", "3, 5, 7, 9, ", "'''''", "10:10:10:", "years years ", "\n\n\n", "xxxxxxxxxxxx",
)  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ours(docs: list[tuple[str, When]]) -> Callable[[], None]:
    def run() -> None:
        for text, published in docs:
            tag(text, published)

    return run


def first_passes(corpus: Path, rounds: int, *, loaded: bool) -> list[float]:
    """Seconds of the first pass of so many processes, with the modules loaded before or not."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        run = [sys.executable, "-c", FIRST, str(corpus), *(["loaded"] if loaded else [])]
        passes = [
            subprocess.run(run, check=True, capture_output=True, text=True, cwd=ROOT, env=environment)
            for _ in range(rounds + 1)
        ]
        return [float(one.stdout) for one in passes[1:]]


def chrono(corpus: Path, rounds: int) -> tuple[list[float], list[float]] | None:
    """Seconds of the first passes of so many processes of chrono-node and of the later ones of one; None without it."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "chrono-node"]
        if subprocess.run(install, cwd=folder, capture_output=True).returncode:
            return None
        script = Path(folder) / "run.mjs"
        script.write_text(CHRONO, encoding="utf-8")
        run = [node, str(script), str(corpus)]
        passes = [json.loads(subprocess.check_output([*run, str(n)], text=True)) for n in (rounds, *[0] * (rounds - 1))]
        return [times[0] for times in passes], passes[0][1:]


def dateparser_rate(docs: list[tuple[str, When]]) -> float:
    from dateparser.search import search_dates

    start = time.perf_counter()
    for text, _ in docs:
        search_dates(text, languages=["en"])
    return sum(len(text.encode()) for text, _ in docs) / 1e6 / (time.perf_counter() - start)


def hostile(size: int) -> Iterator[tuple[str, float]]:
    """Seconds a byte of each hostile line."""
    published = edtf.parse("2026-03-05")
    for seed in SEEDS:
        line = seed * (size // len(seed))
        yield seed.strip() or "newlines", seconds(ours([(line, published)])) / len(line.encode())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--dateparser-share", type=float, default=0.05)
    parser.add_argument("--hostile", type=int, nargs="?", const=1_000_000, metavar="BYTES")
    args = parser.parse_args()
    raw = [json.loads(line) for line in args.corpus.read_text(encoding="utf-8").splitlines()]
    docs = [(d["text"], edtf.parse(d["dct"][:10])) for d in raw]
    size = sum(len(text.encode()) for text, _ in docs) / 1e6
    first = first_passes(args.corpus, args.rounds, loaded=False)
    loaded = first_passes(args.corpus, args.rounds, loaded=True)
    tag("warm up on 3 May 2024", None)
    warm = [seconds(ours(docs)) for _ in range(args.rounds)]
    median = size / statistics.median(warm)
    print(f"{size:.3f} MB, {len(docs)} documents, {args.rounds} rounds")
    print(f"timeline, first pass of a fresh process  {size / statistics.median(first):6.2f} MB/s")
    print(f"the same, its modules loaded before      {size / statistics.median(loaded):6.2f} MB/s")
    print(f"timeline, warmed up                      {median:6.2f} MB/s")
    share = docs[:: max(1, round(1 / args.dateparser_share))]
    rate = dateparser_rate(share)
    print(f"dateparser.search                        {rate:6.3f} MB/s   timeline is {median / rate:.0f} times as fast")
    times = chrono(args.corpus, args.rounds)
    if times is None:
        print("chrono-node: no node or no network, left out")
    else:
        print(f"chrono-node, first pass, loaded before   {size / statistics.median(times[0]):6.2f} MB/s")
        print(f"chrono-node, warmed up                   {size / statistics.median(times[1]):6.2f} MB/s")
    if args.hostile:
        news = statistics.median(warm) / (size * 1e6)
        for name, cost in hostile(args.hostile):
            print(f"hostile {name[:30]!r:34} {cost / news:6.2f} times the time a byte of news")


if __name__ == "__main__":
    main()
