"""Whether a doubtful form is the verb of a clause that says who reports: it said; …, the studio announced on Monday."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.neighbours import before_phrase, finite_ahead

_REPUTED = (("to", "be"), ("to", "have"))


def tells_of(low: tuple[str, ...], tags: list[str], i: int, before: str, *, seen: bool) -> bool:
    """Whether "said" or "told" is a verb of its sentence, and not of something only said to be so: a sum said to be."""
    if before in (x.NOUN, x.NUM) and low[i + 1 : i + 3] in _REPUTED and (seen or finite_ahead(tags, low, i)):
        return False
    return before not in (x.SUB, x.PREP, "") or low[i] == "said"


_HOLDS = frozenset("claim insist argue maintain contend suggest believe think deny".split())


def holds(tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether a form opens what somebody holds to be so: Schenk claimed a rival was favoured."""
    after = tags[i + 1 : i + 2] in ([x.DET], [x.PRON], [x.NAME], [x.POSS])
    return lemma[i] in _HOLDS and after and i > 0 and tags[i - 1] in (x.NAME, x.NOUN)


def speaks(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether a form tells who said what stands before a comma: …, the studio announced on Wednesday."""
    if lemma[i] not in x.REPORTING or not (
        i + 1 == len(low) or tags[i + 1] in (x.TIMEX, x.COMMA, x.STOP, x.PREP, x.TO)
    ):
        return False
    j = _before_article(tags, i - 1)
    if tags[j] == x.PREP and low[j] in _WHERE and (lemma[i] not in _DONE_TO_THINGS or low[j - 1] in _DECIDES):
        j = _before_article(tags, j - 1)  # a judge in Bern ruled
    heard = tags[i + 1 : i + 3] == [x.TO, x.OBJ]  # the vendor admitted to us
    plain = i + 1 == len(low) or low[i + 1] not in ("by", "to", "of", "for")
    return 0 < j < i - 1 and tags[j] == x.COMMA and (plain or heard)


def _before_article(tags: list[str], j: int) -> int:
    """The place of the last word before the noun phrase that ends at `j`, and before its article."""
    j = before_phrase(tags, j, inside=_SPEAKER)
    return j - 1 if j > 0 and tags[j] == x.DET else j


_SPEAKER = frozenset({x.NOUN, x.NAME, x.ADJ, x.POSS})
_WHERE = frozenset("in at of for from".split())
# What is said of things as well: a case in Bern decided on Tuesday, a body in a wood found in May.
_DONE_TO_THINGS = frozenset(
    "find decide describe order recommend demand request require quote cite mention note call propose reveal".split()
)
_DECIDES = frozenset(
    "judge magistrate arbitrator court tribunal panel jury inquiry coroner commission committee council board "
    "regulator ombudsman auditor inspector minister ministry official study review report".split()
)
