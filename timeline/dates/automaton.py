"""All rules in one lazy automaton: one walk over the tokens tells which rules match and where they end.

States are sets of places, made when a text first reaches them. A walk costs one look-up a token, however many rules
there are. What stands behind a full stop is not looked at: the path of a rule's places confirms the match.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.dates.alphabet import DIGITS
from timeline.dates.pattern import PERIOD, Phrase, Places

_ABBREVIATES = frozenset(("abbreviation", DIGITS))
_NOTHING: frozenset[str] = frozenset()
Span = tuple[int, int, str]  # where a group begins and ends in a text, and the class or macro that it reads


class State(dict[str, "State | None"]):
    """Where a walk has come to, with the rules that can end there: the state that follows on each character that was
    met, None where no rule goes on. Subscripting finds out that of any other.
    """

    __slots__ = ("_automaton", "onward", "rules")

    def __init__(self, automaton: Automaton, onward: frozenset[int], rules: tuple[int, ...]) -> None:
        super().__init__()
        self._automaton, self.onward, self.rules = automaton, onward, rules

    def __missing__(self, char: str) -> State | None:
        state = self[char] = self._automaton.following(self.onward, char)
        return state


class Automaton:
    """Rules as places, numbered in order; `meaning` is the classes of each character. Every walk begins at `start`."""

    def __init__(self, places: Places, phrases: Sequence[Phrase], meaning: Mapping[str, frozenset[str]]) -> None:
        self._classes, self._follow, self._phrases, self._meaning = places.classes, places.follow, phrases, meaning
        self._ends = {place: rule for rule, phrase in enumerate(phrases) for place in phrase.last}
        self._of_class: defaultdict[str, set[int]] = defaultdict(set)  # the places of each class
        for place, name in enumerate(places.classes):
            self._of_class[name].add(place)
        self._taking: dict[str, frozenset[int]] = {}  # the places that take each character that was met
        self._states: dict[frozenset[int], State] = {}
        self.start = State(self, frozenset().union(*[phrase.first for phrase in phrases]), ())

    def ends(self, text: str, start: int, beyond: int) -> list[tuple[int, tuple[int, ...]]]:
        """Where matches from `start` that go beyond a place can end, nearest first, with their rules in order."""
        found: list[tuple[int, tuple[int, ...]]] = []
        state = self.start
        for at in range(start, len(text)):
            following = state[text[at]]
            if following is None:
                break
            state = following
            if state.rules and at >= beyond:
                found.append((at + 1, state.rules))
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

    def following(self, onward: frozenset[int], char: str) -> State | None:
        """The state behind a character, of the places that may follow."""
        taking = self._taking.get(char)
        if taking is None:
            names = self._meaning.get(char, _NOTHING)
            taking = self._taking[char] = frozenset().union(*[self._of_class[name] for name in names])
        places = onward & taking
        return self._state(places) if places else None

    def _state(self, places: frozenset[int]) -> State:
        state = self._states.get(places)
        if state is None:
            onward = frozenset().union(*[self._follow[place] for place in places])
            rules = sorted({self._ends[place] for place in places if place in self._ends})
            state = self._states[places] = State(self, onward, tuple(rules))
        return state
