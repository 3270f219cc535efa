"""The dialogue of `review`: an event is shown, a key says what becomes of it, and it is written at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import fill

from timeline import edtf
from timeline.check.queue import Item
from timeline.cli.amending import amend, told
from timeline.cli.edge import report
from timeline.cli.environment import Environment
from timeline.cli.fields import dated
from timeline.cli.stored import opened
from timeline.errors import RepairableError
from timeline.model import Problem
from timeline.store.edit import change_event
from timeline.store.editing import replace_event
from timeline.store.fields import Entry
from timeline.views.inert import line

_KEYS = "[n]ext  [s]kip these  [a]ccept  {sides}[d]ate …  [e]dit  [h]ide  [u]ndo  [q]uit"
_HELP = """\
  Enter or n: leave it for later; s: leave all of this kind
  a: it is right as it stands, freeze it; d 2026-03-17: give it this date
  e: open it in your editor; h: leave it out of every view
  u: take the last answer back; q: stop. Every answer is written at once.
"""


class Session:
    """One run of `review` on a terminal."""

    def __init__(self, env: Environment, store: Path, items: Sequence[Item]) -> None:
        self.env = env
        self.store = store
        self.items = items
        self.at = 0
        self.answers: list[tuple[int, str, Entry | None]] = []  # the item, what was done, the event as it was

    def run(self) -> str:
        """Go through the items; what was done, in a line."""
        while self.at < len(self.items):
            item = self.items[self.at]
            self.env.write(_shown(item, f"{self.at + 1} of {len(self.items)}", self.env.width))
            if not self._about(item):
                break
        counts = Counter(what for _, what, _ in self.answers)
        return ", ".join(f"{count} {what}" for what, count in counts.items()) or "nothing changed"

    def _about(self, item: Item) -> bool:
        """Ask until an answer leads to another item; False ends the session."""
        while True:
            answer = self._answer(item)
            try:
                went = self._act(item, answer)
            except RepairableError as error:  # what a person typed, or what the store refuses
                report(self.env, (_unnamed(problem) for problem in error.problems))
                continue
            if went is not None:
                return went

    def _answer(self, item: Item) -> str:
        sides = "".join(f"[{number}] {date}  " for number, date in enumerate(_sides(item), 1))
        self.env.tell(f"{_KEYS.format(sides=sides)}\n> ")
        self.env.stdout.flush()
        typed = self.env.stdin.readline()
        if not typed:
            self.env.write("\n")
            return "q"
        return typed.decode(errors="replace").strip()

    def _act(self, item: Item, answer: str) -> bool | None:
        """Do what was answered: True leads to another item, False ends the session, None asks again."""
        key, _, rest = answer.partition(" ")
        match key.lower():
            case "q" | "quit":
                return False
            case "" | "n" | "next":
                return self._done("left for later")
            case "s" | "skip":
                while self.at < len(self.items) and self.items[self.at].reason == item.reason:
                    self._done("left for later")
                return True
            case "u" | "undo":
                return self._undo()
            case "e" | "edit":
                return self._edit(item)
        fields, what = self._fields(item, key.lower(), rest.strip())
        if not fields:
            self.env.tell(_HELP)
            return None
        return self._write(item, fields, what)

    def _fields(self, item: Item, key: str, rest: str) -> tuple[Mapping[str, object], str]:
        """The fields that an answer sets, and what it does in a word."""
        sides = _sides(item)
        settled: dict[str, object] = {"settled": True} if item.event.conflicts else {}
        if key.isascii() and key.isdecimal() and 1 <= int(key) <= len(sides):
            return {**dated(sides[int(key) - 1]), **settled}, "settled"
        match key:
            case "a" | "accept":
                return {"reviewed": True, **settled}, "accepted"
            case "d" | "date" if rest:
                return {**dated(rest), **settled}, "dated"
            case "h" | "hide":
                return {"hidden": True}, "hidden"
        return {}, ""

    def _done(self, what: str, before: Entry | None = None) -> bool:
        self.answers.append((self.at, what, before))
        self.at += 1
        return True

    def _write(self, item: Item, fields: Mapping[str, object], what: str) -> bool:
        before = self._entry(item)
        amend(self.env, self.store, lambda work: change_event(work, item.event.id, fields))
        return self._done(what, before)

    def _edit(self, item: Item) -> bool:
        from timeline.cli.edit import in_editor

        before = self._entry(item)
        in_editor(self.env, item.event.id, self.store)
        return self._done("edited" if self._entry(item) != before else "left for later", before)

    def _entry(self, item: Item) -> Entry:
        return next(entry for entry in opened(self.store, self.env.cache).entries if entry.get("id") == item.event.id)

    def _undo(self) -> bool | None:
        if not self.answers:
            self.env.write("  There is nothing to take back.\n")
            return None
        self.at, _, before = self.answers.pop()
        if before is not None:
            amend(self.env, self.store, lambda work: replace_event(work, before["id"], before))
        return True


def _unnamed(problem: Problem) -> Problem:
    """Here nobody gave an option by its name."""
    return replace(problem, where="") if problem.where.startswith("--") else problem


def _sides(item: Item) -> list[str]:
    """The dates, as EDTF, between which a person can choose."""
    if item.reason == "conflict":
        return [side.date for side in item.event.conflicts]
    if item.reason == "ambiguous" and item.event.date is not None:
        return [edtf.dump(choice) for choice in item.event.date.choices]
    return []


def _shown(item: Item, place: str, width: int) -> str:
    event = item.event
    details = [", ".join(event.actors)] if event.actors else []
    details.append(item.what)
    for source in event.sources:
        says = f" (says: {source.says})" if source.says else ""
        details.append(f"{source.document}: “{source.quote}”{says}")
    head = fill(line(told(event)), width, subsequent_indent="  ")
    return f"\n{place}: {item.reason}\n{head}\n" + "".join(
        f"{fill(line(detail), width, initial_indent='  ', subsequent_indent='    ')}\n" for detail in details
    )
