"""Whether a clause is what somebody says, or what a claim, a record or a belief is of, and describes nothing."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

TALES = frozenset(
    """
    story stories tale theory theories idea notion myth legend charge speculation talk gossip contention account lie
    lies record argument assertion assertions impression assumption insinuation testimony submission fable hoax dream
    proof indication trace conclusion finding conjecture hypothesis pretence pretense fiction boast
    """.split()
)
_CIRCUMSTANCES = frozenset("way time times moment place reason case extent".split()) | x.TIMES
_DEGREES = frozenset("so such".split())
_OBJECT = frozenset({x.DET, x.POSS, x.NAME, x.NUM})
_UTTERS = frozenset("claim allege assert state suggest imply".split())


def is_content(words: Words, clause: Clause) -> bool:
    """Whether a clause is the content of a verb or noun: said that; the account that he posted the cheque.

    A relative clause has a gap where its noun belongs; one with a subject, and an object or a passive, has none.
    """
    before = words.low[clause.first - 1] if clause.first else ""
    if clause.kind == "reported":
        inside = words.low[clause.first - 3] in _INSIDE  # said in a statement that
        return inside or not (of_report(before) and _makes_report(words, clause))
    if words.low[max(0, clause.first - 2) : clause.first + 1] == ("according", "to", "which"):
        return True  # a report according to which he was paid
    own = clause.subject is not None and clause.subject[0] >= clause.first
    if clause.kind != "relative" or clause.opener not in ("", "that") or not own:
        return False
    if of_report(before) or report_before(words, clause):
        return not _makes_report(words, clause)
    return (clause.opener == "" and words.tag[clause.first - 1] != x.NOUN) or _without_gap(words, clause)


# Without an object a clause says what was done to a report, and not its content: the claim that Ives filed in May.
_MAKES = frozenset("make file bring lodge write publish submit give tell repeat issue keep raise draft lay".split())


def _makes_report(words: Words, clause: Clause) -> bool:
    group = clause.group
    the = words.tag[clause.first - 2] in (x.DET, x.POSS)  # not: reports that the firm filed for bankruptcy
    if group is None or group.passive or not the or words.lemma[group.head] not in _MAKES:
        return False
    return x.TIMEX in (words.tag[group.last : group.last + 1], words.tag[group.last + 1 : group.last + 2])


_INSIDE = frozenset(("in", "by", "with"))
_BESIDE = frozenset("in on at from by among within across of".split())  # what stands between a report and what it says
_FAR = 8  # words between the two
_NOMINAL = frozenset({x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.TIMEX})


def report_before(words: Words, clause: Clause) -> str:
    """The noun of something said of which a "that" tells the content, with where, when or from whom it comes between:
    rumours in the press that he fled; a report of Monday that; empty where there is none.
    """
    if clause.opener != "that" or clause.subject is None or clause.subject[0] < clause.first:
        return ""
    at = clause.first - 1
    while at > max(0, clause.first - _FAR):
        if words.low[at] in _BESIDE:
            dated = words.low[at] not in ("of", "on") or x.TIMEX in words.tag[at + 1] or words.low[at + 1] == "social"
            return words.low[at - 1] if dated and of_report(words.low[at - 1]) else ""
        if words.tag[at] not in _NOMINAL:
            return ""
        at -= 1
    return ""


def of_report(noun: str) -> bool:
    """Whether a noun is one of something said or thought: a claim, a record, a tale."""
    return noun in x.REPORTS or noun in TALES


def _without_gap(words: Words, clause: Clause) -> bool:
    group, noun = clause.group, clause.first - 1
    if group is None or noun < 0 or words.tag[noun] != x.NOUN or words.low[noun] in _CIRCUMSTANCES:
        return False
    if not _DEGREES.isdisjoint(words.low[max(0, noun - 4) : noun]):
        return False  # so much rain that the dam broke
    return group.passive or words.tag[group.last : group.last + 1] in _OBJECT


def passes_on(words: Words, clause: Clause) -> bool:
    """Whether a clause only says what a text or a person says, so that what is said of these is said of its content.

    A story that said the mayor was held; claims saying that he fled.
    """
    if clause.kind in ("reduced", "participle"):
        return True
    group = clause.group
    if clause.kind != "relative" or group is None or clause.subject is None or group.negated:
        return False
    says = words.lemma[group.head] in x.SAYING or words.lemma[group.head] in _UTTERS
    return says and words.low[clause.subject[1] - 1].removesuffix("s") in _TEXTS


_TEXTS = x.WRITINGS | frozenset("story claim headline caption video page book site rumour rumor leaflet poster".split())
