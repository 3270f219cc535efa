"""A claim made of a clause: its quote, title, date, trigger and who takes part in it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims import (
    antecedents,
    clauses,
    finishing,
    participants,
    phrases,
    pro_verbs,
    reach,
    speech,
    states,
    titles,
    tokens,
)
from timeline.claims import lexicon as x
from timeline.claims.designations import ACTING
from timeline.claims.lines import Line, Reading
from timeline.model import Anchor, Basis, Claim, Document, Grain, Mention, Part, Status, When
from timeline.moments import ymd

CONTEXT = 32  # characters of prefix and suffix
_TRAIL = ' \t\n,;:–—-•*|"“”‘(.?'
_LEADING = " \t\n,;:–—-•*|”‘"
_BARE = re.compile(
    r"(?:the|a|an|its|his|her|their) (?:first|second|third|fourth|last|next|other|same|latter)", re.IGNORECASE
)
_BARE_SIZE = 2  # words of it
_ABBREVIATED = re.compile(r"\b(?:[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$")


def claim(
    reading: Reading,
    line: Line,
    clause: clauses.Clause,
    phrase: phrases.Phrase | None,
    state: Status,
    also: Sequence[clauses.Clause],
    *,
    trigger: int | None = None,
    outside: bool = False,
    lead: bool = False,
    named: clauses.Clause | None = None,
    title: str = "",
) -> Claim | None:
    """The claim that a clause makes, None for an undated one in which nobody takes part.

    `phrase` dates it, `outside` if it stands in another line; `also` are clauses that belong to it; `lead` marks the
    news of a report; `trigger` is the event word where it is not the verb; `named` is the clause that gives the title
    where the claim's own words are elliptic: "and again two days later", and `title` the title that is not a clause's.
    """
    document, words = reading.document, line.words
    parts, names = participants.parts(reading, line, clause, also)
    told, names = pro_verbs.spelt_out(words, line.clauses, named or clause, names)
    subject = clause.subject
    if phrase is None and not lead and not _told_of(parts) and not _anonymous(document, clause):
        return None
    start, end = _span(document.text, line, clause, also)
    head = trigger if trigger is not None else _trigger(line, clause)
    extra = _going_on(line, clause, also)
    given = bool(title)
    if not extra and not given:
        start, end = _with_quotation(words, named or clause, start, end)
    title = title or _labelled(document.text, line, clause, titles.title(words, told, names, extra))
    bare = subject is None and clause.group is None and len(title.split()) < 2 and trigger is None
    if not title or (bare and not given):
        title = finishing.finish(document.text[start:end])
    if _says_nothing(title, fewest=1 if given else 2):
        return None
    when, basis, undated = _date(document, phrase, outside)
    reading.made += 1
    return Claim(
        document=document.id,
        start=start,
        end=end,
        quote=document.text[start:end],
        prefix=document.text[max(0, start - CONTEXT) : start],
        suffix=document.text[end : end + CONTEXT],
        title=title,
        trigger=(words.start[head], words.end[head]) if head is not None else None,
        parts=parts,
        cites=tuple(c for c in line.cites if reach.covers(line.reach, c, start)),
        status=state,
        mention=phrase.mention if phrase is not None else None,
        date=when,
        basis=basis,
        says=document.text[phrase.start : phrase.end] if phrase is not None else None,
        undated=undated,
        sentence=(line.sentence.start, line.sentence.end),
        order=reading.made - 1,
        depth=line.sentence.paragraph,
        past=clause.group is None or clause.group.past or clause.group.passive or not clause.group.finite,
        page=_page(document, start),
        published=document.published,
        lead=lead,
    )


_LABEL = re.compile(r"[A-Z][\w’'& -]{1,30}:\s+$")


def _says_nothing(title: str, *, fewest: int) -> bool:
    """Whether a title has too few words, or only points to something: the second."""
    size = len(title.split())
    return size < fewest or (size == _BARE_SIZE and _BARE.fullmatch(title) is not None)


def _labelled(text: str, line: Line, clause: clauses.Clause, title: str) -> str:
    """The title of a clause, if it has no subject with the label that it stands behind: FOOD BANK: Ran out."""
    if clause.subject is not None or clause.group is None or line.clauses[:1] != [clause]:
        return title
    label = _LABEL.match(text[line.sentence.start : line.words.start[0]])
    return finishing.finish(f"{label[0].strip()} {title}") if label is not None and title else title


def dated(document: Document, claim: Claim, phrase: phrases.Phrase) -> Claim:
    """A claim with a date that another sentence gives it."""
    when, basis, undated = _date(document, phrase, outside=False)
    says = document.text[phrase.start : phrase.end]
    return replace(claim, mention=phrase.mention, date=when, basis=basis, undated=undated, says=says, lead=False)


def in_year(claim: Claim, phrase: phrases.Phrase) -> Claim | None:
    """A claim of a month without a year in the year that the next sentence gives: in February. That was in 2023."""
    clue, year = claim.mention.clue if claim.mention is not None else None, phrase.mention.clue.year
    if clue is None or claim.date is None or claim.date.first is None or year is None or phrase.when is None:
        return None
    if clue.month is None or clue.year is not None or phrase.when.grain is not Grain.YEAR:
        return None
    return replace(claim, date=w.shift(claim.date, year - ymd(claim.date.first)[0], Grain.YEAR))


def _going_on(line: Line, clause: clauses.Clause, also: Sequence[clauses.Clause]) -> list[int]:
    """The words of a title behind its clause: what goes on with it, or what was said."""
    told = [o for o in also if o.kind in ("coordinate", "subordinate")]
    governs = _needs_complement(line.words, clause) or _governs(line.words, clause, also)
    if governs and (not told or also[0].kind == "reported"):
        told = [o for o in also if o.kind != "participle"] or _content(line, clause)[:1]
    return [i for other in told for a, b in other.ranges for i in range(a, b)]


def _told_of(parts: Sequence[Part]) -> bool:
    """Whether somebody takes part who has a name, or is a body known by its noun."""
    return any(not p.actor.islower() or p.actor.split()[-1] in ACTING for p in parts)


def _anonymous(document: Document, clause: clauses.Clause) -> bool:
    """Whether a clause that names nobody is worth keeping: three soldiers died; in a report that has a date."""
    return document.published is not None and clause.subject is not None and not clause.inherited


def _date(document: Document, phrase: phrases.Phrase | None, outside: bool) -> tuple[When | None, Basis, str | None]:
    if phrase is None:
        if document.published is None:
            return None, Basis.PUBLICATION, "no date is written, and the document has none"
        return document.published, Basis.PUBLICATION, None
    if phrase.when is None:
        return None, Basis.RELATIVE, _why_undated(document, phrase.mention)
    written = phrase.mention.clue.anchor is Anchor.WRITTEN and not outside
    return phrase.when, Basis.WRITTEN if written else Basis.RELATIVE, None


def _why_undated(document: Document, mention: Mention) -> str:
    said = " ".join(mention.text.split())
    if mention.clue.anchor is Anchor.EVENT:
        return f"{said!r} hangs on another event"
    if document.published is None:
        return f"{said!r} is relative, and the document has no date"
    return f"{said!r} does not say which date"


def _needs_complement(words: tokens.Words, clause: clauses.Clause) -> bool:
    return clause.group is not None and (words.lemma[clause.group.head] in x.REPORTING or _comes_out(words, clause))


def _governs(words: tokens.Words, clause: clauses.Clause, also: Sequence[clauses.Clause]) -> bool:
    """Whether a "that" right behind a verb opens what is told: held that it was void, emailed her stating that; or a
    participle tells of what somebody is accused in court: appeared in court charged with theft.
    """
    if also and also[0].kind == "reduced" and states.appears(words, clause):
        accused = also[0].group
        return accused is not None and words.lemma[accused.head] in x.PENAL
    if not also or also[0].opener != "that" or also[0].kind != "reported" or clause.group is None:
        return False
    if words.lemma[clause.group.head] in ("happen", "occur"):
        return False
    return also[0].first == clause.group.last or words.tag[also[0].first - 1] == x.ING


_EMERGES = frozenset("emerge transpire".split())
_TO_LIGHT = (("come", "to", "light"), ("turn", "out", "that"))


def _comes_out(words: tokens.Words, clause: clauses.Clause) -> bool:
    """Whether a clause only says that something became known, and a "that" what: it emerged that they met."""
    group, subject = clause.group, clause.subject
    if group is None or subject is None or words.low[subject[0] : subject[1]] != ("it",) or group.negated:
        return False
    came = (words.lemma[group.head], *words.low[group.last : group.last + 2])
    known = words.lemma[group.head] in _EMERGES or came in _TO_LIGHT
    return known and words.low[clause.last : clause.last + 1] == ("that",)


def _content(line: Line, clause: clauses.Clause) -> list[clauses.Clause]:
    """The clause that tells what was said, though it has a date of its own."""
    behind = [c for c in line.clauses if c.first == clause.last and c.kind in ("reported", "relative")]
    return [c for c in behind if c.opener not in ("who", "which", "whose")]


def _trigger(line: Line, clause: clauses.Clause) -> int | None:
    if clause.group is not None:
        return clause.group.head
    for a, b in clause.ranges:
        for i in range(a, b):
            if line.words.low[i] in x.EVENT_NOUNS or line.words.tag[i] in (x.PART, x.PRES):
                return i
    return next((i for a, b in clause.ranges for i in range(a, b) if line.words.tag[i] == x.NOUN), None)


def _span(text: str, line: Line, clause: clauses.Clause, also: Sequence[clauses.Clause]) -> tuple[int, int]:
    """The offsets of the quote: the clause's words and what follows of it, without loose ends."""
    words = line.words
    first, last = clause.first, max([clause.last, *(o.last for o in also)])
    while first < last - 1 and words.tag[first] in (x.COMMA, x.COORD, x.STRONG, x.STOP, x.CLOSE):
        first += 1
    head = clause.subject if clause.kind in ("relative", "reduced") else None
    if clause.kind == "relative" and (
        head is None or head[1] > clause.first
    ):  # which parliament passed: from the law on
        head = antecedents.antecedent(words, clause.first)
    if head is not None and head[1] <= clause.first:
        first = head[0]
        while first < clause.first and words.tag[first] == x.PREP:
            first += 1
    start, end = words.start[first], words.end[last - 1]
    while end > start and text[end - 1] in _TRAIL:
        if text[end - 1] == "." and _ABBREVIATED.search(text, max(start, end - 24), end):
            break
        end -= 1
    while start < end and text[start] in _LEADING:
        start += 1
    return start, end


def _with_quotation(words: tokens.Words, clause: clauses.Clause, start: int, end: int) -> tuple[int, int]:
    """The offsets of the quote with what was said, which proves who said it."""
    said = speech.quotation(words, clause)
    if said is None:
        return start, end
    return min(start, words.start[max(0, said.start - 1)]), max(end, words.end[said.stop - 1])


def _page(document: Document, at: int) -> int | None:
    return bisect.bisect_right(document.pages, at) if document.pages else None
