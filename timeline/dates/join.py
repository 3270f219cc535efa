"""Phrases that are one: a time and its day, a weekday and its week, the units of a length."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.numeric import AMBIGUOUS
from timeline.dates.readings import HALVES, PART_CODES, amount
from timeline.dates.scene import Scene
from timeline.dates.stops import begins_sentence
from timeline.model import Anchor, Clue, Grain, TimexType

_OF_DAY = (" of ", " on ", " on the ", " of the ")
_BESIDE = 9  # tokens of " on the evening of ", the longest that may stand between a time and its day
_NOON = 12
_SOME_DAY = "a <weekday>"  # which is looked for by this rule
_SMALL_HOURS = 6  # three at night is not 15
_PARTS = {unit: part for unit, part in HALVES.items() if unit is not Grain.CENTURY} | {Grain.WEEK: (Grain.DAY, 7)}
_APPOSED = frozenset((" ", ", ", " the ", ", the "))  # between a weekday and its date
_WEEK_REACH = 40  # tokens between "last week" and its weekday


def join_times(found: list[Found], scene: Scene) -> list[Found]:
    """9 a.m. + Tuesday is one time; "last week … on Tuesday" is the Tuesday of that week."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        joined = _joined(before, f, scene) if before is not None else None
        if joined is not None and before is not None:
            out[-1] = _doubtful(joined, before, f)
        else:
            out.append(_in_week(out, f, scene))
    return out


def _doubtful(joined: Found, one: Found, other: Found) -> Found:
    """The joined phrase, as doubtful as its day: 12/11/2025, 21:40 can be of two days."""
    day = next((f for f in (one, other) if f.reading.mod == AMBIGUOUS), None)
    if day is None:
        return joined
    return joined._replace(reading=joined.reading._replace(mod=AMBIGUOUS), notes=(*day.notes, *joined.notes))


def _joined(f: Found, g: Found, scene: Scene) -> Found | None:
    one, two = f.reading.clue, g.reading.clue
    if g.first - f.last > _BESIDE or (one.hour is None and one.part is None and two.hour is None):
        return None  # too far, or none of them is a time
    if begins_sentence(scene.tokens, f.last + 1):
        return None
    gap = "".join(scene.tokens[f.last : g.first]).lower()
    exact = _exact(f, g, gap) or _apposed(f, g, gap)
    if exact is not None:
        return exact
    near = two.unit is Grain.DAY and two.shift is not None and not two.counted
    named = gap == " " and (two.weekday is not None or two.day is not None or near)  # dawn Monday, dawn today
    if _is_part(f) and _is_day(g) and two.part is None and (gap in _OF_DAY or named):
        reading = f.reading._replace(clue=replace(two, part=one.part))
        return Found(f.first, g.last, g.rule, reading, (*g.notes, "the part of the day before it"))
    if _is_time(f) and _is_day_part(g) and gap in (" ", " on ", " on the "):
        clue = replace(two, part=None, hour=_hour_in(one.hour, two.part), minute=one.minute, zone=one.zone)
        return Found(f.first, g.last, f.rule, f.reading._replace(clue=clue), (*f.notes, "the day beside it"))
    part = _part_between(gap, scene)
    if _is_time(f) and _is_day(g) and part is not None and two.part is None:
        clue = replace(two, hour=_hour_in(one.hour, part), minute=one.minute, zone=one.zone)
        return Found(f.first, g.last, f.rule, f.reading._replace(clue=clue), (*f.notes, "the day beside it"))
    if gap == ", " and scene.word(g.last) == " " and scene.word(g.last + 1).isdecimal():
        return None  # 9am–5pm, Sat 10am: the day has a time of its own
    if _is_time(f) and two.weekday is not None and two.day is None and _begins_range(g, scene):
        return None  # 10am to 6pm Monday to Friday
    the = gap == " on the " and two.weekday is not None and two.day is None
    if _is_time(f) and _is_day(g) and (the or gap in (" ", ", ", " on ", ", on ", " of ")):
        clue = replace(two, hour=one.hour, minute=one.minute, second=one.second, zone=one.zone)
        rule = g.rule if g.rule == _SOME_DAY else f.rule
        return Found(f.first, g.last, rule, f.reading._replace(clue=clue), (*f.notes, "the day beside it"))
    if _is_time(f) and _is_day(g) and gap == " (" and scene.word(g.last) == ")":
        clue = replace(two, hour=one.hour, minute=one.minute, second=one.second, zone=one.zone)
        return Found(f.first, g.last + 1, f.rule, f.reading._replace(clue=clue), (*f.notes, "the day beside it"))
    if (
        _is_day(f)
        and _is_time(g)
        and (gap in (" ", ", ", " at ", ", at ", " at about ", ", at about ") or _is_stamp(one, two, gap))
        and not (one.weekday is not None and one.day is None and _ends_range(f, scene))
        and not (gap == ", " and two.zone is None and two.minute is None and not _is_exact(f, g, scene))
    ):
        clue = replace(one, hour=two.hour, minute=two.minute, second=two.second, zone=two.zone)
        return Found(f.first, g.last, g.rule, g.reading._replace(clue=clue), (*g.notes, "the day beside it"))
    return None


def _apposed(f: Found, g: Found, gap: str) -> Found | None:
    """7.52 a.m. on Friday, 22nd July."""
    one, two = f.reading.clue, g.reading.clue
    if one.hour is None or one.weekday is None or not (one.day is one.month is one.shift is None):
        return None
    if two.day is None or two.month is None or two.hour is not None or gap not in _APPOSED:
        return None
    clue = replace(two, weekday=one.weekday, hour=one.hour, minute=one.minute, second=one.second, zone=one.zone)
    return Found(f.first, g.last, f.rule, f.reading._replace(clue=clue), (*f.notes, "the day beside it"))


def _is_stamp(day: Clue, time: Clue, gap: str) -> bool:
    """A day and its time with a mark between them: Aug 14, 2025 - 21:10 UTC."""
    return gap in (" - ", " – ", " — ", " | ", " · ") and day.day is not None and time.minute is not None


def _is_exact(f: Found, g: Found, scene: Scene) -> bool:
    """Wed 15th, 9am; but not Monday to Friday, 9am."""
    return not _ends_range(f, scene) and any(scene.word(at) in ("am", "pm") for at in range(g.first, g.last))


def _begins_range(g: Found, scene: Scene) -> bool:
    """Whether a weekday is the first of several: Monday to Friday."""
    at = g.last + 1 if scene.word(g.last) == " " else g.last
    joined = scene.is_(scene.word(at), "to") or scene.word(at) in ("-", "–")
    return joined and scene.after(at + 1) in scene.rules.lexicon.words["anyday"]


def _ends_range(f: Found, scene: Scene) -> bool:
    """Whether a weekday is the last of several: Tue–Sun 10:00."""
    at = f.first - 2 if scene.word(f.first - 1) == " " else f.first - 1
    joined = scene.is_(scene.word(at), "to") or scene.word(at) in ("-", "–")
    return joined and scene.before(at) in scene.rules.lexicon.words["anyday"]


def _is_part(f: Found) -> bool:
    """A part of a day and nothing else."""
    clue = f.reading.clue
    if clue.part is None:
        return False
    return clue == Clue(Anchor.DOCUMENT, part=clue.part) or f.rule in ("through the <part>", "by <part>")


def _is_day_part(f: Found) -> bool:
    """The next morning, that night, Friday evening."""
    clue = f.reading.clue
    return clue.part is not None and clue.hour is None and (clue.shift is not None or clue.weekday is not None)


def _part_between(gap: str, scene: Scene) -> str | None:
    """The evening of " on the evening of "."""
    words = gap.split()
    if len(words) != 4 or words[0] not in ("on", "in") or words[1] != "the" or words[3] != "of":
        return None
    part = scene.rules.lexicon.words["part"].get(words[2])
    return PART_CODES[part] if part is not None else None


def _hour_in(hour: int | None, part: str | None) -> int | None:
    """Six in the evening is 18."""
    if hour is None or hour >= _NOON or part not in ("AF", "EV", "NI") or (part == "NI" and hour < _SMALL_HOURS):
        return hour
    return hour + _NOON


def _is_evening(f: Found) -> bool:
    """Tonight, this morning: a part of a day with its day, that a time makes exact."""
    clue = f.reading.clue
    return clue.part is not None and clue.hour is None and clue.unit is Grain.DAY and clue.shift is not None


def _exact(f: Found, g: Found, gap: str) -> Found | None:
    """8 p.m. tonight, tonight at 8 p.m., midnight tonight."""
    if _is_time(f) and _is_evening(g) and gap in (" ", ", "):
        day, time = g.reading.clue, f.reading.clue
    elif _is_evening(f) and _is_time(g) and gap in (" ", " at ", ", at "):
        day, time = f.reading.clue, g.reading.clue
    else:
        return None
    hour = _hour_in(time.hour, day.part) if time.zone is None else time.hour
    clue = replace(day, part=None, hour=hour, minute=time.minute, second=time.second, zone=time.zone)
    reading = (f if _is_time(f) else g).reading._replace(clue=clue)
    return Found(f.first, g.last, f.rule if _is_time(f) else g.rule, reading, (*f.notes, "the day beside it"))


def _is_time(f: Found) -> bool:
    clue = f.reading.clue
    return (
        clue.hour is not None
        and clue.day is None
        and clue.weekday is None
        and clue.shift is None
        and clue.month is None
    )


def _is_day(f: Found) -> bool:
    clue = f.reading.clue
    if f.reading.type is not TimexType.DATE or f.reading.value is not None or clue.hour is not None:
        return False
    if clue.counted and clue.anchor is Anchor.PREVIOUS:
        return False  # 6 a.m., ten days before the vote
    named_day = clue.unit is Grain.DAY and (clue.shift is not None or clue.counted)
    return clue.day is not None or clue.weekday is not None or named_day or clue.name not in (None, "weekend")


def _in_week(out: list[Found], f: Found, scene: Scene) -> Found:
    clue = f.reading.clue
    if clue.weekday is None or clue.day is not None or clue.shift is not None or clue.unit is not None:
        return f
    if out and _follows_next(out[-1], f, scene):
        clue = replace(clue, anchor=Anchor.PREVIOUS, shift=1)
        return f._replace(reading=f.reading._replace(clue=clue), notes=(*f.notes, "the day after the one before it"))
    for g in reversed(out[-3:]):
        other = g.reading.clue
        if f.first - g.last > _WEEK_REACH or "." in scene.tokens[g.last : f.first]:
            break
        if (
            other.unit is Grain.WEEK
            and other.shift in (-1, 1)
            and not other.counted
            and other.weekday is None
            and other.name is None
            and g.reading.type is TimexType.DATE
            and not scene.has("reporting", g.last, f.first)
            and not _parted(g, f, scene)
        ):
            clue = replace(clue, unit=Grain.WEEK, shift=other.shift, anchor=other.anchor)
            return f._replace(reading=f.reading._replace(clue=clue), notes=(*f.notes, "the week named before it"))
    return f


def _parted(week: Found, f: Found, scene: Scene) -> bool:
    """Whether a week and a weekday are of two clauses: was held last week and charged on Monday; a week that opens its
    sentence goes for all of it, up to a semicolon.
    """
    between = scene.tokens[week.last : f.first]
    opens = scene.sentence(week.first)[0] >= week.first - 2
    return ";" in between or not (opens or _PARTING.isdisjoint(between))


_PARTING = frozenset((",", "and", "but"))


def _follows_next(f: Found, g: Found, scene: Scene) -> bool:
    """Next Tuesday and Wednesday; next Monday through Friday."""
    clue = f.reading.clue
    if clue.weekday is None or clue.day is not None or not (clue.shift == 1 or clue.anchor is Anchor.PREVIOUS):
        return False
    gap = [t.lower() for t in scene.tokens[f.last : g.first] if not t.isspace()]
    return len(gap) == 1 and (gap[0] == "," or scene.is_(gap[0], "and") or scene.is_(gap[0], "to"))


def join_lengths(found: list[Found], scene: Scene) -> list[Found]:
    """Two hours, seven minutes and 44 seconds is one length; two weeks and a day later is counted as 15 days."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        length = _length_of(f, scene)
        if before is not None and _continues(before, length, scene):
            f = length
            value = _added(before.reading.value or "", f.reading.value or "")
            clue = replace(before.reading.clue, unit=f.reading.clue.unit, shift=_total(before, f))
            out[-1] = before._replace(last=f.last, reading=before.reading._replace(value=value, clue=clue))
        elif before is not None and _counts_on(before, f, scene):
            total, clue = _total(before, f), f.reading.clue
            clue = replace(clue, shift=total * (clue.direction or 1) if total else None)
            out[-1] = f._replace(first=before.first, reading=f.reading._replace(clue=clue))
        else:
            out.append(f)
    return out


def split_lengths(found: list[Found], scene: Scene) -> list[Found]:
    """Two to three weeks are two lengths, the first without its unit; the next two to three weeks are one."""
    out: list[Found] = []
    for f in found:
        out += _both(f, scene) if f.rule == "<number> to <number> <units>" else [f]
    return out


def _both(f: Found, scene: Scene) -> list[Found]:
    at = next((n for n in range(f.first, f.last) if scene.word(n) in ("to", "or", "-", "–")), None)
    if at is None or not scene.is_number(f.first):
        return [f]
    first, second = (at - 1, at + 2) if scene.word(at).isalpha() else (at, at + 1)
    words = [t for t in scene.tokens[second : f.last] if scene.is_number_word(t)]
    if not words:
        return []  # 1159-billion months, which are no two lengths
    number, clue = scene.rules.lexicon.evaluate["number"](words), f.reading.clue
    if not number or clue.unit is None:
        return [f]
    reading = f.reading._replace(clue=replace(clue, shift=number), value=amount(number, clue.unit))
    return [f._replace(last=first), f._replace(first=second, reading=reading, rule="<number> <units>")]


def _length_of(f: Found, scene: Scene) -> Found:
    """The six days of "six days after", where they go on from "a year and"."""
    clue = f.reading.clue
    if f.rule != "<number> <units> later" or not clue.shift or clue.unit is None:
        return f
    if scene.word(f.last - 1) not in ("after", "before"):
        return f
    length = Clue(Anchor.VAGUE, unit=clue.unit, shift=abs(clue.shift))
    value = amount(abs(clue.shift), clue.unit)
    return f._replace(last=f.last - 2, reading=f.reading._replace(type=TimexType.DURATION, clue=length, value=value))


def _continues(f: Found, g: Found, scene: Scene) -> bool:
    if f.reading.type is not TimexType.DURATION or g.reading.type is not TimexType.DURATION:
        return False
    one, two = f.reading.clue, g.reading.clue
    if one.unit is None or two.unit is None or one.unit <= two.unit or not two.shift or "X" in (f.reading.value or ""):
        return False
    if scene.word(g.first) == "the":
        return False
    gap = "".join(scene.tokens[f.last : g.first]).lower()
    if gap == " " and not scene.word(g.first).isdecimal():
        return False  # after two years a quarter remains
    return gap in (" ", ", ", " and ", ", and ")


def _counts_on(f: Found, g: Found, scene: Scene) -> bool:
    """Whether a length is counted together with what follows it, where that ends what is said or the two open it: two
    weeks and a day later; not "it went on for two weeks and a day later he rang", "it ran two weeks and …".
    """
    one, two = f.reading.clue, g.reading.clue
    if f.rule not in ("<number> <units>", "<number> fortnights") or not one.shift or one.unit is None:
        return False
    if not two.counted or not two.shift or two.unit is None or two.unit >= one.unit or two.weekday is not None:
        return False
    if g.rule not in ("<number> <units> later", "<number> <units> ago"):
        return False
    gap = "".join(scene.tokens[f.last : g.first]).lower().split()
    before = scene.before(f.first)
    parted = not scene.after(g.last).isalnum() or not before.isalnum()
    return gap == ["and"] and parted and not (scene.is_(before, "spending") or scene.is_(before, "preposition"))


def _total(f: Found, g: Found) -> int | None:
    """How many of the finer units two lengths are together; None where that is not the same everywhere, a year and a
    day.
    """
    one, two = f.reading.clue, g.reading.clue
    if one.unit not in _PARTS or not one.shift or not two.shift:
        return None
    finer, parts = _PARTS[one.unit]
    return abs(one.shift) * parts + abs(two.shift) if finer is two.unit else None


def _added(one: str, two: str) -> str:
    """P1Y + P2M is P1Y2M, PT2H + PT7M is PT2H7M, P1D + PT2H is P1DT2H."""
    tail = two[1:]
    return one + (tail.removeprefix("T") if "T" in one else tail)
