"""Those who judge, before whom somebody comes: "before" is a preposition there."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims import verbs


def judging(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "before" stands before those who judge, and no verb of theirs follows: went before the full court on.

    So it does in "letter before action".
    """
    if low[i + 1 : i + 2] in (("action",), ("claim",)):
        return i > 0 and low[i - 1] in ("letter", "letters")
    for k in range(i + 1, min(len(low) - 1, i + 6)):
        if low[k].rpartition(" ")[2] in _COURTS:
            return tags[k + 1] == x.TIMEX or low[k + 1] in _CHARGED or tags[k + 2 : k + 3] == [x.TIMEX]
        if not tags[k] and (not low[k].isalpha() or x.CLOSED.get(low[k], x.DET) not in (x.DET, x.ADJ)):
            return False
        uses = verbs.verb_uses(low[k])
        if uses is not None and uses[1] & verbs.PAST:
            return False
    return False


_COURTS = frozenset(
    "court magistrates magistrate judge judges tribunal jury bench panel committee commission inquiry coroner justices"
    " arbitrator parliament".split()
)
_CHARGED = frozenset("charged accused . to".split())
