"""What is only supposed, made an example of or ruled on: suppose that a man dies; anyone who paid before 3 January."""

from __future__ import annotations

import re

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line

_SUPPOSES = re.compile(
    r"^\W*(?:(?:now|but|and|so),? |let us |let['’]s )?"
    r"(?:suppose|assume|(?:imagine|say)(?=,? (?:that |you |an? |some(?:one|body) )))\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"^\W*(?:for (?:example|instance)|e\. ?g\.)", re.IGNORECASE)
_ANYBODY = frozenset("anyone anybody any every each whoever".split())
_CUT_OFF = frozenset("before after since until".split())
_OWNED = frozenset({x.DET, x.POSS, x.NUM, x.NAME, x.PRON})


def supposes(line: Line) -> bool:
    """Whether a sentence asks the reader to suppose what it tells, or makes an example of what would be."""
    text = line.sentence.text
    if _SUPPOSES.match(text):
        return True
    main = line.clauses[0].group if line.clauses else None
    return main is not None and main.modal == "would" and _EXAMPLE.match(text) is not None


def of_anybody(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says whom or what a rule holds for: anyone who paid in May may ask; cars built before 1980
    are exempt. The men who were arrested in May are in custody is none.
    """
    words, subject = line.words, clause.subject
    outer = line.clauses[clause.parent].group if clause.parent >= 0 else None
    if clause.kind not in ("relative", "reduced") or subject is None or outer is None or outer.past:
        return False
    first, head = words.low[subject[0]], words.low[subject[1] - 1]
    if first in _ANYBODY or words.low[clause.first - 1] in _ANYBODY:
        return True
    bare = words.tag[subject[0]] not in _OWNED and (head.endswith("s") or head == "people")
    return (bare or first == "those") and words.low[place - 1] in _CUT_OFF
