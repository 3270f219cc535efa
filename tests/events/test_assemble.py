"""Matching and date reasoning on hand-built claims."""

from __future__ import annotations

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
    found = when or (edtf.parse(date) if date else None)
    mention = None
    if says is not None:
        at = quote.index(says)
        mention = Mention(
            at, at + len(says), says, "test", TimexType.DATE, date or "", None, clue or Clue(Anchor.WRITTEN), found
        )
    parts = tuple(Part(a, a, quote.index(a), quote.index(a) + len(a)) for a in actors)
    at = quote.index(trigger) if trigger else 0
    return Claim(
        document,
        0,
        len(quote),
        quote,
        "",
        "",
        quote,
        (at, at + len(trigger)) if trigger else None,
        parts,
        (),
        status,
        mention,
        found,
        basis,
        says,
        order=order,
    )


def events_of(*claims: Claim) -> tuple[Event, ...]:
    documents = [Document(d, f"Text of {d}.") for d in sorted({c.document for c in claims})]
    extractions = [
        Extraction(
            tuple(c for c in claims if c.document == d.id),
            tuple({p.actor: Actor(p.actor) for c in claims if c.document == d.id for p in c.parts}.values()),
        )
        for d in documents
    ]
    return assemble(extractions, documents).events


def test_a_weekday_in_one_document_narrows_the_end_of_a_month_in_another() -> None:
    from timeline import when as w
    from timeline.model import Modifier

    end = w.modified(w.of_month(2023, 6), Modifier.END)
    events = events_of(
        claim(
            "a",
            "Norvik Shipping announced the sale of its ferry fleet to Baltline at the end of June 2023",
            says="at the end of June 2023",
            when=end,
            actors=("Norvik Shipping", "Baltline"),
            trigger="announced",
        ),
        claim(
            "b",
            "Late on Thursday, Norvik Shipping announced it would sell the ferry fleet to Baltline",
            says="Late on Thursday",
            clue=Clue(Anchor.DOCUMENT, weekday=3),
            actors=("Norvik Shipping", "Baltline"),
            trigger="announced",
        ),
    )
    assert len(events) == 1
    assert events[0].date is not None
    assert edtf.dump(events[0].date) == "2023-06-29"
    assert events[0].basis is Basis.DERIVED
    assert events[0].because == (
        "'at the end of June 2023' (a) leaves end of June 2023; 'Late on Thursday' (b) leaves 29 June 2023"
    )


def test_two_events_of_one_actor_on_one_day_stay_two() -> None:
    events = events_of(
        claim(
            "a", "Harlow Foods recalled its frozen peas on 3 May 2024", "2024-05-03", "3 May 2024", ("Harlow Foods",)
        ),
        claim(
            "b",
            "Harlow Foods named Ruth Ames finance chief on 3 May 2024",
            "2024-05-03",
            "3 May 2024",
            ("Harlow Foods", "Ruth Ames"),
        ),
    )
    assert len(events) == 2


def test_different_days_of_one_thing_are_a_conflict() -> None:
    events = events_of(
        claim(
            "a",
            "Divers raised the trawler Astrid from 41 metres on 3 May 2024",
            "2024-05-03",
            "3 May 2024",
            ("Astrid",),
        ),
        claim(
            "b",
            "The trawler Astrid was raised by divers from 41 metres on 4 May 2024",
            "2024-05-04",
            "4 May 2024",
            ("Astrid",),
        ),
    )
    assert len(events) == 1
    assert [(c.date, c.documents) for c in events[0].conflicts] == [("2024-05-03", ("a",)), ("2024-05-04", ("b",))]
