"""English dates as messages write them: next weds, fri off, back mon am, last march, last weeks game."""

from __future__ import annotations

from itertools import pairwise

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.relative import deictic, named
from timeline.dates.language.en.words import WORDS
from timeline.dates.readings import date, duration
from timeline.dates.scene import LENGTH
from timeline.model import Anchor, Clue, Grain, TimexType

_SHORT_DAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
# What stands right before a short day that ends its clause: free sat?, got work sun.
_MEETING = frozenset(
    "free work working coming busy about around off open game match gig party home lift back flying".split()
)


def _last_may(g: Groups) -> Reading | None:
    """Last march, as messages write; not the last march on London, nor the next may be."""
    follows, month = g.follows(0), g.tokens[g.last - 1]
    free = not follows[:1].isalpha() or (follows in CONTEXT["function"] and follows not in ("on", "of", "to", "be"))
    return (
        named(Anchor.DOCUMENT)(g)
        if g["rel"] and free and month.islower() and g.tokens[g.first - 2 : g.first - 1] != ["the"]
        else None
    )


def _short_weekday(g: Groups) -> Reading | None:
    """On sun, starts mon: in small letters, behind a word that wants a day."""
    sun = g.words("weekday") in ("sun", "sat") and g.tokens[g.first].lower() not in (
        "on",
        "by",
        "til",
        "till",
        "until",
        "since",
    )
    if sun or any(t[:1].isupper() for t in g.tokens[g.first + 1 : g.last]):
        return None
    return date()(g)


def _message_day(g: Groups) -> Reading | None:
    """Fri off, mon wed fri, see u sat, as messages write; not he sat down, nor the sun."""
    if len(g.tokens) > LENGTH:
        return None
    before, follows = g.precedes(0), g.follows(0)
    if not g.tokens[g.first].islower():
        named = before in _MEETING or (g.words("weekday") not in ("sun", "sat", "mon") and before.isalpha())
        return date()(g) if named and not follows and g.tokens[g.first - 2].islower() else None
    near = (*g.tokens[max(0, g.first - 4) : g.first], *g.tokens[g.last : g.last + 4])
    listed = any(t in _SHORT_DAYS for t in near) and before != "the"
    asked = follows == "" and (before in _MEETING or (before == "for" and g.tokens[g.first] not in ("sun", "sat")))
    met = before in ("u", "ya", "you") and g.precedes(1) in ("see", "c") and not follows
    clear = g.tokens[g.first] in ("fri", "thu", "tue") or (follows == "off" and before not in ("he", "she", "i", "the"))
    if listed and _is_timetable(g):
        return Reading(TimexType.SET, Clue(Anchor.VAGUE, weekday=g["weekday"]), f"XXXX-WXX-{(g['weekday'] or 0) + 1}")
    return date()(g) if listed or met or clear or asked else None


def _is_timetable(g: Groups) -> bool:
    """Mon wed fri, of every week: three days beside each other of which none is the next."""
    around = [t for t in g.tokens[max(0, g.first - 4) : g.last + 4] if t not in (" ", "/")]
    days = [WORDS["weekdayword"][t] for t in around if t in WORDS["weekdayword"]]
    return len(days) >= 3 and len(days) == len(set(days)) and all(b - a > 1 for a, b in pairwise(days))


def _possessive(g: Groups) -> Reading | None:
    """Last weeks game, without its apostrophe."""
    follows = g.follows(0)
    if not follows.isalpha() or follows in CONTEXT["function"] or g.precedes(0) in ("the", "these", "those", "of"):
        return None
    if g["unit"] is not None and g["unit"] < Grain.WEEK:
        return None
    return named(Anchor.DOCUMENT)(g)


RULES = (
    Rule("<number> sleeps", "[{number:number}( more)? sleeps] (til|till|until|to|left|before)", duration(unit=Grain.DAY)),
    Rule("2moro", "2<soonword:deictic>( <part>)?", deictic),
    Rule("next <short weekday>", "<relday:rel> <shortday:weekday>( <part>)?", named(Anchor.DOCUMENT)),
    Rule("<short weekday> <part>", "<shortday:weekday> (<part>|<evepart:part>|<halfday:part>)|<weekday> <halfday:part>", date()),
    Rule("this am", "this <halfday:part>", named(Anchor.DOCUMENT)),
    Rule("on <short weekday>", "(on|by|til|till|until|from|since|starts|back|due|out|open|this|next) [<shortday:weekday>( (<part>|<evepart:part>|<halfday:part>))?]", _short_weekday),
    Rule("<short weekday> in a message", "<shortday:weekday>", _message_day, looks_around=True),
    Rule("<short weekday> <number>/<number>", "[<shortday:weekday>.?],? <dom>/<dom>", date()),
    Rule("this <eve>", "this <evepart:part>", named(Anchor.DOCUMENT)),
    Rule("last weeks", "<rel> (<units:unit>|<parts:part>)", _possessive, looks_around=True),
    Rule("last <month> in small letters", "<rel> <maymonth:month>", _last_may, looks_around=True),
)  # fmt: skip
