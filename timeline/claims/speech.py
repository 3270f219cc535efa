"""The title of a clause that tells who said what stands beside it in quotation marks: “We lost,” she said on Monday."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import NOMINAL
from timeline.claims.tokens import Words
from timeline.claims.trimming import LONGEST, render

_LEAST = 3  # words of a quotation that say something
_PAUSES = frozenset({x.COMMA, x.STRONG, x.SUB, x.REL})


def quotation(words: Words, clause: Clause) -> range | None:
    """The words in quotation marks beside a clause that only tells who said them, None where it tells more."""
    group, subject = clause.group, clause.subject
    if group is None or subject is None or clause.kind != "main" or not group.finite or clause.inherited:
        return None
    if words.lemma[group.head] not in x.REPORTING or group.negated:
        return None
    done = max(_addressed(words, clause), subject[1])
    behind = _behind(words, done)
    if behind is not None:
        return behind
    after = words.tag[done : clause.last]
    if after[:1] not in ("", x.TIMEX, x.ADV, x.PREP, x.STOP, x.COMMA) or any(tag in after for tag in _GOES_ON):
        return None
    return _before(words, clause, min(subject[0], group.first))


_GOES_ON = (x.QUOTE, x.SUB, x.TO)


def _before(words: Words, clause: Clause, at: int) -> range | None:
    close = next((i for i in range(at - 1, -1, -1) if words.tag[i] == x.QUOTE), None)
    if close is None or close < clause.first - 1 or close + 2 < at:
        return None
    start = next((i + 1 for i in range(close) if words.tag[i] == x.QUOTE), 0)
    return range(start, close) if close - start >= _LEAST else None


def _behind(words: Words, at: int) -> range | None:
    """The quotation behind a verb and a colon or comma: “We are ready” behind “said on Tuesday:”."""
    while at < len(words) and words.tag[at] in (x.TIMEX, x.ADV, x.PREP):
        at += 1
    if words.low[at : at + 1] not in ((":",), (",",)) or words.tag[at + 1 : at + 2] != x.QUOTE:
        return None
    close = words.tag.find(x.QUOTE, at + 2)
    end = close if close > 0 else len(words)
    return range(at + 2, end) if end - at - 2 >= _LEAST else None


def _addressed(words: Words, clause: Clause) -> int:
    """One past the verb and whom it is said to: told [the inquiry]."""
    assert clause.group is not None
    at = clause.group.last
    while words.lemma[clause.group.head] == "tell" and at < len(words) and words.tag[at] in (*NOMINAL, x.OBJ):
        at += 1
    return at


def said_so(words: Words, clause: Clause, quoted: range, names: Mapping[int, str]) -> str:
    """Who said it, and as much of the quotation as a title holds."""
    group, subject = clause.group, clause.subject
    assert group is not None
    assert subject is not None
    comma = next((i for i in range(*subject) if words.tag[i] == x.COMMA), subject[1])
    who = render(words, range(subject[0], comma), names)
    told = _addressed(words, clause) if subject[0] < group.first else group.last
    lead = f"{who[:1].upper()}{who[1:]} {render(words, range(group.first, told), names)} “"
    said = list(quoted)
    while said and words.tag[said[-1]] in (x.COMMA, x.STOP, x.QUOTE):
        said.pop()
    whole = render(words, said)
    if len(lead) + len(whole) + 1 <= LONGEST:
        return f"{lead}{whole}”"
    fits = [n for n in range(_LEAST, len(said)) if len(lead) + len(render(words, said[:n])) + 3 <= LONGEST]
    pauses = [n for n in fits if words.tag[said[n]] in _PAUSES and n > len(fits) // 3]
    best = max(pauses or fits, default=0)
    return f"{lead}{render(words, said[:best])} …”" if best else lead.rstrip(" “")
