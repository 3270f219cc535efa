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
            dated = next((n + 1 for n in (k + 1, k + 2) if tags[n : n + 1] == [x.TIMEX]), 0)
            return low[k + 1] in _CHARGED or (dated > 0 and not _acts(low, dated))
        if not tags[k] and (not low[k].isalpha() or x.CLOSED.get(low[k], x.DET) not in (x.DET, x.ADJ)):
            return False
        uses = verbs.verb_uses(low[k])
        if uses is not None and uses[1] & verbs.PAST:
            return False
    return False


def _acts(low: tuple[str, ...], i: int) -> bool:
    """Whether the body has a verb of its own: before the committee on Monday approved it."""
    uses = verbs.verb_uses(low[i]) if i < len(low) else None
    return uses is not None and bool(uses[1] & verbs.PAST) and low[i] not in _CHARGED


_COURTS = frozenset(
    "court magistrates magistrate judge judges tribunal jury bench panel committee commission inquiry coroner justices"
    " arbitrator parliament".split()
)
_CHARGED = frozenset("charged accused . to".split())
