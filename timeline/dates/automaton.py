"""All rules in one lazy automaton: one walk over the tokens tells which rules match and where they end.

Positions and their followers are built after V. M. Glushkov, "The abstract theory of automata" (1961); states are
sets of positions, made when a text first reaches them. A walk costs one look-up a token, however many rules there
are. What stands behind a character is not looked at: the rule's own expression confirms the match.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.dates.pattern import CHOICE, OPTION, SEQUENCE, SET, Node

_DEAD = -1


class Automaton:
    """Rules as trees, numbered in order; each is built when a character that it can begin with turns up."""

    def __init__(self, trees: Sequence[Node], starts: Mapping[str, Sequence[int]]) -> None:
        self._trees, self._starts = trees, starts
        self._firsts: dict[int, frozenset[int]] = {}  # rule → positions it begins with
        self._chars: list[frozenset[str]] = []  # position → its characters
        self._follow: list[set[int]] = []
        self._ends: dict[int, int] = {}  # position → rule that can end there
        self._ids: dict[frozenset[int], int] = {}
        self._sets: list[frozenset[int]] = []
        self._moves: list[dict[str, int]] = []
        self._accepts: list[tuple[int, ...]] = []
        self._begin: dict[str, int] = {}

    def ends(self, text: str, start: int) -> list[tuple[int, tuple[int, ...]]]:
        """Where matches from `start` can end, nearest first, with the rules that end there in their order."""
        state = self._begin.get(text[start])
        if state is None:
            state = self._begin_state(text[start])
        found: list[tuple[int, tuple[int, ...]]] = []
        at, size = start + 1, len(text)
        moves, accepts = self._moves, self._accepts
        while state >= 0:
            rules = accepts[state]
            if rules:
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

    def _begin_state(self, char: str) -> int:
        positions: set[int] = set()
        for rule in self._starts.get(char, ()):
            if rule not in self._firsts:
                first, last, _ = self._build(self._trees[rule])
                self._firsts[rule] = first
                self._ends.update(dict.fromkeys(last, rule))
            positions |= {p for p in self._firsts[rule] if char in self._chars[p]}
        self._begin[char] = self._state(frozenset(positions))
        return self._begin[char]

    def _move(self, state: int, char: str) -> int:
        chars, follow = self._chars, self._follow
        reached = {q for p in self._sets[state] for q in follow[p] if char in chars[q]}
        self._moves[state][char] = self._state(frozenset(reached))
        return self._moves[state][char]

    def _state(self, positions: frozenset[int]) -> int:
        if not positions:
            return _DEAD
        number = self._ids.get(positions)
        if number is None:
            number = self._ids[positions] = len(self._sets)
            self._sets.append(positions)
            self._moves.append({})
            self._accepts.append(tuple(sorted({self._ends[p] for p in positions if p in self._ends})))
        return number

    def _build(self, node: Node) -> tuple[frozenset[int], frozenset[int], bool]:
        """First positions, last positions and whether the tree can be empty; fills in the followers."""
        if node.kind == SET:
            position = len(self._chars)
            self._chars.append(frozenset(node.chars))
            self._follow.append(set())
            one = frozenset((position,))
            return one, one, False
        parts = [self._build(part) for part in node.parts]
        if node.kind == SEQUENCE:
            return self._chain(parts)
        first: frozenset[int] = frozenset().union(*(p[0] for p in parts))
        last: frozenset[int] = frozenset().union(*(p[1] for p in parts))
        empty = node.kind == OPTION or (node.kind == CHOICE and any(p[2] for p in parts))
        return first, last, empty or all(p[2] for p in parts)

    def _chain(
        self, parts: list[tuple[frozenset[int], frozenset[int], bool]]
    ) -> tuple[frozenset[int], frozenset[int], bool]:
        first: frozenset[int] = frozenset()
        last: frozenset[int] = frozenset()
        empty = True
        for part_first, part_last, part_empty in parts:
            for p in last:
                self._follow[p] |= part_first
            if empty:
                first |= part_first
            last = part_last | last if part_empty else part_last
            empty = empty and part_empty
        return first, last, empty
