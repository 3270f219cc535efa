"""Who takes part: names whole, countries' words and technology no names, unnamed bodies by their nouns."""

from pathlib import Path

import pytest

from timeline import when as w
from timeline.claims import extract
from timeline.model import Actor, Document, Kind

LINES = (Path(__file__).parent / "actors.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if line and not line.startswith("#")])
def test_actors(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    claims = extract(Document("a.txt", text.replace("\\n", "\n"), published=w.of_day(2024, 3, 12))).claims
    found = dict.fromkeys(part.actor for c in claims for part in c.parts)
    assert list(found) == [name.strip() for name in wanted.split(";") if name.strip()]


def test_a_declared_person_is_known_by_surname_and_pronoun() -> None:
    text = "Ada Ferrow opened the mill on 3 May 2021. Ferrow sold it on 5 May 2021. She left on 7 May 2021."
    claims = extract(Document("a.txt", text), (Actor("Ada Ferrow"),)).claims
    assert [[part.actor for part in c.parts] for c in claims] == [["Ada Ferrow"]] * 3


def test_a_declared_name_shows_its_kind() -> None:
    text = "Ada Ferrow opened the mill on 3 May 2021. Ferrow sold it on 5 May 2021."
    (actor,) = extract(Document("a.txt", text), (Actor("Ada Ferrow"),)).actors
    assert actor.kind is Kind.PERSON


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norhall retired on 3 May 2012.", Kind.PERSON),
        ("Norhall retired its last steam engine on 3 May 2012.", None),
        ("Norhall pleaded guilty to fraud on 3 May 2012.", None),
    ],
)
def test_only_what_persons_do_shows_a_person(text: str, kind: Kind | None) -> None:
    (actor,) = extract(Document("a.txt", text)).actors
    assert actor.kind is kind
