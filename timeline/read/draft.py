"""What a format's reader hands over: the text and what the file says of itself, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Region


class UnreadableError(Exception):
    """A file that cannot be read. Its text is what is wrong; `repair` is the way out."""

    def __init__(self, what: str, repair: str, rule: str) -> None:
        super().__init__(what)
        self.what = what
        self.repair = repair
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a file says of itself. `field` is title, publisher, url, published or language."""

    field: str
    value: str
    origin: str  # front matter, header, dateline, json-ld, meta, e-mail, url, file name, text


@dataclass(frozen=True, slots=True)
class Draft:
    """One text of a file. Facts stand in the order in which they are believed."""

    text: str
    facts: tuple[Fact, ...] = ()
    body: int = 0
    regions: tuple[Region, ...] = ()
    pages: tuple[int, ...] = ()
    key: str | None = None  # of a text that shares its file with others
    head: bool = True  # whether the text may begin with header lines or a dateline


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of a reader on its file; `line` counts from 1."""

    what: str
    repair: str
    rule: str
    line: int | None = None
    error: bool = True
