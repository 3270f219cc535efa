"""The statements of a sentence, each parsed by itself: between semicolons, around brackets and inside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import asides
from timeline.claims import lexicon as x
from timeline.claims.antecedents import antecedent
from timeline.claims.clauses import Clause, parse
from timeline.claims.nouns import Range
from timeline.claims.tokens import Words

_VERBS = frozenset({x.PAST, x.PRES, x.PART, x.MODAL, x.HAVE, x.BE, x.DO})


def clauses(words: Words) -> list[Clause]:
    """The clauses of a sentence in the order of their first words; one without a group where there is no verb.

    What stands on either side of a semicolon is read by itself where both sides have a verb, and so is what stands in
    brackets and has one.
    """
    parts = asides.told(words)
    if not parts:
        return _between_semicolons(words)
    around, *inside = parts
    found = [_restored(c, around) for c in _between_semicolons(words.of(around))]
    for part in inside:
        owner = antecedent(words, part[0] - 1)
        made = _between_semicolons(words.of(part))
        whole = any(c.group is not None and (c.group.finite or c.group.first == 0) for c in made)
        for c in made if whole else ():  # no kin to those named above
            kind, subject = ("relative" if c.kind == "main" else c.kind), _restored(c, part).subject or owner
            found.append(replace(_restored(c, part), kind=kind, subject=subject, parent=-1))
    return sorted(found, key=lambda c: c.first)


def _between_semicolons(words: Words) -> list[Clause]:
    if ";" not in words.low:
        return parse(words)
    found: list[Clause] = []
    for first, last in _statements(words):
        here = [_restored(c, range(first, last)) for c in parse(words.part(first, last))]
        here = [replace(c, parent=c.parent + len(found)) if c.parent >= 0 else c for c in here]
        if here and here[0].subject is None and here[0].group is not None:  # born in 1921; died in 2016
            before = next((c.subject for c in reversed(found) if c.subject is not None), None)
            here[0] = replace(here[0], subject=before, inherited=before is not None)
        found += here
    return found


def _statements(words: Words) -> list[Range]:
    """The stretches of a sentence between semicolons, each with a verb where the sentence has one at all."""
    ends = [i + 1 for i, low in enumerate(words.low) if low == ";" and i + 1 < len(words)]
    out: list[Range] = []
    first = 0
    for last in [*ends, len(words)]:
        if not _VERBS.isdisjoint(words.tag[first:last]):
            out.append((first, last))
        elif out:
            out[-1] = (out[-1][0], last)
        else:
            continue
        first = last
    return out or [(0, len(words))]


def _restored(clause: Clause, places: Sequence[int]) -> Clause:
    """A clause of some of the words of a sentence, in the places that these have there; `parent` is theirs."""
    ranges: list[Range] = []
    for a, b in clause.ranges:
        for i in range(a, b):
            if ranges and ranges[-1][1] == places[i]:
                ranges[-1] = (ranges[-1][0], places[i] + 1)
            else:
                ranges.append((places[i], places[i] + 1))
    group, subject = clause.group, clause.subject
    if group is not None:
        group = replace(group, first=places[group.first], last=places[group.last - 1] + 1, head=places[group.head])
    if subject is not None:
        subject = places[subject[0]], places[subject[1] - 1] + 1
    return replace(clause, ranges=tuple(ranges), group=group, subject=subject)
