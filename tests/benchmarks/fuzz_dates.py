"""Tags made-up texts for a given time: no exception, exact offsets, the same answer twice, no slow text.

    python tests/benchmarks/fuzz_dates.py --seconds 3600 [--seed 1] [--rounds N]

Texts are made of the tagger's own words, numbers in every form, signs and odd characters, of phrases that its rules
describe, and of news (corpora/timex) with words and characters changed. Each text is tagged alone, tagged again, and
once more after others were; the answers must be equal. Its time is taken over the text repeated to some thousand
characters, as a multiple of the time a character of news beside it takes. A text is slow where four times as much of it
takes far more than four times as long. Prints what is wrong with the seed of its round (`--seed N --rounds 1` makes
the same text again), then the costliest texts; status 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import heapq
import json
import random
import sys
import time
import traceback
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from timeline import edtf  # noqa: E402 - the tree is run without being installed
from timeline.dates import sentences, tag  # noqa: E402
from timeline.dates.language import grammar  # noqa: E402
from timeline.model import Mention, When  # noqa: E402

NEWS = ROOT / "tests" / "benchmarks" / "corpora" / "timex"
SIZE = 4000  # characters of the text that is timed
GROWTH = 2.0  # how much dearer a character may be in a text four times as long
KEPT = 10  # costliest texts printed
DATES = (
    None, "2026-03-05", "2024-02-29", "1999-12-31", "2026-03", "2026", "1431-05-03", "-0043-03-15",
    "[2026-03-04,2026-04-03]", "2019/..", "0001-01-01", "9999-12-31",
)  # fmt: skip
SIGNS = (
    " ", "  ", "\n", "\n\n", ", ", ".", ". ", "-", "–", "—", "/", ":", "'", "’", "(", ")", "$", "%", "’s", "\t",
    "\u00a0", "\u202f", '"', ";", "…", "&", "#", "°", "\r\n", "\u2028", "\x00", "\u200b", "|", "* ", "e.g. ",
)  # fmt: skip
ODD = "áß€漢字日本𝟙²Ⅷ٣१२ıİſǅ\u0301\u202e\ufeff\U0001f4c5\ud7ff½"
GLUE = "the of in on at to from between and or until by last next ago later before after early late mid a an".split()


class Made(NamedTuple):
    """One text under test."""

    seed: int
    text: str
    published: When | None
    order: str | None


class Cost(NamedTuple):
    """What a text costs beside news; the costliest is the greatest."""

    ratio: float
    seed: int
    text: str


def number(rng: random.Random) -> str:
    """Digits in one of the forms that dates and what looks like them have."""
    forms: tuple[Callable[[], str], ...] = (
        lambda: str(rng.randrange(100)),
        lambda: str(rng.randrange(1000, 2200)),
        lambda: str(rng.randrange(10 ** rng.randrange(1, 40))),
        lambda: f"{rng.randrange(1, 32)}/{rng.randrange(1, 13)}/{rng.randrange(1, 3000)}",
        lambda: f"{rng.randrange(1000, 2999)}-{rng.randrange(14):02}-{rng.randrange(33):02}",
        lambda: f"{rng.randrange(25)}:{rng.randrange(61):02}",
        lambda: f"{rng.randrange(1, 32)}{rng.choice(('st', 'nd', 'rd', 'th'))}",
        lambda: f"'{rng.randrange(100):02}{rng.choice(('', 's'))}",
        lambda: f"{rng.randrange(1000, 2999)}{rng.choice('-–/')}{rng.randrange(100):02}",
        lambda: f"{rng.randrange(1, 999)},{rng.randrange(1000):03}.{rng.randrange(10)}",
    )
    return rng.choice(forms)()


class Maker:
    """Texts, each from the seed of its round alone."""

    def __init__(self) -> None:
        known = {word for word in grammar("en").alphabet.index if not word.isdecimal()}
        self.words = sorted({form for word in known for form in (word, word.capitalize(), word.upper())})
        files = sorted(NEWS.glob("*.open.jsonl"))
        self.news = [json.loads(line)["text"] for file in files for line in file.read_text("utf-8").splitlines()]

    def make(self, seed: int) -> Made:
        rng = random.Random(seed)
        text = rng.choice((self.scrambled, self.scrambled, self.repeated, self.changed))(rng)
        date = rng.choice(DATES)
        return Made(seed, text, edtf.parse(date) if date else None, rng.choice((None, None, "dmy", "mdy")))

    def token(self, rng: random.Random) -> str:
        kind = rng.randrange(10)
        if kind < 4:
            return rng.choice(self.words)
        if kind < 6:
            return number(rng)
        if kind < 7:
            return rng.choice(SIGNS)
        if kind < 9:
            return rng.choice(GLUE)
        return "".join(rng.choice(ODD) for _ in range(rng.randrange(1, 4)))

    def scrambled(self, rng: random.Random) -> str:
        """Words and signs in any order."""
        gaps = rng.choice((("",), (" ",), (" ", " ", " ", "-", ", ", "")))
        return "".join(self.token(rng) + rng.choice(gaps) for _ in range(rng.randrange(1, 80)))

    def repeated(self, rng: random.Random) -> str:
        """A few tokens again and again: what makes a matcher go back and forth."""
        few = "".join(self.token(rng) + rng.choice(("", " ", "-", ", ")) for _ in range(rng.randrange(1, 6)))
        return few * rng.randrange(1, 1 + SIZE // len(few)) if few else ""

    def changed(self, rng: random.Random) -> str:
        """News with some tokens replaced, doubled, lost or put elsewhere."""
        text = rng.choice(self.news)
        start = rng.randrange(max(1, len(text) - 600))
        words = text[start : start + rng.randrange(20, 600)].split(" ")
        for _ in range(rng.randrange(1, 12)):
            at = rng.randrange(len(words))
            words[at] = rng.choice((self.token(rng), words[at] * 2, "", rng.choice(words), words[at][::-1]))
        return " ".join(words)


def faults(made: Made, before: Made) -> list[str]:
    """What is wrong with the answer for a text, after another was tagged in between."""
    mentions = tag(made.text, made.published, order=made.order)
    out = [*offsets(made.text, mentions), *covered(made.text)]
    if tag(made.text, made.published, order=made.order) != mentions:
        out.append("another answer the second time")
    tag(before.text, made.published, order=before.order)
    tag(before.text, before.published, order=before.order)
    if tag(made.text, made.published, order=made.order) != mentions:
        out.append(f"another answer after the text of round {before.seed}")
    return out


def offsets(text: str, mentions: list[Mention]) -> list[str]:
    """Spans that are not the words they say, overlap, are blank, or have no value; links that lead nowhere."""
    out = []
    end = 0
    spans = {(m.start, m.end) for m in mentions}
    for m in mentions:
        if text[m.start : m.end] != m.text or m.text.strip() != m.text or not m.text:
            out.append(f"{m.start}-{m.end} is not {m.text!r}")
        if m.start < end:
            out.append(f"{m.start}-{m.end} overlaps what is before it")
        if not m.value:
            out.append(f"no value: {m.text!r}")
        if m.when is not None and m.when.first is not None and m.when.last is not None and m.when.first > m.when.last:
            out.append(f"ends before it begins: {m.text!r}")
        if m.link is not None and (m.link.start, m.link.end) not in spans:
            out.append(f"linked to nothing: {m.text!r}")
        end = m.end
    return out


def covered(text: str) -> list[str]:
    """Sentences whose offsets are wrong, or text that is in none."""
    out = []
    end = 0
    for s in sentences(text):
        if text[s.start : s.end] != s.text or text[end : s.start].strip():
            out.append(f"sentence {s.start}-{s.end}")
        end = s.end
    return out + (["text after the last sentence"] if text[end:].strip() else [])


def seconds(text: str, made: Made, times: int = 1) -> float:
    """The processor's seconds for a text's dates and sentences, the least of so many times."""
    took = []
    for _ in range(times):
        start = time.process_time()
        tag(text, made.published, order=made.order)
        sentences(text)
        took.append(time.process_time() - start)
    return min(took)


def cost(made: Made, news: str, times: int = 1) -> float:
    """Time a character of the text, repeated, as a multiple of the time a character of news."""
    line = made.text * max(1, SIZE // len(made.text))
    plain = Made(0, news, edtf.parse("2026-03-05"), None)
    return (seconds(line, made, times) / len(line)) / (seconds(news, plain, times) / len(news))


def growth(made: Made) -> float:
    """How much dearer a character is in a text four times as long."""
    line = made.text * max(1, SIZE // len(made.text))
    return seconds(line * 4, made, 5) / 4 / max(seconds(line, made, 5), 1e-9)


def report(made: Made, what: str) -> None:
    print(f"round {made.seed}: {what}\n  {made.text[:300]!r}", flush=True)


def examine(made: Made, before: Made, news: str, worst: list[Cost]) -> bool:
    """Whether all is right with a text; keeps the costliest."""
    try:
        wrong = faults(made, before)
        if made.text:
            ratio = cost(made, news)
            if len(worst) < KEPT or ratio > worst[0].ratio:
                ratio = cost(made, news, 5)  # what others do on the machine does not count
                dearer = growth(made)
                if dearer > GROWTH and growth(made) > GROWTH:
                    wrong.append(f"{dearer:.1f} times dearer in a text four times as long")
                keep(worst, Cost(ratio, made.seed, made.text))
    except Exception:  # noqa: BLE001 - any exception is what is looked for
        wrong = [traceback.format_exc()]
    for what in wrong:
        report(made, what)
    return not wrong


def keep(worst: list[Cost], one: Cost) -> None:
    if len(worst) < KEPT:
        heapq.heappush(worst, one)
    else:
        heapq.heappushpop(worst, one)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, help="stop after so many texts")
    args = parser.parse_args()
    maker = Maker()
    news = "\n\n".join(islice(maker.news, 4))
    worst: list[Cost] = []
    before = maker.make(args.seed - 1)
    done = wrong = 0
    end = time.monotonic() + args.seconds
    while time.monotonic() < end and done != args.rounds:
        made = maker.make(args.seed + done)
        fine = examine(made, before, news, worst)
        wrong += not fine
        before = made if fine else before
        done += 1
    print(f"{done} texts, {wrong} with something wrong")
    for one in sorted(worst, reverse=True):
        print(f"{one.ratio:6.1f} times the time a character of news, round {one.seed}: {one.text[:90]!r}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
