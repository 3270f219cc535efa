"""Who takes part in a clause: names, pronouns and descriptions in it, and their roles."""

from __future__ import annotations

import bisect
import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from timeline.claims import antecedents, clauses, name_forms, tokens
from timeline.claims import body_words as bw
from timeline.claims import lexicon as x
from timeline.claims import naming as t
from timeline.claims.bystanders import PLACING, takes_no_part
from timeline.claims.designations import CIVIC, HUMAN, TERRITORIES, is_plural
from timeline.claims.lines import Line, Reading
from timeline.claims.unnamed import coordinated, unnamed
from timeline.model import Kind, Part


def parts(
    reading: Reading, line: Line, clause: clauses.Clause, also: Sequence[clauses.Clause]
) -> tuple[tuple[Part, ...], dict[int, str]]:
    """Who takes part in a clause and those that belong to it, and the names that its pronouns stand for in a title."""
    words = line.words
    subject = clause.subject
    told = [other for other in also if other.kind != "subordinate" or other.opener not in PLACING]
    owners = {**dict.fromkeys(clause.ranges, clause), **{r: other for other in told for r in other.ranges}}
    if subject is not None and not any(a <= subject[0] < b for a, b in owners):
        owners[subject] = clause
    found: list[Part] = []
    ranges = sorted(owners)
    for a, b in ranges:
        found += _named(reading, line, owners[a, b], a, b)
    referred, names, meant = _referred(reading, line, clause, ranges)
    found += referred
    owner = antecedents.antecedent(words, clause.first) if clause.opener == "whose" else None
    for a, b in [*_said_of_subject(line, clause), *([owner] if owner is not None else [])]:
        found += _named(reading, line, clause, a, b)
    found.extend(_unnamed(words, clause, found, meant))
    for other in also:
        if other.group is not None and other.group.passive:
            found.extend(_unnamed(words, other, found, meant, own=False))
    if not found:
        found.extend(_authors(reading, line, clause))
    unique: dict[str, Part] = {}
    for part in sorted(found, key=attrgetter("start", "end")):
        if part.actor not in _SOURCES:
            unique.setdefault(part.actor, part)
    return tuple(unique.values()), names


def _referred(
    reading: Reading, line: Line, clause: clauses.Clause, ranges: Sequence[tuple[int, int]]
) -> tuple[list[Part], dict[int, str], set[int]]:
    """Whom pronouns and descriptions mean; the names for those in a title; the words that mean somebody."""
    words, subject = line.words, clause.subject
    found: list[Part] = []
    names = _narrators(reading, line, subject, ranges)
    names |= _agreeing(line, clause, {i for i, _, who in reading.references if len(who) == 1})
    meant: set[int] = set()
    for i, j, who in [r for a, b in ranges for r in reading.references if a <= r.first and r.last <= b]:
        meant.add(j - 1)
        owner = words.tag[i] == x.POSS
        inside = subject is not None and subject[0] <= i < subject[1]
        if owner and not inside and words.low[j : j + 1] not in _BODIES:
            continue
        here = [_meant(reading, line, clause, i, j, name) for name in who]
        found.extend(replace(p, role=None) if owner else p for p in here)  # his minister: the minister acts
        name = " and ".join(f"the {n}" if _articled(reading, n) else reading.discourse.called.get(n, n) for n in who)
        if words.tag[i] == x.PRON and inside:
            names[i] = name
        elif owner and subject is not None and i == subject[0]:
            names[i] = name + ("’" if name.endswith("s") else "’s")
    return found, names, meant


_BODIES = (("body",), ("remains",), ("corpse",))  # found her body
_SELVES = {"it": "itself", "her": "herself", "him": "himself", "them": "themselves"}


def _narrators(
    reading: Reading, line: Line, subject: tuple[int, int] | None, ranges: Sequence[tuple[int, int]]
) -> dict[int, str]:
    """What "me", "our" and "myself" behind a subject are in a title: the name of who speaks, or "her" if they act."""
    words, names = line.words, dict[int, str]()
    if not reading.references:
        return names
    inside = range(*subject) if subject is not None else range(0)
    acting = {who[0] for i, _, who in reading.references if i in inside and len(who) == 1}
    for i, _, who in reading.references:
        if len(who) != 1 or i in inside or words.low[i] not in ("me", "us", "my", "our"):
            continue
        called, owner = reading.discourse.called.get(who[0], who[0]), words.low[i] in ("my", "our")
        if who[0] in acting:
            names[i] = reading.discourse.pronoun(who[0], owns=owner)
        elif words.lemma[i - 1] != "have":  # had me in for an hour
            names[i] = called + ("" if not owner else "’" if called.endswith("s") else "’s")
    spoken = next((who[0] for i, _, who in reading.references if i in inside and words.low[i] in ("i", "we")), None)
    if spoken is not None:
        for k in (k for a, b in ranges for k in range(a, b) if words.low[k] in ("myself", "ourselves")):
            names[k] = _SELVES[reading.discourse.pronoun(spoken, owns=False)]
    return names


_SINGULAR = {"are": "is", "were": "was", "have": "has", "am": "is"}


def _agreeing(line: Line, clause: clauses.Clause, named: Container[int]) -> dict[int, str]:
    """The verb behind "I" or "we" as it stands behind a name: we have sold it, Norhall has sold it."""
    words, subject, group = line.words, clause.subject, clause.group
    if subject is None or group is None or subject[1] - subject[0] > 1 or words.low[subject[0]] not in ("i", "we"):
        return {}
    verb = words.low[group.first]
    if subject[0] not in named or group.first < subject[1] or verb not in _SINGULAR:
        return {}
    return {group.first: _SINGULAR[verb]}


def _articled(reading: Reading, name: str) -> bool:
    """Whether a name stands with "the": the judge, the Duchess of Kent."""
    return (name.islower() and name not in reading.discourse.actors) or (
        name.split()[0] in name_forms.NOBLES and " of " in name
    )


def _said_of_subject(line: Line, clause: clauses.Clause) -> list[tuple[int, int]]:
    """The undated participle phrases of a subject: a suit filed by Lund against Norhall was dismissed."""
    if clause.subject is None or clause.group is None:
        return []
    first, last = clause.subject[0], clause.group.first
    found: list[tuple[int, int]] = []
    for c in line.clauses:
        if c is clause or c.kind != "reduced" or c.group is None or not (first < c.first and c.last <= last):
            continue
        lemma = line.words.lemma[c.group.head]
        if lemma in _LEADING and not any(_within(line.words, clause.subject, s.start) for s in line.spots):
            found += c.ranges  # a team led by Ann Lund
            continue
        if not (lemma in _DESCRIBING or lemma in x.REPORTING or any(c.first <= i < c.last for i in line.places)):
            found += c.ranges
    return found


# By whom a body is led or a place is held is no part of what it does.
_DESCRIBING = frozenset("lead head chair found base back control hold elect see feature star".split())
_LEADING = frozenset("lead head command captain chair direct".split())
_SOURCES = frozenset("outlet outlets publication publications source sources".split())  # told to, and no party
# What somebody writes or says, who is the subject of the sentence around: asked in a memo of 8 January.
_WRITINGS = frozenset(
    "memo letter statement interview e-mail email speech post tweet report article note telegram".split()
)


def _authors(reading: Reading, line: Line, clause: clauses.Clause) -> Iterator[Part]:
    """Whose statement or letter a clause without a subject of its own tells of."""
    spans = [*clause.ranges, *([clause.subject] if clause.subject is not None else [])]
    if clause.kind not in ("noun", "reduced") or not any(
        line.words.low[i] in _WRITINGS for r in spans for i in range(*r)
    ):
        return
    around = next((c for c in line.clauses if c.kind == "main" and c.group is not None and c.subject), None)
    if around is None or around.subject is None or around.subject == clause.subject:
        return
    yield from _named(reading, line, around, *around.subject)
    for i, j, who in reading.references:
        if around.subject[0] <= i and j <= around.subject[1]:
            yield from (_meant(reading, line, around, i, j, name) for name in who)


def _named(reading: Reading, line: Line, clause: clauses.Clause, a: int, b: int) -> Iterator[Part]:
    words, text = line.words, reading.document.text
    first, last = words.start[a], words.end[b - 1]
    for n, spot in enumerate(line.spots):
        if not (first <= spot.start and spot.end <= last):
            continue
        role = _role(words, clause, spot.start) if not _POSSESSIVE.match(text, spot.end) else None
        before = words.low[bisect.bisect_left(words.start, spot.start) - 1] if spot.start > words.start[0] else ""
        if takes_no_part(reading, line, n, before):
            continue
        said = text[spot.start : spot.end].strip()
        whole = _FAMILY.match(text, spot.end) or (spot.kind is not Kind.PERSON and _CIVIC.match(text, spot.end))
        whole = whole or (spot.kind is Kind.PLACE and _people_behind(words, spot.end, text))
        if whole and role is None and before in ("in", "at", "a", "an"):
            continue  # in a Denver court
        if spot.kind is Kind.PLACE and not whole and _several_behind(text, spot.end):
            continue  # a Texas teachers’ union
        if whole and (" " not in said or spot.kind is Kind.PLACE or said.rpartition(" ")[2] in _BOROUGHS):
            said = " ".join(text[spot.start : whole.end()].split())
            yield Part(said, text[spot.start : whole.end()], spot.start, whole.end(), role, Kind.ORGANISATION)
        elif spot.name in line.cited and not _within(words, clause.subject, spot.start):
            continue
        elif role == "agent" or before == "by" or spot.kind is not Kind.PLACE or _state(words, clause, role):
            yield Part(spot.name, text[spot.start : spot.end], spot.start, spot.end, role, spot.kind)


_NEXT = re.compile(r"[ \n][a-z]+")


def _several_behind(text: str, end: int) -> re.Match[str] | None:
    """The noun for several people right behind a name: Texas lawmakers, a Texas teachers’ union."""
    m = _NEXT.match(text, end)
    return m if m is not None and m[0][1:] in HUMAN and is_plural(m[0][1:]) else None


def _people_behind(words: tokens.Words, end: int, text: str) -> re.Match[str] | None:
    """That noun where it is all that is meant: Texas lawmakers."""
    m = _several_behind(text, end)
    if m is None:
        return None
    k = bisect.bisect_left(words.start, m.end())
    return m if words.tag[k : k + 1] not in (x.NOUN, x.NAME, x.POSS) else None


_BOROUGHS = frozenset("Borough County City Town Township Village Parish".split())
# What is done to a state or a town as to a body, and not in it.
_TO_PLACES = frozenset(
    """
    recognise recognize invade sanction bomb annex beat defeat threaten condemn accuse warn sue blame fine thank
    denounce blockade shell attack liberate thrash trounce
    """.split()
)


def _state(words: tokens.Words, clause: clauses.Clause, role: str | None) -> bool:
    return role == "patient" and clause.group is not None and words.lemma[clause.group.head] in _TO_PLACES


_POSSESSIVE = re.compile(r"['’](?:s\b|(?=[ \n]))")
_FAMILY = re.compile(r"[ \n](?:family|brothers|sisters|heirs|clan|dynasty)\b")
# The Orsk city council: a body of a place, which is named with it.
_CIVIC = re.compile(
    r"(?:[ \n](?:city|town|county|district|borough|parish|harbour|harbor|port|river|state|crown|fire|police|school"
    r"|planning|riot))?"
    rf"[ \n](?:{'|'.join(sorted(CIVIC))}|department|brigade)\b(?! [a-z]+(?:er|or|ist|man|chief)\b)"
)


def _meant(reading: Reading, line: Line, clause: clauses.Clause, i: int, j: int, name: str) -> Part:
    words = line.words
    start, end = words.start[i], words.end[j - 1]
    actor = reading.discourse.actors.get(name)
    kind = actor.kind if actor is not None else None
    return Part(name, reading.document.text[start:end], start, end, _role(words, clause, start), kind)


def _unnamed(
    words: tokens.Words, clause: clauses.Clause, named: Sequence[Part], meant: set[int], *, own: bool = True
) -> Iterator[Part]:
    """Those who act in a clause and have no name: its subject, where it is its `own`, or whom "by" tells."""
    group, subject = clause.group, clause.subject
    passive = group is not None and group.passive
    did = "patient" if passive else "agent"
    spans = [(span, did) for span in _subjects(words, clause)] if own and subject is not None else []
    if group is not None and passive:
        by = next((i for i in range(group.last, min(clause.last, group.last + 5)) if words.low[i] == "by"), None)
        spans += [(range(by + 1, clause.last), "agent")] if by is not None and by + 1 < clause.last else []
    if own and group is not None and not group.passive:
        spans += [(span, "patient") for span in _object(words, clause, group.last)]
    for span, role in [(part, role) for whole, role in spans if len(whole) for part in coordinated(words, whole)]:
        start, end = words.start[span[0]], words.end[span[-1]]
        body = unnamed(words, span, nearest=clause.opener == "who" and clause.kind == "relative")
        if body is None or body[0] in meant or any(p.role for p in named if start <= p.start < end):
            continue
        at, name = body
        if not name.endswith("s") or not any(start <= p.start < words.start[at] for p in named):  # Lund's lawyers
            yield Part(name, words.text[at], words.start[at], words.end[at], role, Kind.ORGANISATION)


def _subjects(words: tokens.Words, clause: clauses.Clause) -> Iterator[range]:
    """The subject, without what brackets tell of it, and who is joined to it behind an aside: Lund, 44, and a clerk."""
    group, subject = clause.group, clause.subject
    if subject is None:
        return
    opens = words.tag.find(x.OPEN, subject[0] + 1, subject[1])
    yield range(subject[0], opens if opens > 0 else subject[1])
    last = group.first if group is not None else 0
    k = words.tag.rfind(x.COORD, subject[1], last)
    if k > 0 and words.tag[k - 1] == x.COMMA and _JOINED.issuperset(words.tag[k + 1 : last]):
        yield range(k + 1, last)


def _object(words: tokens.Words, clause: clauses.Clause, verb_end: int) -> Iterator[range]:
    """The object of a verb where it is the one of its kind: sued the council; met with the mayor; told parliament."""
    i = verb_end + (words.low[verb_end : verb_end + 1] in (("with",), ("against",)))
    definite = words.low[i : i + 1] == ("the",)
    last = next((k for k in range(i + definite, clause.last) if words.tag[k] not in _PHRASE), clause.last)
    head = words.low[last - 1]
    if i + definite < last and (definite or head in CIVIC) and head not in TERRITORIES:
        yield range(i + definite, last)


_PHRASE = frozenset({x.NOUN, x.NAME, x.ADJ})
_JOINED = _PHRASE | {x.DET, x.NUM, x.POSS}


def _within(words: tokens.Words, span: tuple[int, int] | None, at: int) -> bool:
    return span is not None and words.start[span[0]] <= at < words.end[span[1] - 1]


def _of_office(words: tokens.Words, k: int, place: int) -> bool:
    """Whether a preposition is part of an office right before a name: Secretary of State Owen Birk."""
    if k + 1 == place and k > 0 and words.low[k] == "of":
        return words.low[k - 1] in TERRITORIES  # the village of Lower Marsh
    return k + 2 == place and k > 0 and words.text[k - 1] in t.RANKS and words.text[k + 1] in bw.PORTFOLIOS


def _role(words: tokens.Words, clause: clauses.Clause, at: int) -> str | None:
    """Agent for the subject of an active verb or behind "by" of a passive; patient for what it is done to."""
    group, subject = clause.group, clause.subject
    if group is None:
        return None
    if subject is not None and _within(words, subject, at):
        place = bisect.bisect_right(words.start, at) - 1
        first = next((k + 1 for k in range(place - 1, subject[0], -1) if words.tag[k] == x.COMMA), subject[0])
        if any(words.tag[k] == x.PREP and not _of_office(words, k, place) for k in range(first, place)):
            return None  # a court in Lyon: the court acts; but: the editor of a paper, Ida Lund, …
        return "patient" if group.passive else "agent"
    if at < words.start[group.first]:
        return None
    i = bisect.bisect_right(words.start, at) - 1
    if group.passive:
        near = [k for k in range(max(group.last, i - 4), i) if words.tag[k] == x.PREP]
        return "agent" if near and words.low[near[-1]] == "by" else None
    return "patient" if i - group.last <= 4 and not any(words.tag[k] == x.PREP for k in range(group.last, i)) else None
