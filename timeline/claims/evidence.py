"""Whether a capitalised sequence is a name at all, by the words around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from timeline.claims import body_words as bw
from timeline.claims import name_forms, verbs
from timeline.claims import naming as t
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.designations import ACTING, ORGANISATIONS, ROLES
from timeline.claims.forms import by_ending
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.lexicon import ADV, CLOSED, EVENT_NOUNS, ING_NOUNS
from timeline.claims.log_words import LEVELS, PARTS
from timeline.claims.names import MONTHS, Candidate


def is_name(text: str, name: str, found: Sequence[Candidate], parts: Container[str], lowered: Counter[str]) -> bool:
    """Whether a capitalised sequence is a name and no sentence opening, heading or numbered thing.

    `parts` are the words of the sequences of several words, `lowered` how often each word stands in lower case.
    """
    words = name.split()
    if name in MONTHS and (any(c.title in t.HONORIFICS for c in found) or (name in parts and _family(text, name))):
        return True  # Mr March; March, where there is a Colin March
    if len(name) < 2 or name_forms.is_thing(name) or len(words) > 9:
        return False
    if len(words) > 1:
        if name.isupper() and any(w.lower() in CLOSED or w.lower() in verbs.FORMS or lowered[w.lower()] for w in words):
            return False
        if words[0][1:] == "." and _counts(text, words[0][0]) and all(c.opens for c in found):
            return False  # C. Respondent shall
        return not all(lowered[w.lower()] for w in words) or not all(c.opens for c in found)
    low = name.lower()
    if low in PARTS or low in _FILINGS or name in _SAINTS or all(_is_label(text, c) for c in found):
        return False
    if low in t.COMMON or low in ORGANISATIONS or low in ACTING or name in t.TITLES:
        family = low in ROLES and name in parts and not lowered[low]  # Ann Baker, Baker
        return family or any(c.title in t.HONORIFICS for c in found)
    if any(c.title for c in found):
        return True
    if name in DEMONYMS or (
        name not in GIVEN_NAMES and (low in EVENT_NOUNS or all(_attribute(text, c) for c in found))
    ):
        return False
    return _single(text, name, found, parts, lowered[low])


# What is filed in a court or entered in its docket, the causes of illness, and half a name whose rest is a date.
_FILINGS = frozenset(
    """
    motion entry plea exhibit filing docket opposition stipulation salmonella listeria legionella norovirus ebola zika
    campylobacter mpox
    """.split()
)
_SAINTS = frozenset("Saint San Santa St Los Las Mount Mt".split())
_POST_NOMINAL = re.compile(r"(?:[A-Z][a-z]{0,2}\.){2,5}|(?:[A-Z][a-z]{0,2}\.){1,4}[A-Z][a-z]{0,2}")
_MOVED = re.compile(
    r"\b(?:[Mm]otion|[Pp]etition|[Aa]pplication|[Nn]otice|[Ll]eave|[Oo]rder|[Ii]ntent|MOTION|NOTICE|ORDER) to $"
)


def _is_label(text: str, found: Candidate) -> bool:
    """Whether a word is one of a title that is not whole, or letters behind a name.

    60 Minutes; Mr. Gillard, S.M.; Motion to Dismiss; #UnlockLori.
    """
    before = text[max(0, found.start - 14) : found.start].replace("\n", " ")
    counted = re.search(r"(?<![\d.,])\d{2,3} $", before) is not None and found.text.endswith("s")
    letters = _POST_NOMINAL.fullmatch(found.text) is not None and re.search(r"[a-z], $", before) is not None
    return counted or letters or before.endswith("#") or _MOVED.search(before) is not None


def _family(text: str, name: str) -> bool:
    """Whether somebody in a text has a family name: Colin March."""
    return any(m[1] in GIVEN_NAMES for m in re.finditer(rf"\b([A-Z]\w+)[ \n]{name}\b", text))


def _counts(text: str, letter: str) -> bool:
    """Whether paragraphs of a text are counted by letters, before and behind one of them."""
    return any(f"\n{chr(ord(letter) + step)}. " in text for step in (-1, 1))


_NUMBERED = re.compile(r"[ \n](?:No\.? )?\d")


def _label(text: str, found: Candidate) -> bool:
    """Whether initials belong to a number or say who speaks: SB 318; 20:15 UT; PL: They would."""
    timed = text[max(0, found.start - 2) : found.start - 1].isdigit()
    return timed or text[found.end : found.end + 1] == ":" or _NUMBERED.match(text, found.end) is not None


def _single(text: str, name: str, found: Sequence[Candidate], parts: Container[str], lowered: int) -> bool:
    low = name.lower()
    inner = [c for c in found if not c.opens]
    if name.isupper() and len(name) > 1:
        if all(_label(text, c) for c in found):
            return False
        if low in verbs.FORMS or low in CLOSED or lowered:
            return False
        shown = bool(inner) or len(found) > 1 or _tells(text, found[0]) or _described(text, found[0])
        return shown and (len(name.replace(".", "")) < 6 or len(found) > 1)
    if inner:
        return lowered < max(2, len(inner))
    if lowered:
        return False
    if name in parts:
        tail = name in bw.ORGANISATION or name in t.PLACE_TAILS  # Hotel guests, where there is a Seaview Hotel
        return not tail or any(acts(text, c) for c in found)
    if low in CLOSED or low in verbs.FORMS:
        return False
    if name in GIVEN_NAMES or re.search(r"[a-z][A-Z]", name) is not None:
        return True
    if by_ending(low) == ADV:
        return False  # Sadly, the mill burned
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is", "os", "as"))
    if plural or low in ING_NOUNS or low in t.OPENING_NOUNS or low.endswith(t.NOUN_ENDINGS):
        return any(_described(text, c) for c in found)
    return any(acts(text, c) or _described(text, c) for c in found)


def _attribute(text: str, found: Candidate) -> bool:
    """Whether a word says of what country the noun behind it is: Danish authorities."""
    beside = found.text.endswith(t.DEMONYM) and re.match(r"[ \n][a-z]", text[found.end : found.end + 2]) is not None
    return beside and not acts(text, found)


_DAY = r"(?:(?:late |early )?(?:on )?[A-Z][a-z]+day|yesterday|today|(?:this|last|earlier this) [a-z]+)"
# What may stand between a name and its verb: Norhall on Monday cut …; Norhall, in a statement on Monday, denied ….
_BETWEEN = (
    r"(?:,[ \n](?:in|at|on|after|with|by|through|for|like)\b[^,.;:]{2,60},"
    rf"|[ \n]{_DAY}(?: morning| afternoon| evening| night)?)"
)
_DOES = re.compile(
    r"['’]s\b(?=[ \n]\w)|[ \n]v\.?(?=[ \n][A-Z])"
    rf"|{_BETWEEN}?[ \n](?:also |first |later |then |had |has )?(\w+)"
)


_REACH = 96  # characters behind a name in which its verb stands
_LABEL = 40  # characters: a number or time before an entry takes no more
_OWN = re.compile(r"[ \n](?:its|his|her)\b")
_NUMBER = re.compile(r"[ \t]*\(?\d{1,3}[.)][ \t]+")  # of a paragraph, no time
_STAMP = re.compile(rf"[\W\d]*\d[\W\dTZ]*(?:UTC|GMT|hrs|Z)?[\W\d]*(?:(?:{'|'.join(sorted(LEVELS))})\W*)?")


def acts(text: str, found: Candidate) -> bool:
    """Whether a verb in the past tense or a possessive follows a name."""
    first = text.rfind("\n", max(0, found.start - _LABEL), found.start)
    line = text[first + 1 : found.start] if first >= 0 or found.start < _LABEL else ""
    if line and _NUMBER.fullmatch(line) is None and _STAMP.fullmatch(line) is not None:
        return False  # 04:20 Net closed: an entry of a log leaves out its articles
    m = _DOES.match(text[found.end : found.end + _REACH])
    if m is None or m[1] is None:
        return m is not None
    uses = verbs.verb_uses(m[1])
    if uses is not None and uses[1] & verbs.THIRD and _OWN.match(text, found.end + m.end()):
        return found.text not in t.PLACE_TAILS and found.text not in bw.ORGANISATION  # Quillon fires its auditor
    return m[1] in ("has", "had", "says", "will", "was", "is", "been") or (
        uses is not None and bool(uses[1] & verbs.PAST)
    )


_PRESENT = re.compile(r"[ \n]([a-z]+s)\b")


def _tells(text: str, found: Candidate) -> bool:
    """Whether a verb follows initials, which may be in the present: FSA places the bank in administration."""
    m = _PRESENT.match(text, found.end)
    uses = verbs.verb_uses(m[1]) if m is not None else None
    return acts(text, found) or (uses is not None and bool(uses[1] & verbs.THIRD))


_PARTED = re.compile(
    rf" (?:{'|'.join(sorted(t.RANKS))}) [A-Z]"
    r"| \((?:the|an?|which|who|whose|its|formerly|once|now|part) [a-z]"
    r"|, (?:(?:citing|quoting|the|an?|its|which|who|whose|based|part|along|together|like|formerly|once|now|then"
    r"|itself) [a-z])"
    r"|, (?:(?:[\w-]+ly )?[a-z]+(?:ed|en|ought|eld|un) (?:by|in|at|with|from|as|off)\b|\(?\d\d\)?,|[A-Z]\w+['’]s [a-z])"
    r"| et al\b"
)
# Norhall and its rival; Norhall, Orbis Rail and the board
_LISTED = re.compile(
    r"(?:,? and (?:its|his|her|their|the [a-z]+|[A-Z]\w+)|, (?:the )?[A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)*(?:,| and| or) )"
)


def _described(text: str, found: Candidate) -> bool:
    """Whether commas part off a description: Sernet, the mining regulator, …; Kalden, which owns the yard, …."""
    after = text[found.end : found.end + 60].replace("\n", " ")
    return _PARTED.match(after) is not None or _LISTED.match(after) is not None
