"""The act that a clause tells: its verb, a phrase around the verb, or the noun that a support verb carries.

In "the vote took place", "an inspection was made" and "approval followed" the verb says only that it happened; what
happened is the noun (support verb constructions, Gross 1981).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline.claims.designations import POSTS
from timeline.claims.lexicon import CLOSED, COORD, DET, OBJ, POSS, PREP, REL, SUB, TO
from timeline.claims.verbs import PART, verb_uses
from timeline.events.families import PHRASES, SUBJECTS
from timeline.events.kin import is_family, kin, light, stem, telling
from timeline.events.outcomes import outcome

_WORD = re.compile(r"[^\W\d_]+(?:[-'’‑][^\W\d_]+)*|[,;:()–—]")
_AHEAD = 60  # characters from a verb on in which the rest of a phrase is looked for
_REACH = 6  # words behind a verb in which the other part of a phrase stands
_OBJECT = 6  # words behind a support verb in which its noun stands
_HAPPEN = frozenset("come follow happen occur ensue materialise materialize proceed".split())
_CARRY = frozenset(
    "make hold give get obtain have carry conduct undertake receive do take stage mount impose lodge".split()
)
_RELATIVE = frozenset(("that", "which"))
_BEHIND_NOUN = _RELATIVE | {w for w, tag in CLOSED.items() if tag in (PREP, SUB, REL, COORD, TO)}
_BEFORE_OBJECT = frozenset({"it", "no"} | {w for w, tag in CLOSED.items() if tag in (DET, POSS, OBJ)})
_APPOINTED = "appoint"
_ACQUITTED = "acquit"
_GIVING_VERDICT = frozenset("find return deliver declare be".split())
_FAILED = "fail-act"  # to do what the next verb says
_WHEN = frozenset("on in at the".split())  # what is left of a date behind a verb
_BE = frozenset("be was were is are been being got".split())
_PARTICLES = frozenset("in on up down out off over away back under along forward".split())

_PHRASES: dict[str, dict[str, str]] = {}
for _line in PHRASES.strip().splitlines():
    _verb, _after, _family = _line.split()
    _PHRASES.setdefault(_verb, {}).update({_after: _family, stem(_after): _family})
_SUBJECTS: dict[str, dict[str, str]] = {}
for _line in SUBJECTS.strip().splitlines():
    _verb, _family, *_nouns = _line.split()
    _SUBJECTS.setdefault(_verb, {}).update(dict.fromkeys(_nouns, _family))


class Act(NamedTuple):
    """What a clause tells as done."""

    key: str  # a family of `families` where there is one
    otherwise: bool  # whether its verb has another sense than by itself: shares that dropped, it failed to agree


def act(clause: str, verb: tuple[int, int]) -> Act:
    """The act of a clause, whose verb stands at `verb` in it, both in characters.

    The clause should have spaces for the words of its date, which are no object: "filed a week ago".
    """
    start = max(0, verb[0])
    before, following = _words(clause[:start]), _words(clause[start : start + _AHEAD])
    told = outcome(before, following, clause[start : start + _AHEAD])
    if told:
        return Act(told, otherwise=True)
    of_subject, named = _of_subject(before, following), phrase(following)
    key = of_subject or named or _undergone(following) or _of_object_before(before, following)
    key = key or _carried(before, following) or kin(clause[start : max(start, verb[1])].casefold())
    return Act(key, bool(of_subject) or named == _FAILED)


_BESIDE = re.compile(r"\b(?:amid|despite|following|ahead of|after|before|pending)\b[^,;:]*", re.IGNORECASE)


def parted(clause: str) -> tuple[str, str]:
    """The words that tell the act of a clause, and those of what it is set beside: signed it | amid the ban."""
    return _BESIDE.sub(" ", clause), " ".join(_BESIDE.findall(clause))


def occasion(clause: str, verb: tuple[int, int]) -> frozenset[str]:
    """The words, in lower case, that name what a clause is about: its verb, the last noun of its subject, and that of
    its object where the verb says only that it is held.
    """
    start = max(0, verb[0])
    following, subject = _words(clause[start : start + _AHEAD]), _subject(_words(clause[:start]))
    heads = {clause[start : max(start, verb[1])].casefold()}
    heads.update([w for w in subject if kin(w)][-1:])
    if following and _lemma(following[0]) in _CARRY:
        behind = following[1 : 1 + _OBJECT]
        end = next((n for n, w in enumerate(behind) if not w[0].isalpha() or w in _BEHIND_NOUN), len(behind))
        heads.update(behind[:end][-1:])
    return frozenset(heads)


def _words(text: str) -> list[str]:
    return [w.casefold() for w in _WORD.findall(text)]


def _undergone(words: Sequence[str]) -> str:
    """What was done to the noun that the words begin with, in lines that leave out "was": licence revoked by."""
    if len(words) < 3 or verb_uses(words[0]) is not None or words[2] != "by":
        return ""
    uses = verb_uses(words[1])
    key = kin(words[1]) if uses is not None and uses[1] & PART else ""
    return key if is_family(key) and telling(key) else ""


def phrase(words: Sequence[str]) -> str:
    """The family that a verb and a word soon after it name together, "brought suit"; empty where there is none.

    `words` are lower-case, the verb first.
    """
    verb = _lemma(words[0]) if words else ""
    known, behind = _PHRASES.get(verb), [w for w in words[1:] if w[0].isalpha()][:_REACH]
    if verb == "become" and not POSTS.isdisjoint(behind):
        return _APPOINTED  # became director of the museum
    if known is None:
        return ""
    for n, word in enumerate(behind):
        before = behind[n - 1] if n else ""
        if (before, word) in (
            ("on", "board"),
            ("not", "guilty"),
            ("not", "liable"),
        ):  # found not guilty, left with 9 on board
            if word != "board" and verb in _GIVING_VERDICT:
                return _ACQUITTED
            continue
        for form in (*((f"{word}!",) if n == 0 else ()), word, word.removesuffix("s"), stem(word)):
            if form in known:
                return known[form]
    return ""


def _of_subject(before: Sequence[str], following: Sequence[str]) -> str:
    """The family that a verb without an object names with its subject: shares that drop fall, a meeting that closes
    ends.
    """
    known = _SUBJECTS.get(_lemma(following[0])) if following else None
    if known is None or not before or before[-1] in _BE or _has_object(following):
        return ""
    nouns = [w for w in _subject(_antecedent(before)) if w not in CLOSED and not w.endswith("ly")]
    head = nouns[-1] if nouns else ""  # a government building is no government
    return known.get(head) or known.get(head.removesuffix("s"), "")


def _of_object_before(before: Sequence[str], following: Sequence[str]) -> str:
    """The family that a verb and its object name together where the object comes first: "the suit was filed", "the
    suit that we filed", "a suit filed by us".
    """
    known = _PHRASES.get(_lemma(following[0])) if following else None
    if known is None:
        return ""
    for noun in reversed(_object_before(before, following)):
        family = known.get(noun) or known.get(noun.removesuffix("s"))
        if family is not None and noun not in _PARTICLES:
            return family
    return ""


def _antecedent(before: Sequence[str]) -> Sequence[str]:
    """What stands in front of a relative pronoun that words end with; they themselves where they end otherwise."""
    if not before or before[-1] not in _RELATIVE:
        return before
    return before[:-2] if before[-2:-1] == [","] else before[:-1]


def _object_before(before: Sequence[str], following: Sequence[str]) -> Sequence[str]:
    """The words of the object of a verb, where it stands in front of it: as the subject of a passive or before a
    relative; a verb with an object behind it has none in front.
    """
    if not before:
        return ()
    if before[-1] in _BE:
        return _subject(before[:-1])
    relative = next((i for i in range(len(before) - 1, 0, -1) if before[i] in _RELATIVE), None)
    if relative is not None and relative < len(before) - 1 and not _has_object(following):
        return _subject(_antecedent(before[: relative + 1]))
    uses = verb_uses(following[0])
    if uses is None or not uses[1] & PART:
        return ()
    if before[-1] == ",":  # the lawsuit, filed on Monday
        return () if _has_object(following) else _subject(before[:-1])
    return _subject(before) if following[1:2] == ["by"] else ()


def _has_object(following: Sequence[str]) -> bool:
    """Whether what follows a verb begins like its object."""
    return len(following) > 1 and following[1] in _BEFORE_OBJECT


def _carried(words: Sequence[str], following: Sequence[str]) -> str:
    """The family of the noun that a support verb carries: its subject, or its object where it has one. `words` are
    those in front of the verb.
    """
    verb = _lemma(following[0]) if following else ""
    if verb == "be" and set(following[1:]) <= _WHEN:
        return _head(words)  # the vote was on Monday
    passive = bool(words) and words[-1] in _BE
    if verb in _HAPPEN or (verb in _CARRY and (passive or "place" in following[1:3])):
        return _head(words)
    if verb not in _CARRY:
        return ""
    if len(following) == 1:
        return _head(words)  # approval received
    return _object(following[1 : 1 + _OBJECT]) or _last_event(_object_before(words, following))


def _head(words: Sequence[str]) -> str:
    """The event noun of the subject that the words end with: the last before its first preposition."""
    return _last_event(_subject(words))


def _last_event(words: Sequence[str]) -> str:
    return next((key for w in reversed(words) if (key := _noun(w))), "")


def _subject(words: Sequence[str]) -> Sequence[str]:
    """The subject that the words end with, without what stands behind its first preposition."""
    stops = [i for i, w in enumerate(words) if not w[0].isalpha()]
    subject = words[stops[-1] + 1 if stops else 0 :]
    cut = next((i for i, w in enumerate(subject) if i and w in _BEHIND_NOUN), len(subject))
    return subject[:cut]


def _object(words: Sequence[str]) -> str:
    """The event noun of the object that the words begin with."""
    for word in words:
        if not word[0].isalpha() or word in _BEHIND_NOUN:
            return ""
        key = _noun(word)
        if key:
            return key
    return ""


def _noun(word: str) -> str:
    key = kin(word)
    return key if is_family(key) and not light(key) else ""


def _lemma(word: str) -> str:
    uses = verb_uses(word)
    return uses[0] if uses is not None else word
