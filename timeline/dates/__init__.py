"""Document text → sentences → mentions: temporal expressions found, understood and resolved.

`tag` is the one door. Finding (`grammar`, `language`) and meaning (`resolution`) are two steps: a mention carries its
`Clue` whether or not it could be resolved. `resolve` and `candidates` work on clues alone, for readers that know
more than one document. Rules and word tables are loaded when a function here is first called, not on import.
"""

from __future__ import annotations

TYPE_CHECKING = False  # type checkers take it for that of `typing`, whose import costs more than all of this
if TYPE_CHECKING:
    from timeline.model import Clue, Mention, Sentence, When

__all__ = ["candidates", "resolve", "sentences", "tag"]


def tag(text: str, published: When | None = None, language: str = "en", *, order: str | None = None) -> list[Mention]:
    """The temporal expressions of a text, in order, with offsets in code points.

    `published` is the date of the document: what "yesterday" hangs on. Without it, or where the dates of a set do not
    agree, such a mention keeps `when` None and a complete clue; nothing is ever anchored to the clock. `order` is the
    order of numeric dates, 'dmy' or 'mdy', where the caller knows it (the publisher's country); else the
    document's own dates decide, and what they leave open becomes an EDTF one-of set with a note. The parts of a
    range are two mentions with a link. Raises ValueError for a language without rules.
    """
    from timeline.dates import tagger

    return tagger.tag(text, published, language, order=order)


def sentences(text: str, language: str = "en") -> list[Sentence]:
    """The sentences of a text, in order; `text[s.start:s.end] == s.text` for each.

    An empty line ends a block; inside a block a single line end is only a wrapped line, unless the next line is
    a list item, a table row or a heading. `language` is accepted for the sake of callers; the rules are those of
    languages that end a sentence with a full stop.
    """
    from timeline.dates import splitting

    return splitting.sentences(text, language)


def resolve(clue: Clue, anchor: When | None, direction: int | None = None) -> When | None:
    """The date of a clue beside an anchor; None where the clue or the anchor does not say it.

    `direction` decides a bare weekday, month or day: -1 the nearest that is not after the anchor, 1 the
    nearest that is not before it, None the nearest of all. "Last" and "next" are strict: the nearest Friday
    before the anchor, never the anchor itself.
    """
    from timeline.dates import resolution

    return resolution.resolve(clue, anchor, direction)


def candidates(clue: Clue, window: When) -> tuple[When, ...]:
    """Every date inside a window that a clue allows, whatever it hangs on; empty where that is no help.

    "Friday" in 24-28 February 2026 is one day; a part of day or time is kept with it.
    """
    from timeline.dates import window as within

    return within.candidates(clue, window)
