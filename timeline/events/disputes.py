"""Whether one document sets two dates of one thing against each other: the 3rd, says one; the 4th, another says.

Two sources in one document are no contradiction by themselves: most of what it tells, it tells of several things. Each
clause must say nothing but a date, or tell the same act of the same thing by the same doer.
"""

from __future__ import annotations

from timeline.events.attribution import attributes
from timeline.events.clause_words import told_words, verb_at
from timeline.events.distinctions import counted_apart
from timeline.events.facts import Fact, verb_of
from timeline.events.kin import is_family, kin, light, recurs, telling
from timeline.events.noun_phrases import subject, tokens
from timeline.events.slots import slots
from timeline.events.timing import gap_days
from timeline.events.weighing import LEAST_WORD, WHOLE_WORD, words
from timeline.model import Anchor

_NEXT = 3  # claims in which a document sets two sources against each other
_BARE = 1.0  # weight of the words beside its act of a clause that says little more
_ANEW = frozenset("again back too also".split())  # what was taken on the 3rd was taken back on the 5th
_SUBJECT = "subject"
_DAYS = 3  # by which two outlets differ of one thing


def disputed(one: Fact, other: Fact) -> bool:
    """Whether one document has two dates of one thing from two sources."""
    if one.claim.document != other.claim.document or abs(one.claim.order - other.claim.order) > _NEXT:
        return False
    if one.claim.trigger == other.claim.trigger and _answered(one) != _answered(other):
        return True
    cited = bool(one.claim.cites and other.claim.cites) and not set(one.claim.cites) & set(other.claim.cites)
    voiced = bool(one.voice and other.voice) and one.voice != other.voice
    if not cited and not voiced:
        return False
    silent = _says_no_act(one) or _says_no_act(other)
    if _set_apart(one, other) or (not silent and of_two_things(one, other)):
        return False
    if not voiced and not silent and (recurs(one.trigger) or gap_days(one, other) > _DAYS):
        return False
    here, there = ({p for p in f.parties if p.casefold() != f.voice} for f in (one, other))
    if here and there and not here & there and not cited:
        return silent
    act = one.trigger == other.trigger and telling(one.trigger)
    return act or silent or _restates(one, other) or _restates(other, one)


def _set_apart(one: Fact, other: Fact) -> bool:
    """Whether two clauses rank or count what they tell of, or place it at two places."""
    if counted_apart(one, other) or _anew(one) != _anew(other):
        return True
    return bool(one.places and other.places) and not one.places & other.places


def of_two_things(one: Fact, other: Fact) -> bool:
    """Whether two clauses have two doers, or two things in the same place of the clause."""
    here, there = _doers(one), _doers(other)
    if here and there and not here & there:
        return True
    mine, yours = _things(one), _things(other)
    if any(not mine[s] & _keys(other) and not yours[s] & _keys(one) for s in mine.keys() & yours.keys()):
        return True
    return min(_more(one, other), _more(other, one)) > WHOLE_WORD


def _things(fact: Fact) -> dict[str, frozenset[str]]:
    """The keys of what stands in the places of a clause, its subject among them, but for its source."""
    text, verb = told_words(fact), verb_at(fact)
    subjects = frozenset(kin(phrase[-1].casefold()) for phrase in subject(tokens(text[: max(0, verb)])))
    places = {**slots(text, verb), _SUBJECT: subjects}
    source = _of_source(fact)
    return {place: keys for place, keys in places.items() if not all(light(k) or k in source for k in keys)}


def _doers(fact: Fact) -> frozenset[str]:
    """Who acts in a clause, but for the source that stands in it and for what "it" may be, the source or the thing."""
    acting = [p for p in fact.claim.parts if p.role == "agent" and p.alias.casefold() != "it"]
    return frozenset(p.actor for p in acting if not words(p.alias).keys() <= _of_source(fact))


def _of_source(fact: Fact) -> frozenset[str]:
    """The words of the source of a clause, where its verb is the source's: the Echo has it sail on the 4th."""
    return frozenset(words(fact.voice)) if attributes(fact.claim.quote[max(0, verb_at(fact)) :]) else frozenset()


def _keys(fact: Fact) -> frozenset[str]:
    """The words of a clause by their keys, those of its actors too."""
    return frozenset(fact.terms) | words(" ".join(p.alias for p in fact.claim.parts)).keys()


def _more(one: Fact, other: Fact) -> float:
    """Weight of what one clause says beside its act and the other does not."""
    known = _keys(other) | _of_source(one) | {one.trigger}
    return sum(weight for term, weight in one.terms.items() if term not in known and not light(term))


def _anew(fact: Fact) -> bool:
    """Whether a clause tells of what was done before."""
    return not _ANEW.isdisjoint(map(str.casefold, tokens(told_words(fact))))


def _answered(fact: Fact) -> bool:
    """Whether the date of a claim stands behind its sentence, in the answer to it."""
    mention = fact.claim.mention
    return mention is not None and mention.start >= fact.claim.sentence[1] > 0


def goes_on(fact: Fact) -> bool:
    """Whether a date is counted from what was told before: "the next day"."""
    clue = fact.claim.mention.clue if fact.claim.mention is not None else None
    return clue is not None and clue.anchor is Anchor.PREVIOUS and bool(clue.shift)


def _says_no_act(fact: Fact) -> bool:
    """Whether a clause gives little but a date: "the almanac has the 4th"; not what was on the next day."""
    if goes_on(fact):
        return False
    verb, _ = verb_of(fact.claim) or (0, 0)
    if fact.claim.trigger is not None and not attributes(fact.claim.quote[verb:]):
        return False
    behind = words(fact.claim.quote[verb:]).keys() - words(fact.voice).keys()
    said = sum(weight for term, weight in fact.terms.items() if term in behind)
    return not fact.families and not is_family(fact.trigger) and said <= _BARE + LEAST_WORD


def _restates(one: Fact, other: Fact) -> bool:
    return is_family(one.trigger) and not light(one.trigger) and one.trigger in other.families
