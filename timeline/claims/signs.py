"""The tags of signs that are no words: apostrophes, hyphens and what an apostrophe shortens, by their neighbours."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims import verbs


def mark(word: str, low: tuple[str, ...], i: int, tags: list[str]) -> str:
    """The tag of an apostrophe or hyphen that stands alone."""
    if word == "-":
        return x.STRONG if _is_dash(low, tags, i) else x.NOUN
    return x.POSS if i and low[i - 1].endswith("s") and word != "‘" else x.QUOTE


def _is_dash(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a hyphen between spaces parts clauses, and no words: the vote - a close one - failed; not: run - in."""
    if not 0 < i < len(low) - 1:
        return False
    after = x.CLOSED.get(low[i + 1])
    if tags[i + 1] == x.TIMEX:
        return tags[i - 1] != x.TIMEX or (i + 2 < len(low) and x.CLOSED.get(low[i + 2]) == x.SUB)  # not: 3 - 5 May
    return after in _OPENS_CLAUSE or (tags[i - 1] == x.TIMEX and after in (x.PREP, x.BE, x.HAVE, x.MODAL))


_OPENS_CLAUSE = (x.DET, x.PRON, x.POSS, x.COORD, x.SUB, x.REL)


def clitic(low: tuple[str, ...], i: int, before: str) -> str:
    """The tag of what an apostrophe shortens: had, would, is, or the mark of an owner."""
    form, word, after = low[i], low[i - 1] if i else "", low[i + 1] if i + 1 < len(low) else ""
    if form == "'d":  # he'd like: would; he'd gone: had
        uses = verbs.verb_uses(after)
        bare = after in ("like", "rather", "be", "have") or (uses is not None and uses[1] == verbs.BASE)
        return x.MODAL if bare else x.HAVE
    if form == "'s":
        if before in (x.NAME, x.NOUN) and _is_named_so(low, i):
            return x.NAME
        return x.BE if before in (x.PRON, x.REL) or word in ("that", "there", "here", "what") else x.POSS
    return _CLITICS[form]


def _is_named_so(low: tuple[str, ...], i: int) -> bool:
    """Whether an "'s" ends the name of a house that acts: Sotheby's sold the bust; not: Orsk's failed bank."""
    uses = verbs.verb_uses(low[i + 1]) if i + 2 < len(low) else None
    return uses is not None and bool(uses[1] & verbs.PAST) and x.CLOSED.get(low[i + 2]) in (x.DET, x.POSS)


_CLITICS = {"'ll": x.MODAL, "'ve": x.HAVE, "'re": x.BE, "'m": x.BE}
