"""The object that a pronoun behind a second verb takes up: suspended its search on Monday and will resume it today."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.designations import is_plural
from timeline.claims.tokens import Words

_LONGEST = 6  # words of an object that a title repeats
_OPENS = frozenset({x.DET, x.POSS, x.NAME, x.NUM})
_PEOPLE = frozenset(("police", "crew"))
_PHRASE = frozenset({x.DET, x.POSS, x.ADJ, x.NOUN, x.NAME, x.NUM})


def taken_up(words: Words, clauses: Sequence[Clause], clause: Clause) -> dict[int, str]:
    """The words for "it" or "them" right behind the verb of a clause that goes on with the subject of another: the
    object of that one, by the place of the pronoun; nothing where the number differs or no object is found.
    """
    group = clause.group
    if group is None or not _continues(clause) or _goes_on(words, group.last + 1):
        return {}
    pronoun = words.low[group.last : group.last + 1]
    if pronoun not in (("it",), ("them",)):
        return {}
    outer = clause
    while _continues(outer) and 0 <= outer.parent < len(clauses):
        outer = clauses[outer.parent]
        before = outer.group
        if before is None or before.passive:
            return {}
        if words.low[before.last : before.last + 1] != pronoun:  # bought it and closed it
            found = _object(words, before.last)
            return (
                {group.last: _said(words, found)} if found and _several(words, found) == (pronoun == ("them",)) else {}
            )
    return {}


def _continues(clause: Clause) -> bool:
    """Whether a clause goes on with the subject of another."""
    return clause.kind == "coordinate" and clause.inherited


def _several(words: Words, found: Sequence[int]) -> bool:
    """Whether a noun phrase is of several, by its last word."""
    return is_plural(words.low[found[-1]]) or words.low[found[-1]] in _PEOPLE


def _said(words: Words, found: Sequence[int]) -> str:
    """A noun phrase that has been mentioned: a yard is the yard then, two men are the two men."""
    said = [words.low[i] if words.tag[i] in (x.DET, x.POSS) else words.text[i] for i in found]
    if words.tag[found[0]] == x.NUM:
        return " ".join(["the", *(words.low[found[0]], *said[1:])])
    return " ".join(["the" if said[0] in ("a", "an") else said[0], *said[1:]])


def _goes_on(words: Words, at: int) -> bool:
    """Whether the pronoun is the subject of what follows: and said it was closed."""
    return words.tag[at : at + 1] in (x.BE, x.HAVE, x.MODAL, x.PAST, x.PRES, x.TO)


def _object(words: Words, at: int) -> list[int]:
    """The noun phrase that begins at a word, where nothing but a date, an end or a preposition follows it."""
    if words.tag[at : at + 1] not in _OPENS:
        return []
    end = at
    while end < len(words) and words.tag[end] in _PHRASE:
        end += 1
    ends = words.tag[end : end + 1] in (x.TIMEX, x.PREP, x.COORD, x.COMMA, x.ADV) and words.low[end] != "of"
    noun = words.tag[end - 1] in (x.NOUN, x.NAME)
    return list(range(at, end)) if ends and noun and end - at <= _LONGEST else []
