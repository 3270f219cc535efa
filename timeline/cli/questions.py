"""The dialogue of `review`: an event is shown, a key says what becomes of it, and it is written at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from timeline import edtf
from timeline.check.queue import Item
from timeline.cli.amending import amend, told
from timeline.cli.edge import CommandError, report
from timeline.cli.environment import Environment
from timeline.cli.fields import dated
from timeline.store import Change, Store
from timeline.store.edit import change_event
from timeline.views.inert import line

_KEYS = "[n]ext  [a]ccept  {sides}[d]ate …  [e]dit  [h]ide  [q]uit"


class Session:
    """One run of `review` on a terminal."""

    def __init__(self, env: Environment, store: Path) -> None:
        self.env = env
        self.store = store
        self.done: Counter[str] = Counter()

    def about(self, item: Item, place: str) -> bool:
        """Show an event and act on the answers; whether to go on to the next."""
        self.env.write(_shown(item, place))
        while True:
            answer = self._answer(item)
            if answer in ("q", "quit"):
                return False
            if answer in ("n", "next", ""):
                self.done["left for later"] += 1
                return True
            try:
                if self._act(item, answer):
                    return True
            except CommandError as error:
                report(self.env, error.problems)
            except Exception as error:  # what the store refuses, with its problems
                if not hasattr(error, "problems"):
                    raise
                report(self.env, error.problems)

    def summary(self) -> str:
        """What was done, in a line."""
        return ", ".join(f"{count} {what}" for what, count in self.done.items()) or "nothing changed"

    def _answer(self, item: Item) -> str:
        sides = "".join(f"[{number}] {date}  " for number, date in enumerate(_sides(item), 1))
        self.env.write(f"{_KEYS.format(sides=sides)} > ")
        self.env.stdout.flush()
        typed = self.env.stdin.readline()
        if not typed:
            self.env.write("\n")
            return "q"
        return typed.decode(errors="replace").strip()

    def _act(self, item: Item, answer: str) -> bool:
        key, _, rest = answer.partition(" ")
        sides = _sides(item)
        settled: dict[str, object] = {"settled": True} if item.event.conflicts else {}
        if key.isascii() and key.isdecimal() and 1 <= int(key) <= len(sides):
            return self._write(item, {**dated(sides[int(key) - 1]), **settled}, "settled")
        match key.lower():
            case "a" | "accept":
                return self._write(item, {"reviewed": True, **settled}, "accepted")
            case "d" | "date" if rest.strip():
                return self._write(item, {**dated(rest), **settled}, "dated")
            case "h" | "hide":
                return self._write(item, {"hidden": True}, "hidden")
            case "e" | "edit":
                return self._edit(item)
        self.env.write("  d DATE gives it a date; a freezes it as it is; Enter leaves it for later.\n")
        return False

    def _write(self, item: Item, fields: Mapping[str, object], what: str) -> bool:
        def step(work: Store) -> Change:
            return change_event(work, item.event.id, fields)

        amend(self.store, step)
        self.done[what] += 1
        return True

    def _edit(self, item: Item) -> bool:
        from timeline.cli.edit import in_editor

        in_editor(self.env, item.event.id, self.store)
        self.done["edited"] += 1
        return True


def _sides(item: Item) -> list[str]:
    """The dates, as EDTF, between which a person can choose."""
    if item.reason == "conflict":
        return [side.date for side in item.event.conflicts]
    if item.reason == "ambiguous" and item.event.date is not None:
        return [edtf.dump(choice) for choice in item.event.date.choices]
    return []


def _shown(item: Item, place: str) -> str:
    event = item.event
    details = [", ".join(event.actors)] if event.actors else []
    details.append(item.what)
    for source in event.sources:
        says = f" (says: {source.says})" if source.says else ""
        details.append(f"{source.document}: “{source.quote}”{says}")
    head = f"\n{place}: {item.reason}\n{line(told(event))}\n"
    return head + "".join(f"  {line(detail)}\n" for detail in details)
