"""A clause told in the common order, subject, verb, object: Only in 2003 did they admit it → They admitted it."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.antecedents import LIMITS, antecedent
from timeline.claims.clauses import Clause
from timeline.claims.groups import Group
from timeline.claims.nouns import Range
from timeline.claims.tokens import Words
from timeline.claims.trimming import render
from timeline.claims.undating import articles


def verb_first(words: Words, group: Group, subject: Range, body: list[int], names: Mapping[int, str]) -> str:
    """A clause whose subject ends it in the common order: said the mayor; Killed in May were two men → were killed."""
    said = [i for i in body if i >= group.first and not subject[0] <= i < subject[1]]
    if words.tag[group.last - 1] == x.BE and group.head < group.last - 1:
        said = [group.last - 1, *(i for i in said if i != group.last - 1)]
        names = {**articles(words, noun_phrase(words, subject)), group.head: words.low[group.head], **names}
    return f"{render(words, noun_phrase(words, subject), names)} {render(words, said, names)}"


def straight(words: Words, group: Group, subject: list[int], body: list[int], names: Mapping[int, str]) -> str:
    """An inverted clause in the common order: Only in 2003 did they admit it → They admitted it."""
    said = {**names, subject[0]: names.get(subject[0], words.text[subject[0]])}
    behind = [i for i in body if i > group.head]
    verb = [i for i in range(group.first, group.head + 1) if not subject[0] <= i <= subject[-1]]
    said[group.first] = words.low[group.first]  # had the boat been there
    if words.tag[group.first] == x.DO and group.negated:
        said[group.first] = f"{words.low[group.first]} not"
    elif words.tag[group.first] == x.DO and words.low[group.first] == "did":
        verb, said[group.head] = [group.head], verbs.past_of(words.lemma[group.head])
    return f"{render(words, subject, said)} {render(words, [*verb, *behind], said)}"


def with_object(
    words: Words, clause: Clause, body: list[int], names: Mapping[int, str]
) -> tuple[list[int], Mapping[int, str]]:
    """The words of a relative clause with what it hangs on in the place of its object, and the words for some of them:
    a loan that a judge cut in May → a judge cut a loan. Of another clause those that it has.
    """
    moved = _object(words, clause)
    if moved is None:
        return body, names
    at = _place(words, clause)
    body = [*(i for i in body if i < at), *moved, *(i for i in body if i >= at)]
    if words.tag[moved[0]] == x.NAME:
        return body, names
    apposed = words.low[moved[-1]] in _POSTS and words.tag[moved[0] - 1] == x.COMMA and words.tag[moved[0]] == x.DET
    return body, {moved[0]: "the" if apposed else words.low[moved[0]], **names}


def _object(words: Words, clause: Clause) -> list[int] | None:
    """What a relative clause hangs on, where it is the object of its verb: a loan that a judge cut to two million."""
    group, subject = clause.group, clause.subject
    if clause.kind != "relative" or clause.opener not in _OPENERS or group is None or group.passive or subject is None:
        return None
    at = _place(words, clause)
    after = words.tag[at : at + 2]
    owner = antecedent(words, clause.first)
    if owner is not None and words.low[owner[1] - 1] in _POSTS:
        owner = words.tag.rfind(x.COMMA, *owner) + 1 or owner[0], owner[1]  # mayor of Lund, a post she left in May
    if (
        words.lemma[group.head] == "be"
        or subject[0] < clause.first
        or owner is None
        or (after[:1] in _TAKES_MORE and after not in _UNTIL)
        or after == x.TO + x.BASE
    ):
        return None
    found = noun_phrase(words, owner)
    described = x.COMMA in words.tag[owner[0] : owner[1]]  # Ann Lund, the pilot he killed
    own = found and (words.tag[found[0]] in _OWN_PHRASE or described)
    if not clause.opener and not (own and owner[1] == clause.first):
        return None
    return None if not found or words.low[found[-1]] in x.TIMES | {"time"} else found


_POSTS = frozenset("title post position office job seat role rank chair crown throne".split())
_UNTIL = (x.SUB + x.TIMEX, x.SUB + x.POSS)  # a title he held until his death
_OWN_PHRASE = frozenset({x.DET, x.POSS, x.NUM, x.ADJ, x.NOUN})
_OPENERS = frozenset({"", "that", "which", "who", "whom"})
_TAKES_MORE = frozenset({x.DET, x.POSS, x.NAME, x.NOUN, x.ADJ, x.NUM, x.OBJ, x.PRON, x.ING, x.SUB, x.REL, x.QUOTE})


def _place(words: Words, clause: Clause) -> int:
    """Where the object of a relative clause stands in the common order: behind its verb, and to whom it was given."""
    group = clause.group
    assert group is not None
    if words.lemma[group.head] in _GIVES and words.tag[group.last : group.last + 1] == x.OBJ:
        return group.last + 1
    return group.last + _stranded(words, group.last)


_GIVES = frozenset("bring give send show hand lend offer leave pay teach sell write buy".split())


def _stranded(words: Words, at: int) -> int:
    """1 where a preposition has lost its noun to the front: the boats that he asked for in May."""
    leads = words.tag[at + 1 : at + 2] == x.TIMEX and words.low[at] in _LEAD_TO_DATES
    if words.tag[at : at + 1] != x.PREP or leads:
        return 0
    return int(words.tag[at + 1 : at + 2] in ("", x.PREP, x.TIMEX, x.STOP, x.COMMA, x.PAST, x.BE, x.HAVE, x.MODAL))


_LEAD_TO_DATES = frozenset("in on at by from during between around about within near towards".split())


def noun_phrase(words: Words, subject: Range) -> list[int]:
    """The noun phrase without what hangs on it behind a comma; a list of names stays whole."""
    first, last = subject
    names = [i for i in range(first, last) if words.tag[i] == x.NAME]
    listed = len(names) > 2 and words.low[names[-1] - 1] == "and"
    out = []
    for i in range(first, last):
        if words.tag[i] == x.COMMA and not (listed and words.tag[i + 1] == x.NAME):
            break
        out.append(i)
    while out and words.tag[out[0]] in (x.PREP, x.TO) and words.low[out[0] :][:2] not in LIMITS:
        out.pop(0)
    return out
