"""A group of claims and its date as an `Event`: title, actors, sources, status."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import sqrt

from timeline import edtf
from timeline.events.facts import Dating, Fact
from timeline.events.kin import kin, light
from timeline.events.names import Roster
from timeline.events.solve import Solution
from timeline.model import Basis, Event, Kind, Mention, Part, Source, Status
from timeline.mojibake import repaired

_PRONOUN = re.compile(
    r"\b(?:it|they|them|he|him|she|her|we|us|i|you|this|that|these|those|who|which|one)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"[^\W_]+")
_WORDS = 6  # that are named of those which a group shares
_NEARLY = 0.8  # of the nearest to the middle of a group
_STANDING = (Status.HAPPENED, Status.ALLEGED, Status.CANCELLED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL)


def compose(
    group: Sequence[Fact], solution: Solution, who: Roster, copies: Mapping[str, str], salience: float
) -> Event:
    """The event of a group. Its `id` is empty: the store gives it one."""
    best = _speaker(group)
    return Event(
        id="",
        date=solution.date,
        title=best.claim.title,
        actors=_actors(group, who),
        sources=_sources(group, copies),
        basis=solution.basis,
        because=solution.because,
        status=status(group),
        undated=solution.undated,
        conflicts=solution.conflicts,
        salience=salience,
        merged_because=_merged(group),
    )


def _speaker(group: Sequence[Fact]) -> Fact:
    """The claim whose title reads best: a full clause of a fact that happened, telling what most of the group's
    documents tell, dated finely, with its actors; a headline only where nothing else does.
    """
    acts: dict[str, set[str]] = {}
    for fact in group:
        acts.setdefault(fact.trigger, set()).add(fact.claim.document)
    most = max(len(documents) for documents in acts.values())
    central = _central(group)
    named = any(p.role is not None and not _is_pronoun(p) for f in group if not _by_pronoun(f) for p in f.claim.parts)

    def order(fact: Fact) -> tuple[object, ...]:
        title = fact.claim.title
        words = len(title.split())
        shared = len(acts[fact.trigger]) == most and not light(fact.trigger)
        return (
            fact.claim.status is not Status.HAPPENED,
            len(_PRONOUN.findall(title)),
            named and _by_pronoun(fact),
            _AFTER_IT.search(title) is not None,
            not 4 <= words <= 16,
            _headline(title),
            fact.index not in central,
            fact.dating,
            fact.claim.mention is None,  # whoever says when it was tells it, others refer to it
            not shared,
            -min(3, len(fact.actors)),
            abs(words - 9),
            fact.key,
        )

    return min(group, key=order)


# A clause that only says what came after the event: the claim follows the death of Ana Lund.
_AFTER_IT = re.compile(r"\b(?:follow(?:s|ed)|c[ao]mes? (?:\w+ |a \w+ )?after|marks|marked) (?:the|an?|her|his|its)\b")


def _by_pronoun(fact: Fact) -> bool:
    """Whether the first to act or suffer in a claim was found behind a pronoun, so that its title was worked out."""
    first = next((p for p in fact.claim.parts if p.role is not None), None)
    return first is not None and _is_pronoun(first)


def _is_pronoun(part: Part) -> bool:
    return _PRONOUN.fullmatch(part.alias) is not None


def _central(group: Sequence[Fact]) -> set[int]:
    """The claims whose words and actors are nearest to those of all the documents, and those nearly as near."""
    about = {f.index: {t for t in f.terms if not light(t)} | f.actors for f in group}
    told: dict[str, set[str]] = {}
    for fact in group:
        for word in about[fact.index]:
            told.setdefault(word, set()).add(fact.claim.document)
    near = {at: sum(len(told[word]) for word in words) / sqrt(len(words) or 1) for at, words in about.items()}
    best = max(near.values())
    return {at for at, value in near.items() if value >= _NEARLY * best}


def _headline(title: str) -> bool:
    """Whether most words behind the first are in capitals: a headline, or a line in capitals."""
    words = [w for w in title.split()[1:] if len(w) > 3 and w[0].isalpha()]
    return title.isupper() or (len(words) > 3 and sum(w[0].isupper() for w in words) > 0.7 * len(words))


def status(group: Sequence[Fact]) -> Status:
    """What happened in one document happened, what was called off in one is called off; else what most say."""
    counts = Counter(f.claim.status for f in group)
    for sure in (Status.HAPPENED, Status.ALLEGED, Status.CANCELLED):
        if counts[sure]:
            return sure
    return min(counts, key=lambda s: (-counts[s], _STANDING.index(s)))


def _actors(group: Sequence[Fact], who: Roster) -> tuple[str, ...]:
    """Those who take part, the acting and the often named first; places last."""
    support: Counter[str] = Counter()
    for fact in group:
        for actor in sorted(fact.actors):
            support[actor] += 2 if actor in fact.agents else 1
    return tuple(sorted(support, key=lambda a: (who.kinds.get(a) is Kind.PLACE, -support[a], a)))


def _sources(group: Sequence[Fact], copies: Mapping[str, str]) -> tuple[Source, ...]:
    """One source a claim; the same words of one document stand once."""
    seen: set[tuple[str, int, int]] = set()
    out: list[Source] = []
    for fact in sorted(group, key=lambda f: (f.claim.document, f.dating, f.key)):
        place = (fact.claim.document, fact.claim.start, fact.claim.end)
        if place not in seen:
            seen.add(place)
            out.append(_source(fact, _copied_from(fact, group, copies)))
    return tuple(out)


def _copied_from(fact: Fact, group: Sequence[Fact], copies: Mapping[str, str]) -> str | None:
    """The first document of a set of copies that has the words of a claim too; None where its own is the first.

    A copy may leave out or add sentences: what it adds is its own report.
    """
    document = fact.claim.document
    if document not in copies:
        return None
    mine = _plain(fact)
    holders = {
        other.claim.document
        for other in group
        if copies.get(other.claim.document, other.claim.document) == copies[document]
        and (mine in (theirs := _plain(other)) or theirs in mine)
    }
    first = min(holders, key=lambda holder: (holder in copies, holder))
    return first if first != document else None


def _plain(fact: Fact) -> str:
    """The words of a claim's quote, between spaces, whatever the case and the typography."""
    return f" {' '.join(_TOKEN.findall(repaired(fact.claim.quote).casefold()))} "


def _source(fact: Fact, copy_of: str | None) -> Source:
    claim = fact.claim
    mention = claim.mention
    return Source(
        document=claim.document,
        quote=claim.quote,
        says=claim.says or (mention.text if mention is not None else None),
        cites=claim.cites,
        page=claim.page,
        start=claim.start,
        end=claim.end,
        prefix=claim.prefix,
        suffix=claim.suffix,
        trigger=claim.trigger,
        date=edtf.dump(claim.date) if claim.date is not None else None,
        basis=claim.basis,
        rule=mention.rule if mention is not None else None,
        clue=clue_words(mention) if mention is not None else None,
        anchor=mention.anchor if mention is not None else None,
        parts=claim.parts,
        copy_of=copy_of,
    )


def clue_words(mention: Mention) -> str:
    """A clue in words: its anchor and the fields that are said."""
    clue = mention.clue
    said = [
        f"{name} {getattr(clue, name)}"
        for name in ("year", "month", "day", "weekday", "unit", "index", "shift", "direction", "part", "zone", "event")
        if getattr(clue, name) is not None
    ]
    return ", ".join([str(clue.anchor), *said])


def _merged(group: Sequence[Fact]) -> str | None:
    """Why the claims of several documents are one event: what two of them or more share."""
    documents = {f.claim.document for f in group}
    if len(documents) < 2:
        return None
    told = {(a, f.claim.document) for f in group for a in f.actors}
    actors = Counter(a for a, _ in told)
    shared = [a for a in sorted(actors) if actors[a] > 1]
    common = _common_words(group, {word.casefold() for a in shared for word in _WORD.findall(a)})
    dated = sum(f.dating <= Dating.COARSE and f.claim.basis is not Basis.PUBLICATION for f in group)
    parts = [f"{len(documents)} documents", f"{dated} of {len(group)} claims dated"]
    if shared:
        parts.append("actors " + ", ".join(shared))
    if common:
        parts.append("words " + ", ".join(common))
    return "; ".join(parts)


def _common_words(group: Sequence[Fact], known: Collection[str]) -> list[str]:
    """What several documents tell in one word or its kin, in the form that stands most often in their quotes.

    Left out are numbers, words that say little of an event, and those that are `known`, in lower case.
    """
    told = Counter(key for key, _ in {(t, f.claim.document) for f in group for t in f.terms if not light(t)})
    forms: dict[str, Counter[str]] = {}
    for fact in group:
        for word in _WORD.findall(repaired(fact.claim.quote)):
            key = kin(word.casefold())
            if key in fact.terms and word.casefold() not in known:
                forms.setdefault(key, Counter())[word] += 3 if word == _verb(fact) else 1
    best = sorted((key for key in forms if told[key] > 1), key=lambda key: (-told[key], key))
    return list(dict.fromkeys(_commonest(forms[key]) for key in best))[:_WORDS]


def _verb(fact: Fact) -> str:
    """The word that tells what happened."""
    first, last = fact.claim.trigger or (0, 0)
    return fact.claim.quote[max(0, first - fact.claim.start) : max(0, last - fact.claim.start)]


def _commonest(forms: Counter[str]) -> str:
    """The form that stands most often, not in the capitals of a headline where it stands without them too."""
    counts = Counter({form: n + forms[form.capitalize()] * form.islower() for form, n in forms.items()})
    return min(counts, key=lambda form: (-counts[form], not form.islower(), len(form), form))
