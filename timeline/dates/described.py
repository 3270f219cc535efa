"""What is described between its number or article and its unit: three agonising days, a rainy Tuesday."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found, Reading
from timeline.dates.readings import amount
from timeline.dates.scene import Scene
from timeline.model import Anchor, Grain, TimexType

_COUNTED = {rule: f"<number> {rule}" for rule in ("<units>", "<units> later", "<units> ago")}  # without and with one
_PARTS = frozenset(".,:/$")  # before figures, of which these are a part then
_ARTICLES = frozenset(("a", "an", "one"))
_SOME_DAY = "a <weekday>"
_LONGEST = 3  # figures of a number that is no year


def described(found: list[Found], scene: Scene) -> list[Found]:
    """Units with the number before their adjective, weekdays with their article."""
    out: list[Found] = []
    for f in found:
        if f.rule == "<weekday>" and _is_some_day(f, scene):
            if out and out[-1].last == f.first - 1:
                out.pop()  # a recent Tuesday
            clue = replace(f.reading.clue, anchor=Anchor.PREVIOUS)
            out.append(f._replace(first=f.first - 4, rule=_SOME_DAY, reading=f.reading._replace(clue=clue)))
            continue
        unit = scene.rules.lexicon.words["units"].get(scene.word(f.first)) if f.rule in _COUNTED else None
        first = _number(f, scene, out[-1].last if out else 0) if unit is not None else None
        out.append(f if first is None or unit is None else _counted(f, first, Grain(unit), scene))
    return out


def _is_some_day(f: Found, scene: Scene) -> bool:
    """Whether a weekday is some such day: on a rainy Tuesday; not a rainy Tuesday match, a rally Tuesday."""
    article, follows = f.first - 4, scene.after(f.last)
    if article < 0 or scene.word(article) not in _ARTICLES or not scene.is_(scene.before(f.first), "of some day"):
        return False
    return scene.tokens[article + 1] == " " and not (follows.isalpha() and not scene.is_(follows, "function"))


def _number(f: Found, scene: Scene, done: int) -> int | None:
    """Where the number before the adjective of a phrase begins; what stands before token `done` is another's."""
    last = f.first - 4
    if last < done or not _describes(f.first - 2, scene) or scene.tokens[last + 1] != " ":
        return None
    first = last
    if not _counts(first, scene):
        return None
    while first - 2 >= done and _goes_on(first - 1, scene):
        first -= 2
    if first and scene.word(first - 1) in _PARTS:
        return None
    few = first - 2 >= done and scene.word(first) in scene.rules.lexicon.words["some"] and scene.word(first - 2) == "a"
    return first - 2 if few else first


def _goes_on(sign: int, scene: Scene) -> bool:
    """Whether a sign stands inside a number: twenty-five, two hundred, 1,200."""
    figures = scene.word(sign - 1).isdecimal() and len(scene.word(sign + 1)) == _LONGEST
    return _counts(sign - 1, scene) and (scene.tokens[sign] in (" ", "-") or (scene.tokens[sign] == "," and figures))


def _counts(at: int, scene: Scene) -> bool:
    """Whether a token is a number, and no year."""
    word, words = scene.word(at), scene.rules.lexicon.words
    if word.isdecimal():
        return len(word) <= _LONGEST
    return scene.is_number_word(word) or word in words["scale"] or word in words["some"]


def _describes(at: int, scene: Scene) -> bool:
    """Whether a token can be an adjective of a time: no unit, no function word, nobody and nothing counted."""
    word, words = scene.tokens[at], scene.rules.lexicon.words
    if not (word.isalpha() and word.islower() and scene.tokens[at + 1] == " "):
        return False
    number = scene.is_number_word(word) or word in words["scale"] or word in words["some"]
    plural = word.endswith("s") and not word.endswith(("ous", "less"))
    listed = any(scene.is_(word, kind) for kind in ("function", "counted", "preposition", "no length"))
    return not (number or plural or listed or word in words["anyunit"] or word in words["ordword"])


def _counted(f: Found, first: int, unit: Grain, scene: Scene) -> Found:
    """The phrase from its number on."""
    number = scene.rules.lexicon.evaluate["number"](scene.tokens[first : f.first - 3]) or 0
    clue = f.reading.clue
    if f.reading.type is TimexType.DURATION:
        clue, value = replace(clue, shift=number or None), amount(number, unit)
        return f._replace(first=first, rule=_COUNTED[f.rule], reading=f.reading._replace(clue=clue, value=value))
    if not number:
        return f._replace(first=first)
    anchor = Anchor.DOCUMENT if clue.anchor is Anchor.VAGUE else clue.anchor
    shift = number * (clue.direction or 1)
    clue = replace(clue, anchor=anchor, unit=unit, shift=shift, counted=True)
    kind = TimexType.TIME if unit <= Grain.HOUR else TimexType.DATE
    return f._replace(first=first, rule=_COUNTED[f.rule], reading=Reading(kind, clue))
