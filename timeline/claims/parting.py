"""A capitalised sequence parted into names: at the connectors that belong to none, before the office of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.claims import body_words as bw
from timeline.claims import gazetteer, verbs
from timeline.claims import naming as t
from timeline.claims.designations import ACTING, ORGANISATIONS
from timeline.claims.given_names import GIVEN_NAMES

_CONNECTOR = re.compile(r"( of the | of | for the | for | on the | on | and )")


_SHOUTED = re.compile(
    r"(?:[A-ZÀ-Þ]{2,} )*[A-ZÀ-Þ]{4,} (?:[A-ZÀ-Þ]{2,} )*[A-ZÀ-Þ]{4,} (?=[A-ZÀ-Þ][a-zà-ÿ])"
)  # a heading


@lru_cache(maxsize=1 << 13)
def parted(said: str) -> tuple[tuple[int, int], ...]:
    """The names in a sequence on one line, as spans in it."""
    out = []
    for first, last in _pieces(said):
        shouted = _SHOUTED.match(said, first, last)
        if shouted is not None:
            out.append((first, shouted.end() - 1))
            first = shouted.end()
        office = _office(said[first:last])
        if office:
            out.append((first, first + len(said[first : first + office].rstrip())))
        out.append((first + office, last))
    return tuple(out)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """A raw sequence cut at the connectors that do not belong to a name."""
    parts = _CONNECTOR.split(text)
    at = first = 0
    for n in range(0, len(parts) - 1, 2):
        left, joint = text[first : at + len(parts[n])], parts[n + 1]
        rest = text[at + len(parts[n]) + len(joint) :]
        if not _joins(left, joint.strip(), rest):
            yield first, at + len(parts[n])
            first = at + len(parts[n]) + len(joint)
        at += len(parts[n]) + len(joint)
    yield first, len(text)


def _joins(left: str, joint: str, right: str) -> bool:
    words = left.removeprefix("The ").split()
    if joint == "and":
        if of_fields(left) and is_field(re.split(r" and | of ", right)[0]):
            return True
        tail = re.split(r" (?:of|for) ", right)[0].split()
        ministry = " of " in left and (words[0] in bw.OF_HEADS or words[0] in t.RANKS)
        has_tail = bool(tail) and (tail[-1] in bw.AND_TAILS or (ministry and tail[-1] in bw.PORTFOLIOS))
        has_tail = has_tail and " and " not in right
        end = words[-1]
        people = end.lower() in ACTING and end.endswith("s")  # Nurses and Midwives Organisation
        field = len(words) == 1 and end.lower() not in ORGANISATIONS and end not in bw.LEGAL  # Maritime and Coastguard
        plain = people or field or not (end in bw.ORGANISATION or end in bw.LEGAL) or words[0] in bw.OF_HEADS
        return has_tail and plain and words[0] not in GIVEN_NAMES and len(tail) <= 4
    if joint == "of" and words[-1] in t.RANKS and right.split()[0] in bw.PORTFOLIOS and " " in right:
        return True  # Secretary of State Owen Birk
    if joint == "for" and right in ("US", "A", "C", "HK", "NZ"):
        return False  # for US$19 million
    if joint == "of" and re.fullmatch(r"(?:America|Canada|Europe)(?:,? .*)?", right) and len(words) == 1:
        return left not in t.TITLES and left.lower() not in t.COMMON
    if joint.startswith("of") and " for the " in left and words[0] not in GIVEN_NAMES:
        return True  # Agency for the Evaluation of Medicinal Products
    if joint.startswith("on"):
        return words[-1] in bw.ON_HEADS and right.split()[0].lower() not in t.COMMON
    head = any(w in bw.OF_HEADS for w in words) or any(w in bw.ORGANISATION for w in words[-1:])
    if joint.startswith("for"):
        last = (
            words[-1] in bw.OF_HEADS or words[-1] in bw.ORGANISATION or " of " in left
        )  # Court of Appeals for the Ninth Circuit
        alone = words[-1] in bw.FOR_HEADS or (words[-1] in bw.FIELD_HEADS and is_field(re.split(", | and ", right)[0]))
        return head and last and (len(words) > 1 or alone)
    seated = len(words) > 1 and bw.OF_HEADS.isdisjoint(words) and words[0] not in _REALMS  # Lowe Motors of Leeds
    return head and not seated and not (len(words) > 3 and words[-1] not in bw.OF_HEADS)


# A body that is of all of a country, which its name goes on to tell: Royal Opera of Tolna.
_REALMS = frozenset(
    "Royal National Central State Imperial Grand Federal International European American General Supreme High United"
    " Joint Public Free Democratic World".split()
)


_OF_FIELD = re.compile(r"(?:^| )(\w+) (?:of|for|on) (?:the )?[A-Z]")
_FIELD_ENDINGS = tuple(
    "tion sion ment ness ity ism ship ance ence ics ogy phy istry nomy ery ies ing ure ine aphy law".split()
)


def of_fields(left: str) -> bool:
    """Whether a name begins as that of a body of some field of work: Institute of Marine Science."""
    m = _OF_FIELD.search(left)
    return m is not None and m[1] in bw.FIELD_HEADS


def is_field(said: str) -> bool:
    """Whether capitalised words end in what a body can be for: Fisheries, Industrial Strategy, Firearms."""
    words = said.split()
    if not words or len(words) > 3 or words[0] in GIVEN_NAMES:
        return False
    low = words[-1].lower()
    if low in ACTING or (words[-1] in bw.ORGANISATION and words[-1] not in bw.PORTFOLIOS):
        return False
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 5
    known = words[-1] in bw.PORTFOLIOS or low in t.OPENING_NOUNS or low in verbs.FORMS
    return known or low.endswith(_FIELD_ENDINGS) or (plural and words[-1] not in _shipped())


@lru_cache(maxsize=1)
def _shipped() -> frozenset[str]:
    return frozenset(name for actor in gazetteer.shipped() for name in (actor.name, *actor.aliases))


_WORD = re.compile(r"\S+")


def _office(text: str) -> int:
    """Where the office of a person begins behind whom it serves: Ohio [Governor Mike DeWine]; 0 where nowhere."""
    words = list(_WORD.finditer(text))
    plain = [m.group().rstrip(".,") for m in words]
    if t.RANKS.isdisjoint(plain[:-1]):
        return 0
    for n in range(len(words) - 1, 0, -1):
        behind = plain[n:]
        if plain[n - 1] not in t.RANKS:
            continue
        if any(w in bw.ORGANISATION or w in t.PLACE_TAILS or w in bw.LEGAL or w in t.TITLES for w in behind):
            return 0
        first = n - 1
        while first and (
            plain[first - 1] in t.RANKS
            or plain[first - 1] in bw.PORTFOLIOS
            or (first > 1 and _of_rank(plain, first))
            or seat(plain, first)
        ):
            first -= 1
        person = len(behind) > 1 or plain[n - 1] in t.HONORIFICS
        whole = first == 0 or len(behind) > 4 or not person or any(w in ("of", "for", "and", "the") for w in behind)
        return 0 if whole else words[first].start()
    return 0


def _of_rank(words: Sequence[str], at: int) -> bool:
    """Whether a word links an office to what it is of: Secretary of [State]."""
    return words[at - 1] in ("of", "for") and words[at - 2] in t.RANKS


def seat(words: Sequence[str], at: int) -> bool:
    """Whether a word belongs to the office behind it: Board Member, District Judge."""
    return at > 0 and words[at - 1] in _SEATS.get(words[at], ())


_SEATS = {
    "Member": frozenset({"Board", "Council"}),
    "Judge": frozenset("District Circuit Probate Bankruptcy Magistrate Appeals Superior Municipal".split()),
    "Attorney": frozenset({"District", "Prosecuting"}),
}
