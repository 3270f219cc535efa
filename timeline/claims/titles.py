"""A claim's title: a short sentence in the document's own words, without date, citation and padding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.claims import lexicon as x
from timeline.claims.antecedents import antecedent
from timeline.claims.clauses import Clause
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.finishing import finish
from timeline.claims.groups import NOMINAL
from timeline.claims.predicates import finite_predicate, is_several, without_pronoun
from timeline.claims.speech import quotation, said_so
from timeline.claims.tokens import Words
from timeline.claims.trimming import (
    fitting,
    joined,
    render,
    without_afterthought,
    without_age,
    without_dashed,
    without_source,
    without_tail,
)
from timeline.claims.undating import articles, without_dates
from timeline.claims.word_order import noun_phrase, straight, verb_first, with_object

_QUANTITIES = frozenset(
    "more less fewer than at least most up to about around roughly neither nearly almost over some only not".split()
)


def title(words: Words, clause: Clause, names: Mapping[int, str], also: Sequence[int] = ()) -> str:
    """The title of a clause: subject, verb, object. `names` are actors for pronouns; `also` are words that follow."""
    body = [i for a, b in clause.ranges for i in range(a, b)]
    body = without_dashed(words, body, clause)
    names = {**names, **articles(words, [*body, *also])}
    if also and also[0] < clause.last:  # the firm said no mill would close
        body = [i for i in body if words.tag[i] != x.STOP and i not in also]
        also = [i for i in also if words.tag[i] != x.COORD or i != also[0]]
        capital = words.tag[also[0]] in (x.NAME, x.TIMEX) or words.text[also[0]] in DEMONYMS
        names = names if capital else {also[0]: words.low[also[0]], **names}
    names = {**names, **_whole_of_part(words, clause)}
    body = _from_subject(words, clause, _without_opener(words, clause, body))
    body, names = with_object(words, clause, body, names)
    body = _without_aside(words, clause, body, also)
    body = _without_dates_and_tails(words, clause, [*body, *also])
    lead = ""
    subject, group = clause.subject, clause.group
    if subject is not None and group is not None and group.first < subject[0] < group.head:
        return finish(straight(words, group, noun_phrase(words, subject), body, names))
    if not also and (quoted := quotation(words, clause)):
        return said_so(words, clause, quoted, names)
    if subject is not None and group is not None and clause.kind == "main" and subject[0] == group.last:
        return finish(verb_first(words, group, subject, body, names))
    if clause.opener == "whose" and subject is not None and (owner := antecedent(words, clause.first)):
        whose = render(words, without_dates(words, noun_phrase(words, owner)), names)
        whose += "’" if whose.endswith("s") and is_several(words, owner) else "’s"
        return finish(f"{whose} {render(words, fitting(words, clause, body, len(whose) + 1), names)}")
    outside = subject is not None and (
        clause.inherited or (clause.kind in ("relative", "reduced") and subject[1] <= clause.first)
    )
    if outside and subject is not None:
        owned = {**names, **articles(words, range(*subject))}
        lead = render(words, without_dates(words, noun_phrase(words, subject)), owned)
        body = without_pronoun(words, clause, body)
        rest = finite_predicate(words, clause, fitting(words, clause, body, len(lead) + 5), names)
    else:
        rest = render(words, fitting(words, clause, body, 0), names)
    return finish(f"{lead} {rest}".strip(), whole=_ends(words, body))


def _whole_of_part(words: Words, clause: Clause) -> dict[int, str]:
    """What the pronoun means of which a clause tells a part: two firms, one of which → one of the two firms."""
    subject = clause.subject
    if clause.kind != "relative" or subject is None or subject[0] != clause.first:
        return {}
    at = words.tag.find(x.REL, subject[0], subject[1] + 2)
    owner = antecedent(words, clause.first) if at > 0 and words.low[at - 1] == "of" else None
    if owner is None:
        return {}
    tag, first = words.tag[owner[0]], words.low[owner[0]]
    whole = render(words, without_dates(words, noun_phrase(words, owner)), {} if tag == x.NAME else {owner[0]: first})
    if first in ("a", "an"):
        return {at: f"the {whole.partition(' ')[2]}"}
    known = tag in (x.DET, x.POSS, x.PRON) or words.tag[owner[1] - 1] == x.NAME
    return {at: whole if known else f"the {whole}"}


def _ends(words: Words, body: Sequence[int]) -> bool:
    """Whether a last word that mostly wants another has lost none: was laughed at; checked both."""
    last = next((i for i in reversed(body) if words.tag[i] != x.STOP), 0)
    after = words.tag[last + 1 : last + 2]
    if words.tag[last] == x.DET:
        return words.low[last] == "both" and after not in NOMINAL and words.low[last + 1 : last + 2] != ("of",)
    if words.low[last] == "over" and any(words.lemma[i] in _DECLARES for i in body):
        return True  # declared the outbreak over on 19 July
    dated = words.tag[last + 1 : last + 3] == x.PREP + x.TIMEX  # was last heard of on the 9th
    alone = dated or after in ("", x.STOP, x.COMMA, x.STRONG)
    return words.tag[last] == x.PREP and words.tag[last - 1] == x.PART and alone


def _without_aside(words: Words, clause: Clause, body: list[int], also: Sequence[int]) -> list[int]:
    """The words of a clause of telling without what commas part from its verb: he said[, in a letter,] that it fell."""
    group = clause.group
    if group is None or not also or not body or words.low[also[0]] != "that" or words.tag[body[-1]] != x.COMMA:
        return body
    opens = next((n for n, i in enumerate(body[:-1]) if i >= group.last and words.tag[i] == x.COMMA), len(body))
    return body[:opens]


def _without_dates_and_tails(words: Words, clause: Clause, body: list[int]) -> list[int]:
    body = without_dates(words, body)
    if clause.group is not None:
        body = without_age(words, without_source(words, body, clause.group.last), clause.group.first)
        body = without_afterthought(words, joined(words, body, clause.group.first), clause.group.last)
    return without_tail(words, body)


def _from_subject(words: Words, clause: Clause, body: list[int]) -> list[int]:
    """The words from the subject on: what stands before it tells circumstances."""
    subject, group = clause.subject, clause.group
    if subject is None or group is None or clause.inherited or subject[1] > group.first or subject[0] not in body:
        return body
    first = body.index(subject[0])
    while first and _measures(words, body[first - 1]) and body[first - 1] == body[first] - 1:
        first -= 1  # more than 200 workers; the summer fair
    return body[first:]


def _measures(words: Words, i: int) -> bool:
    """Whether a word before a subject belongs to it: how many, which by its season, or how long: four days' work."""
    if words.tag[i] != x.TIMEX:
        return words.low[i] in _QUANTITIES
    return words.low[i].startswith("the ") or words.tag[i + 1] == x.POSS


def _without_opener(words: Words, clause: Clause, body: list[int]) -> list[int]:
    while body and (
        words.tag[body[0]] in (x.COORD, x.COMMA, x.SUB, x.REL, x.STRONG, x.STOP, x.CLOSE)
        or (words.low[body[0]] == "that" and clause.kind in ("reported", "relative"))
        or (words.low[body[0]] in x.PADDING and words.tag[body[0]] == x.ADV)
    ):
        if words.tag[body[0]] == x.REL and clause.subject is not None and clause.subject[0] == body[0]:
            break
        body = body[1:]
    return body


_DECLARES = frozenset("declare pronounce proclaim call".split())
