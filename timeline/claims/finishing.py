"""The finish of a title: no longer than it may be, no loose ends, quotation marks in pairs, a capital first."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.trimming import LONGEST

_ENDINGS = frozenset(
    """
    the a an of in on at by for with from to and or but as that which who whose its his their this these those into
    over under after before between about than when while where because was were is are be been has have had will would
    not no more most some any all both each then also just only very what whatever being despite without how whether
    """.split()
)
_LOOSE_SIGN = re.compile(r"\s+([,.;:])")
_COMMAS = re.compile(r",(?:\s*,)+")
_SPACE = re.compile(r"\s+")
# 3.1 The valve was changed; but: 4.2.1 was published
_NUMBERED = re.compile(
    r"^\d{1,2}(?:\.\d{1,2})+\s+(?=\S*[^\W\d])(?!(?:is|are|was|were|has|had|did|does|will|would|came|went)\b)"
)
_OBJECTS = frozenset("it them him her me us".split())
_LASTS = tuple("first second third fourth last next same end early mid late effect effective least".split())
_INTERJECTION = re.compile(r"(?:Yes|No|Well|Oh|Ah|OK|Okay|Anyway|Alas|Sure|Sorry|Indeed|Actually|Look), (?=\w)")
_OWNED = re.compile(r"(?: to \w+)? \S+(?:['’]s|s['’])$")  # urged them to back Orbis’s [refusal]
_UNFINISHED = re.compile(
    r"(?:,| and| but)?"
    r"(?: (?:in|on|at|by|of|from|during|until|for) the (?:first|second|third|fourth|last|next|same|end))$"
    r"| before last$| with effect$| effective$| (?:in|by|since|until) (?:early|mid|late|next|last)$"
    r"| (?:since|until|from|for|by|in) at least$"
)


def finish(raw: str, *, whole: bool = False) -> str:
    """At most 100 characters, cut between words; no loose ends; quotation marks in pairs; a capital first.

    The last word is no loose end where the sentence is known to be `whole`.
    """
    text = " ".join(raw.split()).strip(' \t\n,;:–—-.•*|#>"“”‘[]')
    text = _NUMBERED.sub("", text) if text[:1].isdecimal() else text
    text = _INTERJECTION.sub("", text, count=1) if _INTERJECTION.match(text) else text
    if " ," in text or " ." in text or " ;" in text or " :" in text:
        text = _LOOSE_SIGN.sub(r"\1", text)
    if text.count(",") > 1:
        text = _COMMAS.sub(",", text)
    whole = whole and len(text) <= LONGEST
    if len(text) > LONGEST:
        text = _OWNED.sub("", text[: LONGEST + 1].rsplit(" ", 1)[0])
    if text.endswith(_LASTS):
        text = _UNFINISHED.sub("", text)
    while not whole and " " in text and text.rsplit(None, 1)[-1].lower().strip(",") in _ENDINGS and not _whole(text):
        text = text.rsplit(" ", 1)[0]
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = _SPACE.sub(" ", re.sub(r"[“”\"]", "", text))
    text = text.strip(" ,;:–—-.?")
    return text[:1].upper() + text[1:]


def _whole(text: str) -> bool:
    """Whether the last two words are a verb and its particle, or a time: the works go on, was carried out, by then."""
    *before, verb, last = text.lower().split()
    if last == "then" and verb in ("until", "till", "since", "by", "before"):
        return True
    if last == "not" and x.CLOSED.get(verb) in x.AUXILIARIES:
        return True  # promised to pay and did not
    if last == "no" and verb in ("say", "says", "said", "saying"):
        return True
    if before and verb in _OBJECTS:  # handed it in
        verb = before[-1]
    return last in x.PARTICLES and verbs.verb_uses(verb) is not None and not verb.endswith("ing")
