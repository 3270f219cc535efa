"""The three-way merge of an event's sources, by element, and what the lock remembers of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from timeline.store import merge
from timeline.store.claims import Key
from timeline.store.fields import SOURCE, Entry
from timeline.store.lock import Evidence, without_detail


@dataclass(slots=True)
class MergedSources:
    """The sources after the merge, the lock's records of them, and whether a person's hand is in them."""

    entries: list[Entry] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    by_hand: bool = False


def merged(
    have: Sequence[Entry],
    known: Sequence[Evidence],
    now: Sequence[tuple[Evidence, Key]],
    unread: Callable[[str], bool],
) -> MergedSources:
    """Merges what the person has, what the lock knows, and what extraction now says.

    `now` gives each fresh source with the key of the stored one that it continues. A source that extraction
    has lost goes, unless its document was not read or a person wrote or changed it.
    """
    out = MergedSources()
    remembered = {e.key: e for e in known}
    fresh = {key: evidence for evidence, key in reversed(now)}
    kept = set()
    for entry in have:
        key = (entry["document"], entry.get("quote", ""))
        kept.add(key)
        old = remembered.get(key)
        if key in fresh:
            _continued(out, entry, old, fresh[key])
        elif old is None or old.hand or unread(key[0]) or entry != without_detail(old):
            out.entries.append(entry)
            out.by_hand |= old is None or old.hand or entry != without_detail(old)
            out.evidence.append(old or Evidence(*key, hand=True))
    for evidence, key in now:
        if key not in kept and key not in remembered:
            kept.add(key)
            out.entries.append(without_detail(evidence))
            out.evidence.append(evidence)
    for old in known:
        if old.key not in kept:
            out.by_hand = True
            out.evidence.append(old if old.gone else msgspec.structs.replace(old, gone=True))
    return out


def _continued(out: MergedSources, entry: Entry, old: Evidence | None, fresh: Evidence) -> None:
    hand = old is None or old.hand
    said = {} if old is None or old.hand else without_detail(old)
    if hand:  # the words that a person chose stay
        fresh = msgspec.structs.replace(fresh, quote=entry.get("quote", ""))
        said = {"document": entry["document"], "quote": entry.get("quote", "")}
    result = merge.entry(entry, said, without_detail(fresh), SOURCE)
    out.entries.append(result.entry)
    out.by_hand |= hand or bool(result.by_hand)
    remembered = result.said
    out.evidence.append(
        msgspec.structs.replace(
            fresh,
            says=remembered.get("says"),
            cites=tuple(remembered.get("cites", ())),
            page=remembered.get("page"),
            hand=hand,
        )
    )
