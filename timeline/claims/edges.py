"""What of a capitalised sequence is the name: no title before it, no opening word, no letters behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.claims import body_words as bw
from timeline.claims import naming as t
from timeline.claims import verbs
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.designations import ACTING, DESCRIPTIONS
from timeline.claims.forms import by_ending
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.lexicon import ADJ, CLOSED
from timeline.claims.log_words import LEVELS
from timeline.claims.parting import seat

_REMEMBERED = 1 << 13  # pieces, which come again and again
_DESCRIBED = re.compile(rf"[\w’'&]+[-‑](?:{'|'.join(sorted(t.PARTICIPLES))})\b")
_PARTICIPLE = re.compile(rf"[-‑](?:{'|'.join(sorted(t.PARTICIPLES))})$")
# What tells of a person before their name: Mother-of-three Ann Lund, Twice-married Tom Rudge.
_EPITHET = re.compile(r"[A-Z][\w’']*(?:[-‑][a-z]+)+")
_PARENT = re.compile(r"[-‑]of[-‑][a-z]+$")
_OFFICE = re.compile(
    r"(?:(?:Acting|Deputy|Former|Vice|Assistant|Under|U\.S\.|US|State) )*"
    r"(?:Secretary of [A-Z]\w+|Attorney General|"
    r"Chief of (?:Staff|Police)|Speaker of the House|"
    r"(?:Prime |Foreign |Finance |Interior )?Minister (?:of|for) [A-Z]\w+|"
    r"Surgeon General|Solicitor General|Director of [A-Z]\w+) (?=[A-Z][\w.]+ [A-Z]|[A-Z]\w+$)"
)


_OFFICIAL = re.compile(r"^(?:[Ee]x|[Tt]hen|[Ff]ormer|[Cc]o)-|-(?:elect|designate|emeritus|in-exile)$")
_POST_NOMINAL = re.compile(rf"(?:,? (?:{'|'.join(sorted(t.POST_NOMINALS))})\b\.?)+$")
_WORD = re.compile(r"\S+")


@lru_cache(maxsize=_REMEMBERED)
def trimmed(text: str, opens: bool) -> tuple[int, int, str, bool] | None:
    """A piece without opening words that are no part of the name: its span in it, title, whether it opens."""
    first, last = 0, len(text)
    title = ""
    office = _OFFICE.match(text)
    if office is not None:
        first, title, opens = office.end(), "Secretary", False
    while first < last:
        m = _WORD.match(text, first, last)
        assert m is not None
        word = m.group().rstrip(".")
        nxt = m.end() + 1
        if word in LEVELS:  # ERROR Checkout failed
            first, opens = nxt, True
            continue
        low = word.lower()
        rest = text[nxt:last].split() if nxt < last else []
        if word.isupper() and word not in t.TITLES and len(word) > 1 and rest and rest[0].isupper():
            word = word.capitalize()  # MR GRAHAM TULL
        plain = _OFFICIAL.sub("", word).capitalize() if "-" in word and word not in t.TITLES else word
        portfolio = word in bw.PORTFOLIOS and rest[:1] in (["Secretary"], ["Minister"]) and len(rest) > 1
        titled = plain in t.TITLES or m.group() == "Brig." or portfolio or (title and word in t.OFFICES)
        if rest and titled and not (word in GIVEN_NAMES and title == ""):
            if _titles_no_one(word, rest):
                break
            title = plain
        elif rest and seat((word, *rest), 1):
            pass
        elif rest and (_DESCRIBED.fullmatch(word) or (word in DEMONYMS and _person(rest)) or _epithet(word, rest)):
            pass  # Leeds-based Wyke Group; French Emmanuel Macron
        elif rest and opens and not title and m.group() != f"{word[:1]}." and _opening_word(word, rest):
            pass
        elif (
            not rest
            and title not in _BEARERS  # Mr. March
            and (low in CLOSED or low in t.COMMON)
            and (not word.isupper() or len(word) < 3 or low in t.COMMON)
        ):
            return None
        else:
            break
        first, opens = nxt + (3 if rest[:1] == ["of"] else 0), False
    last = _end(text, first, last)
    left = text[first:last].rstrip(".")
    if first >= last or (left in t.TITLES and not (title in t.HONORIFICS and left in _SURNAMES)):
        return None
    return first, last, title, opens


def _epithet(word: str, rest: Sequence[str]) -> bool:
    if _EPITHET.fullmatch(word) is None or re.split("[-‑]", word)[0] in GIVEN_NAMES:
        return False
    return rest[0] in GIVEN_NAMES or _PARENT.search(word) is not None


def _titles_no_one(word: str, rest: Sequence[str]) -> bool:
    """Whether a title is part of what it stands before: Judge Advocate, Queen Elizabeth Hospital."""
    if len(rest) == 1 and word in _PLAIN_TITLES:
        return False  # Mr Power, Mrs House
    if word == "Rear":
        return not rest[0].startswith("Adm")  # Rear Window
    body = rest[0] in bw.ORGANISATION or rest[0] in bw.LEGAL
    if rest[0] in ("of", "for", "and") or (body and rest[0] not in t.RANKS):
        return True
    house = len(rest) > 1 and (rest[-1] in bw.ORGANISATION or rest[-1] in t.PLACE_TAILS)
    return house and (word in ("Queen", "King", "Prince", "Princess", "Lady", "Lord") or rest[0] not in GIVEN_NAMES)


_PLAIN_TITLES = frozenset("Mr Mrs Ms Miss Mx".split())


def _opening_word(word: str, rest: Sequence[str]) -> bool:
    """Whether a word opens the sentence and is no part of the name behind it: After Ives; Insurer Lloyd."""
    low = word.lower()
    if word.isupper() and len(word) > 2 and not rest[0].isupper():
        return word in _HEADINGS
    if word in DEMONYMS and rest[-1] in bw.ORGANISATION:
        return False  # British Steel
    if word in _PARTICLES or rest[0] == "&" or (word in bw.OF_HEADS and (rest[0] == "for" or _founders(low, rest[0]))):
        return False
    if rest[0] in _INNER and len(rest) > 1:
        return False  # Mothers Against Smoke
    if rest[0] in ("for", "and") and word in bw.ORGANISATION:
        return False  # Transport for Orsk
    if rest[0] == "of" and low in ACTING and low.endswith("s"):
        return True  # Residents of Lower Marsh
    plain = low in CLOSED or _common(low) or (low in DESCRIPTIONS and rest[0][:1].isupper())
    plain = plain or (rest[0] in GIVEN_NAMES and by_ending(low) == ADJ)  # Furious Ann Lund
    return plain and not _given(word, " ".join(rest))


def _founders(low: str, link: str) -> bool:
    """Whether "of" behind a word begins what a body is called after: Friends of the River, no Residents of Orsk."""
    return link == "of" and low not in ACTING


_BEARERS = t.HONORIFICS | {"Plaintiff", "Defendant", "Claimant", "Appellant", "Respondent", "Petitioner", "Applicant"}
_SURNAMES = frozenset("Sen Major King Marshal Bishop Pope Abbot Prince Duke Earl Judge Dean Constable Canon".split())
# What stands in capitals before a sentence and is not of it.
_HEADINGS = frozenset(
    """
    BACKGROUND INTRODUCTION OBJECTIVE OBJECTIVES AIM AIMS PURPOSE IMPORTANCE METHOD METHODS MATERIALS DESIGN SETTING
    PARTICIPANTS PATIENTS INTERVENTION INTERVENTIONS MEASUREMENTS OUTCOMES RESULT RESULTS FINDINGS DISCUSSION
    INTERPRETATION CONCLUSION CONCLUSIONS SUMMARY FUNDING BREAKING UPDATE UPDATED CORRECTION EXCLUSIVE ANALYSIS
    OPINION NOTE WATCH LATEST URGENT
    """.split()
)
_PARTICLES = frozenset("Van Von De Du Della Di La Le Al El Bin Ibn Ben Ter Ten Dos".split())
_INNER = frozenset("Against For Over Before Without With Under".split())


def _person(words: Sequence[str]) -> bool:
    return words[0] in GIVEN_NAMES and 1 < len(words) < 5 and not any(w in bw.ORGANISATION for w in words)


def _end(text: str, first: int, last: int) -> int:
    """The end of a name without a pronoun or a described word: … Railroad-operated."""
    if text[first:last].endswith(" I"):
        last -= 2
    letters = _POST_NOMINAL.search(text, first, last)
    last = _without_act(text, first, letters.start() if letters is not None else last)
    described = _PARTICIPLE.search(text[first:last])
    if described is None:
        return last
    return first + described.start() if " " in text[first:last] else first  # a Leeds-based fund names nobody


def _without_act(text: str, first: int, last: int) -> int:
    """Where a name ends before a verb that is set in capitals behind it: Judge Marr GRANTED."""
    space = text.rfind(" ", first, last)
    word = text[space + 1 : last]
    if space <= first or len(word) < _LONG or not word.isupper() or not text[space - 1].islower():
        return last
    done = verbs.FORMS.get(word.lower(), ("", 0))[1] & (verbs.PAST | verbs.PART)
    return space if done else last


_LONG = 5  # letters of a word in capitals that are hardly initials


def _given(word: str, rest: str) -> bool:
    """Whether a word that is also a month or a verb is a given name here: April Hargreave, May Lin."""
    following = rest.split()[0]
    return word in GIVEN_NAMES and rest[:1].isupper() and following not in GIVEN_NAMES and following != "The"


def _common(low: str) -> bool:
    return (
        low in t.COMMON or (low.endswith("ly") and len(low) > 4) or (low in verbs.FORMS and low not in ("bill", "mark"))
    )
