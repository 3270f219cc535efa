"""A length and the date or the event that it counts from."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.bare import WEEKDAY_RULES
from timeline.dates.grammar import Found
from timeline.dates.readings import HALVES, amount, and_a_half
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_EVENT_WORDS = 24  # tokens
_SIDES = {"before": -1, "after": 1, "following": 1, "preceding": -1}
_ARTICLE = frozenset(("a", "an"))
_NEXT = 2  # tokens from an article to the date behind it


def relate_events(found: list[Found], scene: Scene) -> list[Found]:
    """Three days before Christmas, hours after the vote: what is counted from is a date or an event."""
    out: list[Found] = []
    skip = -1
    for number, f in enumerate(found):
        if f.first < skip:
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        related = _related(f, following, scene)
        if related is not None and following is not None and related.last == following.last:
            skip = related.last
        out.append(related or f)
    return out


def _related(f: Found, following: Found | None, scene: Scene) -> Found | None:
    clue = f.reading.clue
    if f.rule in WEEKDAY_RULES:
        fixed = _weekday_beside(f, following, scene) if f.rule == "<weekday>" and following is not None else None
        return fixed or _weekday_of_event(f, following, scene)
    if clue.anchor is Anchor.EVENT:
        event = _event_words(f.last + 1, scene)
        return f._replace(reading=f.reading._replace(clue=replace(clue, event=event)))
    if clue.counted and clue.anchor is Anchor.PREVIOUS:
        signal = scene.word(f.last - 1)
        if scene.is_(signal, "after") or scene.is_(signal, "before"):
            return _from(f, f.last, following, scene, clue)
    if f.reading.type is TimexType.DURATION and clue.unit is not None:
        if f.rule == "<number> <units>" and scene.before(f.first) == "in" and _to_come(f, scene):
            ahead = Clue(Anchor.DOCUMENT, unit=clue.unit, shift=clue.shift, direction=1, counted=True)
            return f._replace(reading=f.reading._replace(type=TimexType.DATE, clue=ahead, value=None))
        word = scene.after(f.last) if scene.word(f.last).isspace() else ""
        if word not in ("after", "before") and not (word == "of" and scene.before(f.first) == "within"):
            return None
        direction = -1 if word == "before" else 1
        shift = clue.shift * direction if clue.shift else None
        counted = Clue(Anchor.PREVIOUS, unit=clue.unit, shift=shift, direction=direction, counted=True)
        related = _from(f, f.last + 2, following, scene, counted)
        if related is not None and scene.before(f.first) == "within" and related.reading.clue.anchor is Anchor.PREVIOUS:
            return f  # within three months of that date: no more than a limit
        return related
    return None


def _weekday_beside(f: Found, following: Found, scene: Scene) -> Found | None:
    """The Friday before Christmas, the Sunday after 3 May: the weekday next to a fixed date."""
    sign = {"before": -1, "after": 1}.get(scene.after(f.last))
    between = "".join(scene.tokens[f.last : following.first]).split()
    if sign is None or len(between) != 1 or not _is_fixed(following) or following.reading.clue.weekday is not None:
        return None
    beside = replace(following.reading.clue, weekday=f.reading.clue.weekday, shift=sign, counted=True)
    reading = f.reading._replace(clue=beside)
    return Found(f.first, following.last, "<weekday> before <date>", reading, (*f.notes, "beside the date after it"))


def _weekday_of_event(f: Found, following: Found | None, scene: Scene) -> Found | None:
    """The Friday before the fire, the Sunday evening after his election: none beside the report."""
    start = f.last + 3
    sign = _SIDES.get(scene.after(f.last))
    named = (
        scene.is_(scene.word(start), "determiner") and scene.word(start) not in _ARTICLE and scene.tokens[f.last] == " "
    )
    if sign is None or scene.before(f.first) != "the" or not named or not scene.word(start + 2)[:1].isalpha():
        return None
    if following is not None and following.first - start <= _NEXT:
        return None  # the Monday after the May elections, before that day
    event = _event_words(start, scene)
    clue = replace(f.reading.clue, anchor=Anchor.EVENT, direction=sign, event=event)
    return f._replace(reading=f.reading._replace(clue=clue), notes=(*f.notes, f"hangs on an event: {event}"))


def _to_come(f: Found, scene: Scene) -> bool:
    """The bond is to be repaid in five years: so long from now; but not "the first in five years"."""
    clue = f.reading.clue
    if not clue.shift or clue.unit is None or clue.unit < Grain.DAY or not _closes(f.last, scene):
        return False
    if "-" in scene.tokens[f.first : f.last] or scene.word(f.last - 1) == "old":
        return False
    first, _ = scene.sentence(f.first)
    if any(scene.word(at) in ("can", "cannot") for at in range(max(first, f.first - _EVENT_WORDS), f.first)):
        return False  # what can be done in two days
    if any(_compares(scene.word(at), scene) for at in range(max(first, f.first - _EVENT_WORDS), f.first)):
        return False
    if scene.word(f.first) in ("a", "an") and _counts(f, scene, first):
        return False  # a worker could make twenty pins in a day
    told = scene.tense(f)
    return told == 1 or (told is None and scene.is_(scene.before(f.first - 2), "away"))


def _counts(f: Found, scene: Scene, start: int) -> bool:
    """Whether a verb that says what can be done in a time has a number for its object."""
    number = False
    for at in range(f.first - 3, max(start, f.first - _EVENT_WORDS) - 1, -1):
        if scene.is_(scene.word(at), "helping"):
            return number
        number = number or (scene.is_number(at) and scene.word(at) not in ("a", "an"))
    return False


def _closes(at: int, scene: Scene) -> bool:
    """Whether nothing but a new clause follows."""
    word = scene.after(at)
    return not word[:1].isalnum() or scene.is_(word, "and") or word in ("if", "when", "unless", "but", "under", "at")


def _compares(word: str, scene: Scene) -> bool:
    return scene.is_(word, "ranking") or (len(word) > 4 and word.endswith("est"))


def _from(f: Found, at: int, following: Found | None, scene: Scene, clue: Clue) -> Found | None:
    start = at + 1 if scene.word(at).isspace() else at
    if not scene.word(start)[:1].isalnum():
        return None
    goes_on = scene.word(start) == "that" and scene.after(start + 1).isalpha()
    if scene.is_(scene.word(start), "pointer") and not (goes_on and not scene.is_(scene.after(start + 1), "function")):
        reading = f.reading._replace(type=TimexType.DATE, clue=clue, value=None)
        return f._replace(last=start + 1, reading=reading)
    if (
        following is not None
        and following.first - start in (0, 2)
        and clue.shift
        and _is_fixed(following)
        and "".join(scene.tokens[start : following.first]).strip() in ("", "the")
    ):
        other = following.reading.clue
        whole = clue.unit is Grain.WEEK and f.rule == "the day before"  # the week before Christmas; not: a week before
        merged = replace(other, unit=clue.unit, shift=clue.shift, direction=clue.direction, counted=not whole)
        reading = f.reading._replace(clue=merged, type=TimexType.DATE, value=None)
        return Found(f.first, following.last, f.rule, reading, (*f.notes, "counted from the date after it"))
    none = any(scene.is_(scene.word(start), kind) for kind in ("and", "finite", "preposition"))  # nine days before with
    event = "" if none else _event_words(start, scene)
    if not event or (following is not None and following.first == start):
        return None
    reading = f.reading._replace(clue=replace(clue, anchor=Anchor.EVENT, event=event))
    last = f.last
    if f.reading.type is not TimexType.DURATION and f.last - f.first > 2:
        last -= 2  # the signal is no part of the expression
        if f.rule != "the day before" and clue.unit is not None:
            reading = reading._replace(type=TimexType.DURATION, value=_length(f.first, last, clue, scene))
    return f._replace(last=last, reading=reading, notes=(*f.notes, f"hangs on an event: {event}"))


def _length(first: int, last: int, clue: Clue, scene: Scene) -> str:
    """The value of a length that was counted: of a year and a half, which are 18 months, P1.5Y."""
    number, unit = abs(clue.shift or 0), Grain(clue.unit or Grain.DAY)
    words = [scene.word(n) for n in range(first, last)]
    if "half" not in words:
        return amount(number, unit)
    units = scene.rules.lexicon.words["anyunit"]
    whole = next((Grain(units[word]) for word in words if word in units), unit)
    return and_a_half(number // HALVES[whole][1] if whole in HALVES else number, whole)


def _is_fixed(f: Found) -> bool:
    """A date that stands by itself: with a day, or named."""
    clue = f.reading.clue
    return clue.unit is None and clue.shift is None and (clue.day is not None or clue.name is not None)


def _event_words(start: int, scene: Scene) -> str:
    """The words of the event: up to the next stop or comma."""
    end = start
    while end < min(len(scene.tokens), start + _EVENT_WORDS) and not _stops(scene.tokens[end]):
        end += 1
    return " ".join("".join(scene.tokens[start:end]).split())


def _stops(sign: str) -> bool:
    return sign in '.,;:!?()"“”—–' or "\n\n" in sign
