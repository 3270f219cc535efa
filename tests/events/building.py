"""Hand-built claims, for tests of matching and reasoning that do not depend on how claims are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline import edtf
from timeline.events import assemble
from timeline.model import (
    Actor,
    Anchor,
    Basis,
    Claim,
    Clue,
    Document,
    Event,
    Extraction,
    Mention,
    Part,
    Status,
    TimexType,
    When,
)


def claim(
    document: str,
    quote: str,
    date: str | None = None,
    says: str | None = None,
    actors: tuple[str, ...] = (),
    *,
    trigger: str | None = None,
    clue: Clue | None = None,
    when: When | None = None,
    basis: Basis = Basis.WRITTEN,
    status: Status = Status.HAPPENED,
    order: int = 0,
) -> Claim:
    """A claim whose quote is a whole text; the offsets of actors, trigger and date words are found in it."""
    found = when or (edtf.parse(date) if date else None)
    mention = None
    if says is not None:
        at = quote.index(says)
        words = clue or Clue(Anchor.WRITTEN)
        mention = Mention(at, at + len(says), says, "test", TimexType.DATE, date or "", None, words, found)
    parts = tuple(Part(a, a, quote.index(a), quote.index(a) + len(a)) for a in actors)
    at = quote.index(trigger) if trigger else 0
    return Claim(
        document=document,
        start=0,
        end=len(quote),
        quote=quote,
        prefix="",
        suffix="",
        title=quote,
        trigger=(at, at + len(trigger)) if trigger else None,
        parts=parts,
        cites=(),
        status=status,
        mention=mention,
        date=found,
        basis=basis,
        says=says,
        order=order,
    )


def events_of(claims: Iterable[Claim], reverse: bool = False) -> tuple[Event, ...]:
    """The events of some claims; a document's text is what its claims quote, one sentence each."""
    by_document: dict[str, list[Claim]] = {}
    for one in claims:
        by_document.setdefault(one.document, []).append(one)
    names = sorted(by_document, reverse=reverse)
    documents, extractions = [], []
    for name in names:
        text, placed = "", []
        for one in sorted(by_document[name], key=lambda c: c.order):
            placed.append(_moved(one, len(text)))
            text += one.quote + ".\n"
        documents.append(Document(name, text))
        actors = sorted({p.actor for c in placed for p in c.parts})
        extractions.append(Extraction(tuple(placed), tuple(Actor(a) for a in actors)))
    return assemble(extractions, documents).events


def _moved(one: Claim, by: int) -> Claim:
    """The claim where its quote stands in the text."""
    mention = one.mention
    return replace(
        one,
        start=one.start + by,
        end=one.end + by,
        sentence=(by, by + len(one.quote)),
        trigger=(one.trigger[0] + by, one.trigger[1] + by) if one.trigger else None,
        parts=tuple(replace(p, start=p.start + by, end=p.end + by) for p in one.parts),
        mention=replace(mention, start=mention.start + by, end=mention.end + by) if mention else None,
    )
