"""The cases in plain text, in cases/: a few sentences in, the claims that stand out of them.

A case is `> text` lines (a blank `>` parts paragraphs) and what is expected, one line a claim in the order of the text:
`= date | status | quote | actors | cites`; `-` alone where no claim stands. `@ date` sets the publication date for the
cases below it (`@ none`: unknown). A claim stands that has a date phrase or is the news of its report.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import claims, edtf
from timeline.model import Basis, Claim, Document

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    name: str
    published: str
    text: str
    expected: tuple[str, ...]


def cases() -> Iterator[Case]:
    for file in sorted(CASES.glob("*.txt")):
        published, text, expected, line = "none", "", [], 0
        for n, raw in enumerate([*file.read_text(encoding="utf-8").splitlines(), ""], 1):
            if raw.startswith("> ") or raw == ">":
                if not text:
                    line = n
                text += (raw[2:] if raw != ">" else "") + "\n"
            elif raw.startswith("= ") or raw == "-":
                expected.append(raw)
            elif text:
                yield Case(f"{file.stem}:{line}", published, text.rstrip("\n"), tuple(expected))
                text, expected = "", []
            if raw.startswith("@ "):
                published = raw[2:].strip()


def stands(claim: Claim) -> bool:
    return claim.mention is not None or claim.lead


def told(claim: Claim) -> str:
    date = edtf.dump(claim.date) if claim.date is not None else "?"
    if claim.basis is Basis.PUBLICATION:
        date = "reported " + date
    quote = " ".join(claim.quote.split())
    columns = [
        date,
        claim.status.value,
        quote,
        ", ".join(dict.fromkeys(p.actor for p in claim.parts)),
        ", ".join(claim.cites),
    ]
    return ("= " + " | ".join(columns)).rstrip(" |")


def extracted(case: Case) -> tuple[str, ...]:
    published = None if case.published == "none" else edtf.parse(case.published)
    found = claims.extract(Document("case.txt", case.text, published=published))
    return tuple(told(c) for c in found.claims if stands(c)) or ("-",)


ALL = tuple(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda c: c.name)
def test_case(case: Case) -> None:
    assert "\n".join(extracted(case)) == "\n".join(case.expected)


def test_there_are_enough_cases() -> None:
    assert len(ALL) >= 150
