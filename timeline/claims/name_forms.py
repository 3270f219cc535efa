"""What a name is by its words, and its forms: without a legal form, in capitals, in lower case."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from timeline.claims import body_words as bw
from timeline.claims import naming as t
from timeline.claims.given_names import FAMILY_FIRST, GIVEN_NAMES
from timeline.claims.lexicon import CLOSED
from timeline.model import Kind

_REMEMBERED = 1 << 13  # names, which come again and again

# Places that are called after whose they were: Pellow's Mill.
OWNED_PLACES = frozenset(
    """
    Mill Mills Yard Corner Farm Cottage Wharf Lodge Barn Grange Manor Row Quay Lane Bay Island Point Creek Cove Landing
    Ferry Crossing Quarry Field Green Hill Tower Gate Wood Pit Rock Lock Dock Fold Ford Forge Foundry Alley Stables
    """.split()
)


def kind_of(name: str, titles: Iterable[str] = ()) -> Kind | None:
    """What the words of a name show it to be, or the titles before it."""
    return _kind_by_words(name) if t.HONORIFICS.isdisjoint(titles) else Kind.PERSON


@lru_cache(maxsize=_REMEMBERED)
def _kind_by_words(name: str) -> Kind | None:
    words = [w.rstrip(".,") for w in name.split()]
    if any(w in bw.LEGAL for w in words[1:]) or (len(words) > 1 and words[-1] in bw.LEGAL):
        return Kind.ORGANISATION
    if len(words) > 2 and words[0] in NOBLES and words[1] == "of":
        return Kind.PERSON  # the Duchess of Kent
    if len(words) > 1 and words[-1] in OWNED_PLACES and words[-2].endswith(("'s", "’s")):
        return Kind.PLACE  # Pellow's Mill
    if " ".join(words[-2:]) in VENUES:
        return Kind.PLACE
    if len(words) > 1 and words[-1].endswith("ics"):
        return Kind.ORGANISATION  # Harlan Optics
    person = (
        _surnamed(words)
        or (words[0] in GIVEN_NAMES and words[0] not in t.ARTICLES)
        or (re.fullmatch(r"[A-Z]", words[0]) is not None and (words[0] not in "AI" or name[1] == "."))
        or _family_first(words)
    )
    if person and 2 <= len(words) <= 4 and not any(w in bw.ORGANISATION or w in t.PLACE_TAILS for w in words[1:]):
        return Kind.PERSON
    if len(words) > 1 and words[-1] in t.PLACE_TAILS and not any(w in bw.OF_HEADS for w in words[:-1]):
        return Kind.PLACE
    if len(words) > 1 and words[-1] in t.WAYS:
        return Kind.PLACE  # County Road
    if len(words) == 2 and words[0] in t.PLACE_HEADS and words[1] not in bw.ORGANISATION:
        return Kind.PLACE
    if len(words) > 1 and (words[0] in bw.CLUB_MARKS or words[-1] in bw.CLUB_MARKS):
        return Kind.ORGANISATION
    if len(words) > 1 and any(w in bw.ORGANISATION for w in words):
        return Kind.ORGANISATION
    initials = len(words) == 1 and name.isupper() and len(name) > 1
    return Kind.ORGANISATION if initials or re.search(r" of (?:America|Canada|Europe)$", name) else None


_PARTICLES = frozenset("bin ibn bint binti van von af ap ten ter der den an".split())
# What only surnames and patronymics end or begin with.
_SURNAME = re.compile(
    r"\w+(?:d[óo]ttir|sson|enko|shvili|idze|escu|wicz|owski|owska|ovi[cć]|evi[cć]|poulos|akis|idis|o[gğ]lu|zadeh|ovna"
    r"|ovich|evich)|(?:O['’]|Mc|Mac(?=[A-Z]))[A-Z]\w+"
)


def _surnamed(words: Sequence[str]) -> bool:
    """Whether a name holds a particle of people or ends as their surnames do: Hilma af Klint, Katrín Jónsdóttir."""
    return _SURNAME.fullmatch(words[-1]) is not None or not _PARTICLES.isdisjoint(words[1:-1])


def _family_first(words: Sequence[str]) -> bool:
    """Whether a family name stands before its given name: Tran Van Minh, Seo Ji-yeon."""
    given = len(words) > 1 and (words[-1] in GIVEN_NAMES or re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[-1]) is not None)
    return given and words[0] in FAMILY_FIRST


# Rooms in which bodies meet.
VENUES = frozenset(
    f"{of} {room}"
    for room, owners in (
        ("Chamber", "Council Senate Assembly"),
        ("Rooms", "Assembly Meeting Tea"),
        ("Hall", "Town City Village Parish Guild"),
    )
    for of in owners.split()
)
NOBLES = frozenset("Duke Duchess Earl Countess Marquess Marchioness Viscount Viscountess Bishop Archbishop".split())


def canonical(name: str, text: str = "") -> str:
    """The name without a legal form that adds nothing: Acme for Acme Inc.

    A "Company" or "Corporation" goes only where the text has the name without it.
    """
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(",") in bw.DROPPED_LEGAL:
        rest = " ".join(words[:-1]).rstrip(",")
        if rest.endswith(("&", " and")):
            break
        if words[-1] in ("Company", "Corporation") and len(words) > 2 and text.count(rest) <= text.count(name):
            break
        words.pop()
    return " ".join(words).rstrip(",")


def cased(name: str) -> str:
    """A person's name in capitals as it is written else: LORENE VANCE."""
    words = name.split()
    if not name.isupper() or len(words) < 2 or words[0].capitalize() not in GIVEN_NAMES:
        return name
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in words)


@lru_cache(maxsize=_REMEMBERED)
def bare(name: str) -> str:
    """The name without any legal form, to see which names differ in nothing else."""
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(",") in bw.LEGAL:
        words.pop()
    return " ".join(words).rstrip(",")


_SEAT = re.compile(r"[RDI]-[A-Z][\w.]*")  # Tom Rudge, R-Ohio
_CRAFT = re.compile(r"(?!Covid|COVID|Omega|Vitamin)[A-Z][a-z]{2,}-\d{1,3}")  # Kestrel-1
_ROMAN = re.compile(r"[IVX]{2,}")
_ERA = re.compile(r"A\. ?[DM]\.?|P\. ?[MS]\.?|B\. ?C\.?|N\. ?B\.?|D\. ?C\.?")
_BRAND = re.compile(r"\d{1,2}-?[A-Z][a-z]{2}|\d+(?:st|nd|rd|th)$")  # 7-Eleven, 3rd Battalion
_INITIALS = re.compile(r"[A-Z]{2,}s")
_FIGURES = re.compile(r"^I['’]|\d")
_NUMBERED = re.compile(r"[A-Z\d.]{1,3}|[IVXL]+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve")
_JOINED = re.compile(r"(?<!\d)[-‑][a-z]")


@lru_cache(maxsize=_REMEMBERED)
def is_thing(name: str) -> bool:
    """Section 12, Dam B, Room Nine: a numbered thing."""
    words = name.split()
    if len(words) == 1 and _INITIALS.fullmatch(name) is not None:
        return True  # NGOs
    if _ERA.fullmatch(name) is not None or _ROMAN.fullmatch(name) is not None:
        return True
    figures = _FIGURES.search(words[0]) is not None
    figures = figures and _BRAND.match(words[0]) is None and _CRAFT.fullmatch(words[0]) is None
    if (
        figures
        or _SEAT.fullmatch(name) is not None
        or all(w in t.OFFICES or w.replace(".", "") in t.POST_NOMINALS or w in bw.LEGAL for w in words)
    ):
        return True
    if len(words) == 1 and _JOINED.search(name) is not None:
        return True
    if words[0] in t.THINGS and (len(words) == 1 or _NUMBERED.fullmatch(words[1]) is not None):
        return True
    return all(w.lower() in t.COMMON or w.lower() in CLOSED for w in words)


def lowered(text: str) -> Counter[str]:
    """How often each word of a text stands there in lower case."""
    return Counter(chain.from_iterable(map(_LOWER_WORDS.__getitem__, text.split())))


_LOWER_WORD = re.compile(r"(?<![\w'’.-])[^\W\d_A-Z][\w-]+(?!\.?\w)")


class _LowerWords(dict[str, tuple[str, ...]]):
    """What was met between two spaces, with the words in lower case in it, mostly one or none."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) >= 1 << 15:
            self.clear()
        found = self[piece] = tuple(_LOWER_WORD.findall(piece))
        return found


_LOWER_WORDS = _LowerWords()
