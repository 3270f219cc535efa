"""Names in a document: capitalised sequences that are no sentence openings, with the kind that their words show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from timeline.claims import naming as t
from timeline.claims import verbs
from timeline.claims.given_names import FAMILY_FIRST, GIVEN_NAMES
from timeline.claims.lexicon import CLOSED
from timeline.model import Kind, Sentence

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĽŁŃŇŐŘŚŞŠŢŤŪŮŰŹŻŽ"
# A capital first, and then alternatives: what is none is skipped at once.
_CAP = (
    rf"[{_UPPER}](?:\.(?:[{_UPPER}]\.){{0,3}}(?=\s|$|[,;)])|[\w&‑-]*(?:['’](?!s\b)\w+)?(?:\.(?=com\b|AI\b|ai\b)\w+)?)"
)
_JOIN = (
    r"(?: of the | of | for the | for | and | & | de la | de | del | da | di | van der | van | von der | von | zu |"
    r" al-| bin )"
)
_SEQUENCE = re.compile(rf"{_CAP}(?:(?:{_JOIN}|\.? ){_CAP}|(?<=Local) \d+)*")
_LOOKED_AT = 40  # words
_CAPITAL = 0.85  # the share of capital words in a title
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_CONNECTOR = re.compile(r"( of the | of | for the | for | and )")
_UNSPACED = re.compile(r"\S+")
_LAST_WORD = re.compile(r"(\w+)\W{0,2}$")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}$|\bInc\.$")
_BODIES = t.ORGANISATION | t.LEGAL
_QUOTES = "\"“”‘'(["


class Candidate(NamedTuple):
    """A capitalised sequence where it stands."""

    start: int
    end: int
    text: str
    opens: bool  # it begins its sentence or quotation
    title: str  # the title before the name, without its dot; empty
    before: str  # the word before, lower case


def candidates(sentences: Sequence[Sentence], taken: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """Capitalised sequences in running sentences. `taken` are spans of dates, which are no names."""
    at = 0
    for sentence in sentences:
        if sentence.heading or _titled(sentence.text):
            continue
        flat = sentence.text.replace("\n", " ").replace("\u00a0", " ")
        for m in _SEQUENCE.finditer(flat):
            for first, last in _pieces(flat, m.start(), m.end()):
                start, end = sentence.start + first, sentence.start + last
                while at < len(taken) and taken[at][1] <= start:
                    at += 1
                if any(a < end and start < b for a, b in taken[at : at + 3]):
                    continue
                found = _trimmed(flat, first, last)
                if found is not None:
                    yield _candidate(flat, sentence.start, *found)


def _titled(text: str) -> bool:
    """Whether a line is set in title case or capitals, so that capitals tell nothing."""
    upper = lower = 0
    for m in islice(_LETTERS.finditer(text), _LOOKED_AT):
        word = m[0]
        if word.lower() in CLOSED:
            continue
        if word[0].isupper():
            upper += 1
        else:
            lower += 1
            if lower > (1 - _CAPITAL) * _LOOKED_AT:
                return False
    return upper + lower > 2 and upper >= _CAPITAL * (upper + lower)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A raw sequence cut at the connectors that do not belong to a name."""
    parts = _CONNECTOR.split(text[start:end])
    at = start
    first = start
    for n in range(0, len(parts) - 1, 2):
        left, joint = text[first : at + len(parts[n])], parts[n + 1]
        rest = text[at + len(parts[n]) + len(joint) : end]
        if not _joins(left, joint.strip(), rest):
            yield first, at + len(parts[n])
            first = at + len(parts[n]) + len(joint)
        at += len(parts[n]) + len(joint)
    yield first, end


def _joins(left: str, joint: str, right: str) -> bool:
    words = left.split()
    if joint == "and":
        tail = re.split(r" (?:of|for) ", right)[0].split()
        has_tail = bool(tail) and tail[-1] in t.AND_TAILS and " and " not in right
        plain = not any(w in t.ORGANISATION or w in t.LEGAL for w in words[-1:]) or words[0] in t.OF_HEADS
        return has_tail and plain and words[0] not in GIVEN_NAMES and len(tail) <= 4
    if joint.startswith("of") and " for the " in left and words[0] not in GIVEN_NAMES:
        return True  # Agency for the Evaluation of Medicinal Products
    head = any(w in t.OF_HEADS for w in words) or any(w in t.ORGANISATION for w in words[-1:])
    if joint.startswith("for"):
        return head and (words[-1] in t.OF_HEADS or words[-1] in t.ORGANISATION) and len(words) > 1
    return head and not (len(words) > 3 and words[-1] not in t.OF_HEADS)


_OFFICE = re.compile(
    r"(?:(?:Acting|Deputy|Former|Vice|Assistant|Under|U\.S\.|US|State) )*"
    r"(?:Secretary of [A-Z]\w+|Attorney General|"
    r"Chief of (?:Staff|Police)|Speaker of the House|"
    r"(?:Prime |Foreign |Finance |Interior )?Minister (?:of|for) [A-Z]\w+|"
    r"Surgeon General|Solicitor General|Director of [A-Z]\w+) (?=[A-Z][\w.]+ [A-Z]|[A-Z]\w+$)"
)


def _trimmed(text: str, first: int, last: int) -> tuple[int, int, str, bool] | None:
    """A piece without opening words that are no part of the name: start, end, title, whether it opens."""
    opens = _opens(text, first)
    title = ""
    office = _OFFICE.match(text, first, last)
    if office is not None:
        first, title, opens = office.end(), "Secretary", False
    while first < last:
        m = _UNSPACED.match(text, first, last)
        assert m is not None
        word = m.group().rstrip(".")
        nxt = m.end() + 1
        low = word.lower()
        if word in t.TITLES and nxt < last and not (word in GIVEN_NAMES and title == ""):
            rest = text[nxt:last].split()
            body = rest[0] in _BODIES and rest[0] not in t.TITLES if rest else False
            if rest and (rest[0] in ("of", "for") or body):
                break
            title = word
        elif (
            opens and nxt < last and not title and (low in CLOSED or _common(low)) and not _given(word, text[nxt:last])
        ):
            pass
        elif (
            nxt >= last
            and (low in CLOSED or low in t.COMMON)
            and not (word.isupper() and len(word) > 2 and low not in t.COMMON)
        ):
            return None
        else:
            break
        first, opens = nxt, False
    if text[first:last].endswith(" I"):
        last -= 2  # a pronoun that stands behind a name
    if first >= last or text[first:last].rstrip(".") in t.TITLES:
        return None
    return first, last, title, opens


def _given(word: str, rest: str) -> bool:
    """Whether a word that is also a month or a verb is a given name here: April Hargreave, May Lin."""
    return word in GIVEN_NAMES and rest[:1].isupper() and rest.split()[0] not in GIVEN_NAMES


def _common(low: str) -> bool:
    return (
        low in t.COMMON or (low.endswith("ly") and len(low) > 4) or (low in verbs.FORMS and low not in ("bill", "mark"))
    )


def _opens(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].rstrip() or text[:at].rstrip()
    return not before or before[-1] in ".:;!?•*|—–#>-\n" + _QUOTES


def _candidate(text: str, offset: int, first: int, last: int, title: str, opens: bool) -> Candidate:
    m = _LAST_WORD.search(text[max(0, first - 24) : first])
    name = text[first:last]
    if name.endswith(".") and not _DOTTED.search(name):
        name = name.rstrip(".")
    return Candidate(offset + first, offset + first + len(name), name, opens, title, m.group(1).lower() if m else "")


# --- what a name is


def kind_of(name: str, titles: Iterable[str] = ()) -> Kind | None:
    """What the words of a name show it to be."""
    words = [w.rstrip(".,") for w in name.split()]
    if any(title in t.HONORIFICS for title in titles):
        return Kind.PERSON
    if any(w in t.LEGAL for w in words[1:]) or (len(words) > 1 and words[-1] in t.LEGAL):
        return Kind.ORGANISATION
    person = words[0] in GIVEN_NAMES or re.fullmatch(r"[A-Z]", words[0]) is not None or _family_first(words)
    if person and 2 <= len(words) <= 4 and not any(w in t.ORGANISATION or w in t.PLACE_TAILS for w in words[1:]):
        return Kind.PERSON
    if len(words) > 1 and words[-1] in t.PLACE_TAILS and not any(w in t.OF_HEADS for w in words[:-1]):
        return Kind.PLACE
    if len(words) > 1 and any(w in t.ORGANISATION for w in words):
        return Kind.ORGANISATION
    if len(words) == 1 and name.isupper() and len(name) > 1:
        return Kind.ORGANISATION
    return None


def _family_first(words: Sequence[str]) -> bool:
    """Whether a family name stands before its given name: Tran Van Minh, Seo Ji-yeon."""
    given = len(words) > 1 and (words[-1] in GIVEN_NAMES or re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[-1]) is not None)
    return given and words[0] in FAMILY_FIRST


def canonical(name: str) -> str:
    """The name without a legal form that adds nothing: HearthKind for HearthKind Inc."""
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(",") in t.DROPPED_LEGAL:
        words.pop()
    return " ".join(words).rstrip(",")


def is_thing(name: str) -> bool:
    """Section 12, Dam B, Room Nine: a numbered thing."""
    words = name.split()
    if all(w in t.OFFICES for w in words) or re.search(r"^I['’]|\d", words[0]) is not None:
        return True
    if len(words) == 1 and re.search(r"[-‑][a-z]", name) is not None:
        return True
    if words[0] in t.THINGS and (len(words) == 1 or re.fullmatch(r"[A-Z\d.]{1,3}|[IVXL]+", words[1]) is not None):
        return True
    return all(w.lower() in t.COMMON or w.lower() in CLOSED for w in words)


def lowered(text: str) -> Counter[str]:
    """How often each word of a text stands there in lower case."""
    return Counter(re.findall(r"(?<![\w'’.-])[^\W\d_A-Z][\w-]+(?!\.?\w)", text))
