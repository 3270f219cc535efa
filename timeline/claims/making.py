"""A claim made of a clause: its quote, title, date, trigger and who takes part in it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from timeline.claims import clauses, coreference, nouns, phrases, titles, tokens
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.model import Anchor, Basis, Claim, Document, Kind, Mention, Part, Status, When

CONTEXT = 32  # characters of prefix and suffix
_TRAIL = ' \t\n,;:–—-•*|"“”‘('


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
) -> Claim | None:
    """The claim that a clause makes, None for an undated one in which nobody takes part.

    `phrase` dates it, `outside` if it stands in another line; `also` are clauses that belong to it; `lead` marks the
    news of a report; `trigger` is the event word where it is not the verb; `named` is the clause that gives the title
    where the claim's own words are elliptic: "and again two days later".
    """
    document, words = reading.document, line.words
    parts, names = _parts(reading, line, clause, also)
    subject = clause.subject
    if phrase is None and not parts and not lead and not _anonymous(document, clause):
        return None
    start, end = _span(document.text, line, clause, also)
    head = trigger if trigger is not None else _trigger(line, clause)
    told = [o for o in also if o.kind == "coordinate"]
    if not told and _needs_complement(words, clause):
        told = [o for o in also if o.kind != "participle"] or _content(line, clause)[:1]
    extra = [i for other in told for a, b in other.ranges for i in range(a, b)]
    title = titles.title(words, named or clause, names, extra)
    if not title or (subject is None and clause.group is None and len(title.split()) < 2 and trigger is None):
        title = titles.finish(document.text[start:end])
    if len(title.split()) < 2:
        return None
    when, basis, undated = _date(document, phrase, outside)
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
        cites=line.cites,
        status=state,
        mention=phrase.mention if phrase is not None else None,
        date=when,
        basis=basis,
        says=document.text[phrase.start : phrase.end] if phrase is not None else None,
        undated=undated,
        sentence=(line.sentence.start, line.sentence.end),
        order=len(reading.claims),
        depth=line.sentence.paragraph,
        past=clause.group is None or clause.group.past or clause.group.passive or not clause.group.finite,
        page=_page(document, start),
        published=document.published,
        lead=lead,
    )


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
    return clause.group is not None and words.lemma[clause.group.head] in x.REPORTING


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
        head = nouns.antecedent(words, clause.first)
    if head is not None and head[1] <= clause.first:
        first = head[0]
        while first < clause.first and words.tag[first] == x.PREP:
            first += 1
    start, end = words.start[first], words.end[last - 1]
    while end > start and text[end - 1] in _TRAIL + ".":
        if text[end - 1] == "." and re.search(r"\b(?:[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$", text[start:end]):
            break
        end -= 1
    while start < end and text[start] in _TRAIL.replace("(", "").replace("“", "").replace('"', ""):
        start += 1
    return start, end


def _parts(
    reading: Reading, line: Line, clause: clauses.Clause, also: Sequence[clauses.Clause]
) -> tuple[tuple[Part, ...], dict[int, str]]:
    """Who takes part in a clause, and the names that stand for its pronouns in a title."""
    words, text = line.words, reading.document.text
    ranges = [*clause.ranges, *(r for other in also for r in other.ranges)]
    subject = clause.subject
    if subject is not None and not any(a <= subject[0] < b for a, b in ranges):
        ranges = [subject, *ranges]
    found: list[Part] = []
    names: dict[int, str] = {}
    for a, b in sorted(set(ranges)):
        for spot in line.spots:
            if words.start[a] <= spot.start and spot.end <= words.end[b - 1] and not _by_whose_word(text, spot.start):
                role = _role(words, clause, spot.start)
                by = words.low[bisect.bisect_left(words.start, spot.start) - 1] == "by" and spot.start > words.start[0]
                if role == "agent" or by or not (spot.kind is Kind.PLACE or spot.name in line.cited):
                    found.append(Part(spot.name, text[spot.start : spot.end], spot.start, spot.end, role, spot.kind))
        for i, j, name in coreference.resolve(words, a, b, reading.discourse, line.number):
            role = _role(words, clause, words.start[i])
            if words.tag[i] == x.POSS and not (subject is not None and subject[0] <= i < subject[1]):
                continue
            span = (words.start[i], words.end[j - 1])
            found.append(Part(name, text[span[0] : span[1]], *span, role, _kind(reading, name)))
            if words.tag[i] == x.PRON and subject is not None and subject[0] <= i < subject[1]:
                names[i] = name
            elif words.tag[i] == x.POSS and subject is not None and i == subject[0]:
                names[i] = name + ("’" if name.endswith("s") else "’s")
    if subject is not None and not any(p.role == "agent" for p in found):
        body = coreference.unnamed(words, range(*subject))
        if body is not None:
            at = max(i for i in range(*subject) if words.low[i] == body.split()[-1])
            found.append(Part(body, words.text[at], words.start[at], words.end[at], "agent", Kind.ORGANISATION))
    unique = {p.actor: p for p in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda p: (p.start, p.end))), names


_ACCORDING = re.compile(r"\baccording to (?:the |an? )?(?:[\w.]+ ){0,2}$", re.IGNORECASE)


def _by_whose_word(text: str, at: int) -> bool:
    """Whether a name only tells by whose word it is: according to the agency."""
    return _ACCORDING.search(text[max(0, at - 50) : at]) is not None


def _kind(reading: Reading, name: str) -> Kind | None:
    actor = reading.discourse.actors.get(name)
    return actor.kind if actor is not None else None


def _role(words: tokens.Words, clause: clauses.Clause, at: int) -> str | None:
    """Agent for the subject of an active verb or behind "by" of a passive; patient for what it is done to."""
    group, subject = clause.group, clause.subject
    if group is None:
        return None
    inside = subject is not None and words.start[subject[0]] <= at < words.end[subject[1] - 1]
    if inside and subject is not None:
        place = bisect.bisect_right(words.start, at) - 1
        if any(words.tag[k] == x.PREP for k in range(subject[0], place)):
            return None  # a court in Lyon: the court acts
        return "patient" if group.passive else "agent"
    if at < words.start[group.first]:
        return None
    i = bisect.bisect_right(words.start, at) - 1
    if group.passive:
        return "agent" if any(words.low[k] == "by" for k in range(max(group.last, i - 4), i)) else None
    return "patient" if i - group.last <= 4 and not any(words.tag[k] == x.PREP for k in range(group.last, i)) else None


def _page(document: Document, at: int) -> int | None:
    return bisect.bisect_right(document.pages, at) if document.pages else None
