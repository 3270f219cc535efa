"""Whether a short sentence denies what the one before it tells: It did not. That is false. The mayor denies it."""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.tokens import Words
from timeline.claims.verdicts import ABSURD, DENIALS, FALSE

PICKS_UP = frozenset("it that this they these those".split())
_PRONOUNS = PICKS_UP | frozenset("he she we i".split())
_TRUE = frozenset("so true right correct accurate exact case fact".split())
_DID = frozenset("did does has have had was were is are happened true".split())
_OCCURS = frozenset("happen happened occur occurred exist existed".split())
_DOUBTS = frozenset("believe doubt".split())
_THERE = (("there", "is"), ("there", "was"))
_GROUNDS = frozenset("evidence truth proof basis foundation sign record trace".split())
_NOT = (["isn't"], ["wasn't"], ["aren't"], ["weren't"])
_DENIES = frozenset("not never".split())
_INTENSE = frozenset("complete utter total absolute pure simply all plain".split())
_MARKS = frozenset({x.STOP, x.COMMA, x.QUOTE})
_LONGEST = 9
_LABELLING = tuple(":–—-")  # one stands behind the word for a verdict
_VERDICT = re.compile(
    r"\W*(?:(?:our |the )?(?:verdict|rating|ruling|conclusion|status)|fact[- ]?check|answer)\s*[:–—-]\s*"
    r"(?:mostly |completely |this is )?(?:false|untrue|wrong|fake|incorrect|fabricated|a hoax|no\b)",
    re.IGNORECASE,
)


def denies(line: Line, following: Line) -> bool:
    """Whether a short sentence takes back what `line`, the one before it, says."""
    words = following.words
    if words.low[:2] in _THERE and words.low[2:3] == ("no",) and not _GROUNDS.isdisjoint(words.low[3:6]):
        return not PICKS_UP.isdisjoint(words.low[4:]) or len(words) < 6
    text = following.sentence.text
    if any(map(text.__contains__, _LABELLING)) and _VERDICT.match(text):
        return True
    stop = words.tag.index(x.STRONG) if x.STRONG in words.tag[1:] else len(words)
    if stop - sum(map(words.tag[:stop].count, _MARKS)) > _LONGEST:
        return False
    lows = [w for w, tag in zip(words.low[:stop], words.tag, strict=False) if tag not in _MARKS]
    if not lows:
        return False
    if _bare_verdict(words, stop) or elided(lows) or elided(lows[-3:]) or _not_so(lows):
        return True
    if _none_of_it(lows, line.words.low) or _again(line, following):
        return True
    if any(words.lemma[i] in DENIALS and _takes_back(words, i + 1) for i in range(stop)):
        return True
    if lows[0] in ("i", "we") and lows[-1] in ("it", "that", "this", "them") and not _DOUBTS.isdisjoint(lows):
        return "doubt" in lows or "not" in lows or any(w in x.NEGATED for w in lows)
    table = ABSURD if lows[0] in PICKS_UP else FALSE
    false = next((n for n in range(max(0, len(lows) - 3), len(lows)) if lows[n] in table), 0)
    moral = lows[false + 1 : false + 2] in (["of"], ["to"])  # that was wrong of him
    return (lows[0] == "the" or lows[0] in PICKS_UP) and false > 0 and not moral


def elided(lows: Collection[str]) -> bool:
    """Whether a pronoun, an auxiliary and a negation are all there is: he did not, it hasn't, they never did."""
    match list(lows):
        case [who, verb]:
            return who in _PRONOUNS and verb in x.NEGATED
        case [who, "never", verb]:
            return who in _PRONOUNS and verb in _DID
        case [who, verb, "not" | "never"]:
            return who in _PRONOUNS and x.CLOSED.get(verb) in x.AUXILIARIES
    return False


def _not_so(lows: list[str]) -> bool:
    """Whether it is said not to be so or not to have happened: this is not correct; it never happened."""
    if lows[0] in PICKS_UP and (lows[2:3] == ["not"] or lows[1:2] in _NOT) and lows[-1] in _TRUE:
        return True
    if lows[0] in PICKS_UP and lows[-1] in _OCCURS:
        return any(w in x.NEGATED or w in _DENIES for w in lows[1:-1])
    return lows[0] in ("nothing", "none", "nobody") and ("kind" in lows or "sort" in lows or lows[-1] in _DID)


def _bare_verdict(words: Words, stop: int) -> bool:
    """Whether a sentence, or what stands before its first comma, is a verdict and no more: Not so. Utter nonsense."""
    comma = words.tag.find(x.COMMA, 0, stop)
    lows = [
        w for w, tag in zip(words.low[: comma if comma > 0 else stop], words.tag, strict=False) if tag not in _MARKS
    ]
    while lows and (lows[0] in _INTENSE or lows[0] in ("a", "an")):
        lows = lows[1:]
    if lows[:1] == ["not"]:
        return len(lows) == 2 and lows[1] in _TRUE
    return 0 < len(lows) <= 2 and lows[0] in ABSURD and lows[-1] in ABSURD | {"news"}


def _none_of_it(lows: list[str], said: Collection[str]) -> bool:
    """Whether there was none of what was said: they say there was no sale; there was no fire, where one was told of."""
    if lows[:2] == ["no", "such"]:
        return True
    for n in range(len(lows) - 3):
        if lows[n : n + 3] == ["there", "was", "no"] and n in (0, len(lows) - 4):
            return n > 0 or lows[n + 3] == "such" or lows[n + 3] in said or lows[n + 3] in _GROUNDS
    return False


def _again(line: Line, following: Line) -> bool:
    """Whether a sentence only says of the same verb that it was not so: he writes that it was drained; it never was
    drained.
    """
    words, clause = following.words, following.clauses[0] if following.clauses else None
    group = clause.group if clause is not None else None
    if clause is None or group is None or not group.negated or clause.subject is None or len(following.clauses) > 1:
        return False
    subject = words.low[slice(*clause.subject)]
    same = subject[0] in _PRONOUNS or subject[-1] in line.words.low
    bare = all(words.tag[i] in _MARKS for i in range(group.last, len(words)))
    told = any(
        c.group is not None and line.words.lemma[c.group.head] == words.lemma[group.head]
        for c in line.clauses
        if c.kind == "reported"
    )
    return same and bare and told


def _takes_back(words: Words, at: int) -> bool:
    """Whether what is denied is what was said: denied it, denied that; not: denied that it had ignored warnings."""
    if words.low[at : at + 1] == ("that",):
        return words.tag[at + 1 : at + 2] in ("", x.STOP, x.COMMA, x.STRONG, x.QUOTE, x.COORD, x.TIMEX)
    return words.low[at : at + 1] in (("it",), ("this",), ("both",))
