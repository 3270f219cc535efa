"""Nights between two days: the night of 19-20 July is one expression, the night of the 19th."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, Scene

_BETWEEN = DASHES | {"/"}
_GAP = 3  # tokens between the two days


def join_nights(found: list[Found], scene: Scene) -> list[Found]:
    """The second day of "the night of 19-20 July" belongs to the first."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        if before is not None and _is_one_night(before, f, scene):
            out[-1] = before._replace(last=f.last)
        else:
            out.append(f)
    return out


def _is_one_night(f: Found, g: Found, scene: Scene) -> bool:
    one, two = f.reading.clue, g.reading.clue
    if one.part != "NI" or one.day is None or two.day is None or two.part is not None or two.hour is not None:
        return False
    gap = [t for t in scene.tokens[f.last : g.first] if not t.isspace()]
    if len(gap) != 1 or g.first - f.last > _GAP or not (gap[0] in _BETWEEN or scene.is_(gap[0].lower(), "to")):
        return False
    return two.day == one.day + 1 or (two.day == 1 and one.day >= 28)
