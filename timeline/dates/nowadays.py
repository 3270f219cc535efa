"""Whether "today" in a text that tells a history is the day of its writing or only nowadays."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.grammar import Found
from timeline.dates.onward import will_be
from timeline.dates.scene import Scene
from timeline.model import Anchor, Grain

_ENDS = frozenset((".", "!", ""))
_FINITE = frozenset("has have was were".split())
_NEAR = 12  # tokens before the word in which its verb stands


def is_generic(found: Sequence[Found], scene: Scene) -> bool:
    """Whether no other word of a text hangs on the day it was written, and nothing was done "today" or will be."""
    clues = [(f, f.reading.clue) for f in found]
    if any(map(_is_of_now, found)):
        return False
    days = [f for f, c in clues if c.anchor is Anchor.DOCUMENT and c.unit is Grain.DAY and c.name is None]
    first = next((f for f, c in clues if c.anchor is not Anchor.VAGUE), None)
    return all(
        f.rule == "today"
        and f.reading.clue.shift == 0
        and not (_done(f, scene) or will_be(f, scene) or (f is first and _news(f, scene)))
        for f in days
    )


def _is_of_now(f: Found) -> bool:
    """Whether a phrase hangs on the week or month of writing: last week, next month."""
    clue = f.reading.clue
    near = clue.anchor is Anchor.DOCUMENT and clue.shift is not None and not clue.counted
    return near and clue.unit in (Grain.WEEK, Grain.MONTH) and clue.weekday is clue.day is None and clue.name is None


def _done(f: Found, scene: Scene) -> bool:
    """Whether it was said or done on the day: they reported today, was closed today, has today closed, the court today
    fined them, saw them fined; not it is used today, what is today called.
    """
    before, after = scene.before(f.first), scene.after(f.last)
    past = scene.rules.lexicon.past
    did = past(after) or scene.is_(after, "participle")
    if did and (before in _FINITE or not (scene.is_(before, "state") or scene.is_(before, "passive"))):
        return True
    if after in _ENDS and scene.is_past(f):
        return True  # the court imposed the sentence today.
    passive = past(before) and scene.is_(scene.before(f.first - 2), "passive")
    return passive or scene.is_(before, "reporting")


def _news(f: Found, scene: Scene) -> bool:
    """Whether a text opens with what is done on its day: the inquiry concludes today, the museum today opens a show;
    not the mill is a museum today.
    """
    before, after = scene.before(f.first), scene.after(f.last)
    if after.isalpha():
        return before.isalpha() and after.endswith("s") and not scene.is_(after, "state")
    start = max(f.first - _NEAR, scene.sentence(f.first)[0])
    start = next((at for at in range(f.first - 1, start, -1) if scene.word(at) == ","), start)
    return after in _ENDS and f.first - start > 1 and not scene.has("state", start, f.first)
