"""All rules in one lazy automaton: one walk over the tokens tells which rules match and where they end.

States are sets of places, made when a text first reaches them. A walk costs one look-up a token, however many rules
there are. What stands behind a full stop is not looked at: the path of a rule's places confirms the match.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import chain

from timeline.dates.alphabet import DIGITS
from timeline.dates.pattern import PERIOD, Phrase, Places

NOWHERE = -1  # the state from which no rule goes on
_ABBREVIATES = frozenset(("abbreviation", DIGITS))
_NOTHING: frozenset[str] = frozenset()
Span = tuple[int, int, str]  # where a group begins and ends in a text, and the class or macro that it reads


class Automaton:
    """Rules as places, numbered in order; `meaning` is the classes of each character."""

    def __init__(self, places: Places, phrases: Sequence[Phrase], meaning: Mapping[str, frozenset[str]]) -> None:
        self._classes, self._follow, self._phrases, self._meaning = places.classes, places.follow, phrases, meaning
        self._ends = {place: rule for rule, phrase in enumerate(phrases) for place in phrase.last}
        self._beginnings: dict[str, list[int]] = {}  # class → places that a rule begins with
        for phrase in phrases:
            for place in phrase.first:
                self._beginnings.setdefault(places.classes[place], []).append(place)
        self._ids: dict[frozenset[int], int] = {}
        self._sets: list[frozenset[int]] = []
        self._onward: list[dict[str, list[int]] | None] = []  # class → places that follow, of each state
        self._moves: list[dict[str, int]] = []
        self._accepts: list[tuple[int, ...]] = []
        self.nowhere: set[str] = set()  # characters that no rule begins with, as far as they were looked for
        self.starts: dict[str, int] = {}  # character → the state behind it at the beginning, once it was looked for

    def ends(self, text: str, start: int, beyond: int) -> list[tuple[int, tuple[int, ...]]]:
        """Where matches from `start` that go beyond a place can end, nearest first, with their rules in order."""
        found: list[tuple[int, tuple[int, ...]]] = []
        state = self.starts.get(text[start])
        if state is None:
            state = self._begin_state(text[start])
        at, size = start + 1, len(text)
        moves, accepts = self._moves, self._accepts
        while state >= 0:
            rules = accepts[state]
            if rules and at > beyond:
                found.append((at, rules))
            if at == size:
                break
            char = text[at]
            step = moves[state].get(char)
            if step is None:
                step = self._move(state, char)
            state = step
            at += 1
        return found

    def spans(self, rule: int, text: str, start: int, end: int) -> dict[str, Span] | None:
        """The groups of a rule's match of a whole stretch of text; None where it is no match.

        Of several ways to match it is the one that leaves out the least, as early as it can.
        """
        phrase = self._phrases[rule]
        path = self._path(phrase.first, text, start, end, set())
        if path is None:
            return None
        path.reverse()
        found: dict[str, Span] = {}
        for name, source, low, high in phrase.groups:
            first, last = bisect_left(path, low), bisect_left(path, high)
            if first < last and name not in found:
                found[name] = start + first, start + last, source
        return found

    def _path(
        self, places: Sequence[int], text: str, at: int, end: int, failed: set[tuple[int, int]]
    ) -> list[int] | None:
        """One place for each token up to the end, last first; `failed` are places that lead nowhere."""
        meaning = self._meaning.get(text[at], _NOTHING)
        for place in places:
            name = self._classes[place]
            if name not in meaning or (place, at) in failed:
                continue
            if name == PERIOD and not self._abbreviates(text, at - 1):
                continue
            if at + 1 == end:
                if place in self._ends:
                    return [place]
            else:
                path = self._path(self._follow[place], text, at + 1, end, failed)
                if path is not None:
                    path.append(place)
                    return path
            failed.add((place, at))
        return None

    def _abbreviates(self, text: str, at: int) -> bool:
        """A period belongs to a phrase only behind an abbreviation or a digit; else it ends the sentence."""
        return at >= 0 and not _ABBREVIATES.isdisjoint(self._meaning.get(text[at], _NOTHING))

    def _begin_state(self, char: str) -> int:
        beginnings = self._beginnings
        places = [place for name in self._meaning.get(char, _NOTHING) for place in beginnings.get(name, ())]
        state = self.starts[char] = self._state(frozenset(places))
        if state == NOWHERE:
            self.nowhere.add(char)
        return state

    def _move(self, state: int, char: str) -> int:
        onward = self._onward[state]
        if onward is None:
            onward = self._onward[state] = self._followers(state)
        ways = [onward[name] for name in self._meaning.get(char, _NOTHING) if name in onward]
        step = self._moves[state][char] = self._state(frozenset(chain.from_iterable(ways))) if ways else NOWHERE
        return step

    def _followers(self, state: int) -> dict[str, list[int]]:
        classes, follow = self._classes, self._follow
        onward: dict[str, list[int]] = {}
        for place in self._sets[state]:
            for after in follow[place]:
                name = classes[after]
                if name in onward:
                    onward[name].append(after)
                else:
                    onward[name] = [after]
        return onward

    def _state(self, places: frozenset[int]) -> int:
        if not places:
            return NOWHERE
        number = self._ids.get(places)
        if number is None:
            number = self._ids[places] = len(self._sets)
            self._sets.append(places)
            self._onward.append(None)
            self._moves.append({})
            ends = [self._ends[p] for p in places if p in self._ends]
            self._accepts.append(tuple(sorted(set(ends))) if ends else ())
        return number
