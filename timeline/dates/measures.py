"""Words that measure an expression: about, nearly, more than, at least, up to, or so."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Anchor, Grain, Modifier, TimexType, When
from timeline.moments import DAY

_MOD_WORDS = dict.fromkeys("about around circa approximately roughly c ca some".split(), "APPROX") | {
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "over": "MORE_THAN",
    "under": "LESS_THAN",
    "within": "EQUAL_OR_LESS",
    "exactly": None,
}
_MOD_PAIRS = {
    ("more", "than"): "MORE_THAN", ("less", "than"): "LESS_THAN", ("fewer", "than"): "LESS_THAN",
    ("at", "least"): "EQUAL_OR_MORE", ("up", "to"): "EQUAL_OR_LESS", ("at", "most"): "EQUAL_OR_LESS",
    ("just", "over"): "MORE_THAN", ("just", "under"): "LESS_THAN", ("well", "over"): "MORE_THAN",
    ("longer", "than"): "MORE_THAN",
}  # fmt: skip
_DENIED = {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}  # no more than
_UNDER = ("LESS_THAN", "EQUAL_OR_LESS")
_NEARLY = frozenset("nearly almost just".split())  # not much less
_ABOUT = frozenset("you u ya anyone anybody am im are be".split())  # who may be around
MEASURING = frozenset((*_MOD_WORDS, *(second for _, second in _MOD_PAIRS), "."))
_COUNTING = frozenset(("over", "some", "under"))


def measured(f: Found, scene: Scene, done: int) -> Found:
    """A phrase with the words that measure it; what stands before token `done` belongs to another."""
    reading, at = f.reading, f.first
    if (reading.value is not None and reading.value.endswith("_REF")) or at - 2 < done:
        return f
    word = scene.word(at - 2)
    if word not in MEASURING or not scene.tokens[at - 1].isspace() or scene.word(at - 3) == "/":
        return f  # w/c 3 March is the week that it begins
    if word == "." and at - 3 >= done and scene.tokens[at - 3] in ("c", "ca") and reading.type is TimexType.DATE:
        clue = replace(reading.clue, modifier=Modifier.APPROXIMATE)
        return f._replace(first=at - 3, reading=reading._replace(clue=clue))
    if (
        at - 4 >= done
        and (scene.word(at - 4), word) in _MOD_PAIRS
        and (reading.clue.counted or reading.type is not TimexType.DATE)
        and not (word == "to" and reading.type is TimexType.TIME and reading.clue.hour is None)
    ):
        mod = _MOD_PAIRS[scene.word(at - 4), word]
        first = at - 6 if at - 6 >= done and scene.word(at - 6) in ("no", "not") else at - 4
        mod = _DENIED.get(mod, mod) if first == at - 6 else mod
        return f._replace(first=first, reading=reading._replace(mod=reading.mod or mod))
    if reading.clue.weekday is not None and scene.touches(f.last) and scene.word(f.last) in "'’":
        return f  # to get around Monday's ruling
    if word not in _MOD_WORDS or reading.mod is not None or f.rule == "daily" or _governs(word, f, scene):
        return f
    if word == "within":  # it rules the length, and is no part of it
        return f._replace(reading=reading._replace(mod=_MOD_WORDS[word]))
    clue = reading.clue
    if reading.type is TimexType.DATE and clue.modifier is None and _MOD_WORDS[word] == "APPROX":
        clue = replace(clue, modifier=Modifier.APPROXIMATE)
    return f._replace(first=at - 2, reading=reading._replace(mod=_MOD_WORDS[word], clue=clue))


def _governs(word: str, f: Found, scene: Scene) -> bool:
    """Whether a word is a preposition: spread over four years, talk about this weekend."""
    at, clue = f.first, f.reading.clue
    if word in _COUNTING and not scene.is_number(at):
        return True
    if (
        word == "over"
        and clue.counted
        and f.reading.type is TimexType.DATE
        and scene.is_(scene.before(at - 2), "handing")
    ):
        return True  # she took over two years ago
    if word == "over":
        return not (clue.counted or scene.first_of_sentence(at - 2) or scene.is_(scene.before(at - 2), "over place"))
    if word == "about" and scene.word(at) == "the" and clue.day is not None:
        return True  # a word about the 4 June election
    deictic = f.reading.type is TimexType.DATE and (clue.shift is not None or clue.name == "weekend")
    if word == "about" and clue.weekday is not None and clue.hour is None:
        return True  # how about Tuesday?
    if word == "around" and (deictic or clue.weekday is not None):
        return scene.before(at - 2) in _ABOUT  # are you around this weekend?
    return word == "about" and deictic and not clue.counted


def since(f: Found, when: When, scene: Scene) -> When:
    """The days that "less than two weeks ago" leaves, to the document's own; of another phrase `when` as it is."""
    clue, published = f.reading.clue, scene.published
    under = f.reading.mod in _UNDER and scene.word(f.first) not in _NEARLY
    back = clue.counted and clue.anchor is Anchor.DOCUMENT and clue.shift is not None and clue.shift < 0
    if not (under and back) or clue.unit is None or published is None or published.first is None:
        return when
    first = moments.later(published.first, clue.shift or 0, clue.unit)
    return w.spanning(first // DAY * DAY, published.last) if clue.unit >= Grain.DAY else when


def or_so(f: Found, scene: Scene) -> Found:
    """The next year or so, a week or two."""
    if f.reading.clue.unit is None or scene.after(f.last) != "or":
        return f
    two = scene.word(f.last + 3) in ("two", "three") and scene.word(f.first) in ("a", "an", "one")
    follows = scene.after(f.last + 4)
    if scene.word(f.last + 3) != "so" and not (two and (not follows.isalpha() or scene.is_(follows, "function"))):
        return f
    return f._replace(last=f.last + 4, reading=f.reading._replace(mod=f.reading.mod or "APPROX"))
