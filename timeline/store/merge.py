"""The three-way merge of one entry, field by field: what extraction last said, what the person has, what it says now.

A value equal to the lock's is the tool's and follows extraction; another is the person's and stays (law 3). Of a
person's value the lock keeps what extraction said before, even where extraction comes to say the same: so it stays
the person's when extraction changes its mind again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline.store.fields import DATE_FIELDS, Entry, Field, Form

_ABSENT = None


@dataclass(slots=True)
class Merged:
    """An entry after the merge, what the lock is to remember as said, and what of it is the person's."""

    entry: Entry = field(default_factory=dict)
    said: Entry = field(default_factory=dict)
    by_hand: list[str] = field(default_factory=list)
    disagreements: list[tuple[str, Any, Any]] = field(default_factory=list)  # field, the person's, extraction's
    marked: bool = False


def entry(have: Entry, said: Entry, now: Entry, table: Mapping[str, Field], skip: Sequence[str] = ()) -> Merged:
    """Merges the fields of `table` but those in `skip`. Absent and empty are the same for a list."""
    out = Merged()
    for name, known in table.items():
        if name in skip or (name not in have and name not in said and name not in now):
            continue
        if known.form is Form.TEXTS:
            value, remembered, own = texts(have.get(name) or [], said.get(name) or [], now.get(name) or [])
            if own:
                out.by_hand.append(name)
        else:
            value, remembered = _value(out, name, have, said, now)
        if (value is not _ABSENT and value != []) or (name in have and have[name] == value):
            out.entry[name] = value
        if remembered is not _ABSENT and remembered != []:
            out.said[name] = remembered
    return out


def _value(out: Merged, name: str, have: Entry, said: Entry, now: Entry) -> tuple[Any, Any]:
    mine, before, after = have.get(name), said.get(name), now.get(name)
    if mine == before:
        return after, after
    out.by_hand.append(name)
    if mine == after:
        return mine, before
    if after != before:
        out.disagreements.append((name, mine, after))
    return mine, after


def texts(mine: Sequence[str], before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[str], bool]:
    """Merges a list by element: the list, what the lock is to remember, and whether a person changed it.

    What stands in the lock but not in the list was deleted by the person and stays deleted.
    """
    if list(mine) == list(before):
        return list(after), list(after), False
    kept = [t for t in mine if t not in before or t in after]
    added = [t for t in after if t not in mine and t not in before]
    said = [t for t in after if t not in mine or t in before]
    deleted = [t for t in before if t not in mine and t not in after]
    return kept + added, said + deleted, True


def dated(have: Entry, said: Entry, now: Entry, *, marked: bool) -> Merged:
    """Merges the fields of an event's date, which belong together, with its basis and derivation.

    A date of the person's is marked `basis: person`, and the derivation of the date that it replaces goes.
    """
    mine, before, after = _group(have), _group(said), _group(now)
    vouched = have.get("basis") == "person" and said.get("basis") != "person" and not marked
    if mine == before and not vouched:
        if marked:  # the person has given it back
            have = {**have, "basis": said.get("basis"), "because": said.get("because")}
        out = Merged(dict(after), dict(after))
        for name in ("basis", "because"):
            value, remembered = _value(out, name, have, said, now)
            if value is not None:
                out.entry[name] = value
            if remembered is not None:
                out.said[name] = remembered
        return out
    return _own_date(have, said, now, mine, before, after, marked=marked)


def _own_date(
    have: Entry, said: Entry, now: Entry, mine: Entry, before: Entry, after: Entry, *, marked: bool
) -> Merged:
    same = mine == after
    source = said if same else now
    out = Merged(dict(mine), _group(source), ["date"])
    for name in ("basis", "because"):
        if name in source:
            out.said[name] = source[name]
    if not same and after != before:
        out.disagreements.append(("date", mine.get("date"), after.get("date")))
    if mine.get("date") != before.get("date"):
        if mine.get("as") == before.get("as"):
            out.entry.pop("as", None)
        if mine.get("date") and mine.get("undated") == before.get("undated"):
            out.entry.pop("undated", None)
    basis, because = have.get("basis"), have.get("because")
    if basis in (None, said.get("basis"), "person"):
        out.marked = marked or basis != "person"
        basis = "person"
    out.entry["basis"] = basis
    if because is not None and because != said.get("because"):
        out.entry["because"] = because
    return out


def _group(entry: Entry) -> Entry:
    group = {name: entry[name] for name in DATE_FIELDS if entry.get(name) is not None}
    group["date"] = entry.get("date")
    return group
