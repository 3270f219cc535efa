"""Whether a sentence tells only what is said: allegedly, is believed to have, people say, according to rumours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import Group
from timeline.claims.tokens import Words

_FRONT = tuple((hedge,) for hedge in sorted(x.HEDGES))
_LABEL = re.compile(rf"(?:^|[:\]])\W*(?:{'|'.join(sorted(x.RUMOURS))})\s*[:–—]", re.IGNORECASE)


def labelled(text: str) -> bool:
    """Whether a sentence says at its beginning that it is a rumour: Unconfirmed: the yard has closed."""
    return _has_label(text) and _LABEL.search(text) is not None


def _has_label(text: str) -> bool:
    return ":" in text or "–" in text or "—" in text


_CLAIM = re.compile(
    r"\W*(?:(?:the )?(?:viral )?(?:claim|post|statement|myth|rumou?r)s?)(?: #?\d+)?\s*[:–—]", re.IGNORECASE
)
_UNTRUE = re.compile(r"\W*(?:myth|false|fake|hoax|untrue|fake news)(?: #?\d+)?\s*[:–—]\s", re.IGNORECASE)


def labelled_claim(text: str) -> bool:
    """Whether a label at its beginning calls a sentence a claim, which a check of facts will judge: Claim: it shut."""
    return _has_label(text) and _CLAIM.match(text) is not None


def labelled_untrue(text: str) -> bool:
    """Whether a label at its beginning calls a sentence untrue: Myth: the pool opened in May."""
    return _has_label(text) and _UNTRUE.match(text) is not None


def of_verb(words: Words, clause: Clause) -> bool:
    """Whether nobody vouches for what a clause tells: allegedly; according to rumours; is said to have met the king."""
    group, low = clause.group, words.low
    assert group is not None
    if not x.HEDGES.isdisjoint(low[max(0, group.first - 1) : group.last + 1]) or _said_to_have(words, group):
        return True
    if group.negated or clause.kind not in ("main", "coordinate"):
        return False
    opens = low[: min(group.first, 8)] if words.tag[1:2] != x.PART else ()
    if opens[:1] != ("according",):
        return opens[:1] in _FRONT
    return any(w in x.RUMOURS or _is_lore(words, i) for i, w in enumerate(opens))  # not: according to Legends Ltd


def _said_to_have(words: Words, group: Group) -> bool:
    """Whether it is only said of somebody: is said to have met the king in 1340."""
    done = words.tag[group.last + 2 : group.last + 3] in (x.PART, x.PAST, x.BE, x.ADV)  # not: to have a fever
    told = (words.low[group.last : group.last + 2] == ("to", "have") and done) or words.low[group.head] == "reputed"
    return told and group.passive and words.lemma[group.head] in x.HEARSAY and group.modal == ""


_LORE = frozenset("legend legends tradition folklore lore myth gossip rumour rumor".split())
_RELATES = frozenset("have hold go say tell claim relate maintain put".split())  # legend has it that
_FOLK = frozenset("people residents locals villagers townspeople neighbours neighbors folk onlookers".split())
_ANY = frozenset("some many most several few other others everybody everyone".split())


def _is_lore(words: Words, i: int) -> bool:
    return words.low[i] in _LORE and (words.text[i].islower() or i == 0)  # not: the Legends say


def by_anybody(words: Words, outer: Clause) -> bool:
    """Whether nobody stands for what is said now: people are saying, some say; not: people said at the hearing."""
    group, subject = outer.group, outer.subject
    if group is not None and subject is not None and any(_is_lore(words, i) for i in range(*subject)):
        return words.lemma[group.head] in _RELATES and not group.negated
    if group is None or subject is None or group.past or group.negated or words.lemma[group.head] not in x.HEARSAY:
        return False
    if group.passive:
        return words.low[subject[0]] == "it" and words.low[group.first] in ("is", "'s") and group.modal == ""
    last = subject[1] - 1
    described = all(words.low[k] in _ANY or words.tag[k] == x.ADJ for k in range(subject[0], last))
    return described and (words.low[last] in _FOLK or words.low[last] in _ANY)


_OF_OTHERS = ("rumo", "claim", "alleg", "report")  # stems of what others say
_SPREADS = frozenset("say said says heard hear suggested put ask asks whether read seen posts believed thought".split())


def of_others(words: Words) -> bool:
    """Whether a sentence rests on what others claim or report, by any word of it."""
    return any(w == "according" or w.startswith(_OF_OTHERS) for w in words.low)


def is_content(words: Words, clauses: Sequence[Clause]) -> bool:
    """Whether a line is only what is said, of which a heading or the next sentence tells more: That he left in May."""
    first = clauses[0] if clauses else None
    if first is None or first.group is None or (first.kind, first.opener) != ("reported", "that"):
        return False
    goes_on = {x.BE, x.PRES} & set(words.tag[first.group.last :]) or x.TIMEX in words.tag[1 : first.group.first]
    return not goes_on and all(clause.kind != "main" for clause in clauses)


_TELLS = frozenset("tell write inform assure report state assert".split())


def spreads(words: Words, clauses: Sequence[Clause]) -> bool:
    """Whether a sentence tells what others say, ask or spread, so that a denial after it takes it back."""
    told = any(lemma in x.HEARSAY or lemma in _TELLS for lemma in words.lemma)
    return (
        told
        or is_content(words, clauses)
        or of_others(words)
        or not (_SPREADS.isdisjoint(words.low) and x.RUMOURS.isdisjoint(words.low))
    )
