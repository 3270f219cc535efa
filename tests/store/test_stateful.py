"""A person edits between rebuilds, at random: nothing they wrote is lost, what nobody changed keeps its bytes."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store.person import STYLES, Person, keys, rewritten, sections
from store.world import World

from timeline import store
from timeline.store.fields import DATE_FIELDS, Entry
from timeline.store.laidout import numbered
from timeline.store.layout import Block

NAME = Path("events.yaml")
PATHS = [f"d{n}.md" for n in range(5)]
some = st.integers(0, 30)


class Editing(RuleBasedStateMachine):
    """The files are bytes in memory: what the disk does to them has tests of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.person = Person()
        self.data: bytes | None = None
        self.lock: bytes | None = None
        self.dates: dict[str, Entry] = {}
        self.read: store.Store | None = None

    # --- the store

    def loaded(self) -> store.Store:
        assert self.data is not None
        if self.read is None or (self.read.data, self.read.lock_data) != (self.data, self.lock):
            self.read = store.of_bytes(NAME, self.data, self.lock)
        return self.read

    def reconciled(self) -> store.Change:
        old = None if self.data is None else self.loaded()
        return store.reconcile(old, self.world.read(), self.world.actors(), self.world.extract(), version="1")

    @initialize(topics=st.lists(some, min_size=1, max_size=6))
    def begin(self, topics: list[int]) -> None:
        self.world.documents["d0.md"] = tuple(self.world.claim(t % 6) for t in topics)
        self.build()

    @rule()
    def build(self) -> None:
        before = None if self.data is None else self.loaded()
        if before is not None:
            self.person.touch(before)
        change = self.reconciled()
        self.data, self.lock = change.data, change.lock
        again = self.reconciled()
        assert again.data == change.data
        assert again.lock == change.lock
        after = self.loaded()
        assert change.layout is not None
        assert numbered(change.layout) == after.layout  # what the cache keeps of a build
        self.person.check(after)
        if before is not None:
            self.bytes_kept(before, after)
            self.order_kept(before, after)
        self.dates = {e["id"]: dated(e) for e in after.entries}

    def bytes_kept(self, before: store.Store, after: store.Store) -> None:
        now = {b.key: b for b in sections(after)}
        for block in sections(before):
            if block.key in now and now[block.key].entry == block.entry:
                assert now[block.key].body.rstrip("\r\n") == block.body.rstrip("\r\n")
                assert now[block.key].lead == block.lead

    def order_kept(self, before: store.Store, after: store.Store) -> None:
        now = {e["id"]: dated(e) for e in after.entries}
        still = [i for i in now if self.dates.get(i) == now[i]]
        there = [e["id"] for e in before.entries if "id" in e]
        assert [i for i in there if i in still] == [i for i in still if i in there]

    # --- the world

    @rule(path=st.sampled_from(PATHS), topics=st.lists(some, max_size=4))
    def document(self, path: str, topics: list[int]) -> None:
        """Adds a document or writes it anew, keeping some of its claims."""
        kept = self.world.documents.get(path, ())[: len(topics)]
        self.world.documents[path] = (*kept, *(self.world.claim(t % 6) for t in topics))
        self.world.missing.discard(path)

    @rule(path=st.sampled_from(PATHS))
    def lose(self, path: str) -> None:
        self.world.missing.add(path)

    @rule(path=st.sampled_from(PATHS))
    def find(self, path: str) -> None:
        self.world.missing.discard(path)

    @rule()
    def improve(self) -> None:
        self.world.mind += 1

    # --- the person

    def blocks(self) -> tuple[Block, ...]:
        return sections(self.loaded())

    def save(self, blocks: tuple[Block, ...]) -> None:
        self.data = rewritten(self.loaded().layout, blocks)
        self.loaded()

    def chosen(self, at: int) -> tuple[tuple[Block, ...], int, Entry]:
        blocks = self.blocks()
        at %= len(blocks)
        return blocks, at, blocks[at].entry

    def has_events(self) -> bool:
        return self.data is not None and bool(self.blocks()) and all("id" in b.entry for b in self.blocks())

    @precondition(has_events)
    @rule(at=some, name=st.sampled_from(["title", "note", "date", "archive_url"]), style=st.sampled_from(list(STYLES)))
    def change_value(self, at: int, name: str, style: str) -> None:
        blocks, at, entry = self.chosen(at)
        value = self.person.token(name)
        if name == "date":
            value = f"19{self.person.count % 100:02}-05"
        self.save(self.person.write(blocks, at, self.person.set_value(entry, name, value), style))

    @precondition(has_events)
    @rule(at=some, name=st.sampled_from(["tags", "actors"]), style=st.sampled_from(list(STYLES)))
    def add_element(self, at: int, name: str, style: str) -> None:
        blocks, at, entry = self.chosen(at)
        changed = self.person.add_element(entry, name, self.person.token(name))
        self.save(self.person.write(blocks, at, changed, style))

    @precondition(has_events)
    @rule(at=some, which=some)
    def remove_actor(self, at: int, which: int) -> None:
        blocks, at, entry = self.chosen(at)
        if entry.get("actors"):
            element = entry["actors"][which % len(entry["actors"])]
            self.save(self.person.write(blocks, at, self.person.remove_element(entry, "actors", element), "ours"))

    @precondition(has_events)
    @rule(at=some)
    def delete(self, at: int) -> None:
        blocks, at, _ = self.chosen(at)
        self.save(self.person.delete(blocks, at))

    @precondition(has_events)
    @rule(at=some, which=some)
    def delete_source(self, at: int, which: int) -> None:
        blocks, at, entry = self.chosen(at)
        if entry.get("sources"):
            changed = self.person.delete_source(entry, which % len(keys(entry)))
            self.save(self.person.write(blocks, at, changed, "ours"))

    @precondition(has_events)
    @rule(at=some, to=some)
    def move(self, at: int, to: int) -> None:
        blocks, at, _ = self.chosen(at)
        rest = (*blocks[:at], *blocks[at + 1 :])
        to %= len(blocks)
        self.save((*rest[:to], blocks[at], *rest[to:]))

    @precondition(has_events)
    @rule(at=some, style=st.sampled_from(list(STYLES)))
    def reformat(self, at: int, style: str) -> None:
        blocks, at, entry = self.chosen(at)
        self.save(self.person.write(blocks, at, entry, style))

    @precondition(has_events)
    @rule(at=some, line=some, own_line=st.booleans())
    def comment(self, at: int, line: int, own_line: bool) -> None:
        self.save(self.person.comment(self.blocks(), self.chosen(at)[1], line, own_line=own_line))

    @precondition(has_events)
    @rule(at=some, name=st.sampled_from(["hidden", "reviewed", "settled"]))
    def flag(self, at: int, name: str) -> None:
        blocks, at, entry = self.chosen(at)
        self.save(self.person.write(blocks, at, self.person.set_value(entry, name, True), "ours"))

    @precondition(has_events)
    @rule(at=some)
    def write_event(self, at: int) -> None:
        """An event by hand, without an id: it gets one at the next build."""
        blocks, at, _ = self.chosen(at)
        entry = {"date": "1999-01", "title": self.person.token("event"), "tags": [self.person.token("tag")]}
        body = STYLES["ours"](entry)
        self.save((*blocks[:at], Block(entry, 0, "", body), *blocks[at:]))
        self.build()
        [name] = [e["id"] for e in self.loaded().entries if e["title"] == entry["title"]]
        self.person.touched(name, "born")
        self.person.values[name, "title"] = entry["title"]
        self.person.has.add((name, "tags", entry["tags"][0]))

    @precondition(has_events)
    @rule(at=some)
    def agree(self, at: int) -> None:
        """Extraction comes to say what the person wrote; that makes it no less the person's."""
        _, _, entry = self.chosen(at)
        if (entry["id"], "title") in self.person.values:
            for topic in range(6):
                self.world.titles[topic] = entry["title"]

    @rule()
    def change_mind(self) -> None:
        self.world.titles.clear()

    @invariant()
    def it_is_read(self) -> None:
        if self.data is not None:
            found = self.loaded()
            assert found.layout.data() == self.data


def dated(entry: Entry) -> Entry:
    return {k: entry[k] for k in DATE_FIELDS if k in entry}


SEQUENCES = int(os.environ.get("TIMELINE_SEQUENCES", "200"))
TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=SEQUENCES == 200,
    database=None,
    phases=(Phase.generate, Phase.shrink),
)


def test_words_that_a_reviewed_event_does_not_take_go_where_they_belong_at_once() -> None:
    state = Editing()
    state.begin(topics=[0, 0, 4, 5, 17])
    state.document(path="d0.md", topics=[0, 0, 0, 0])
    state.improve()
    state.flag(at=2, name="reviewed")
    state.build()
    state.teardown()


def test_an_event_is_found_again_by_its_words_rather_than_by_likeness_to_a_reviewed_one() -> None:
    state = Editing()
    state.begin(topics=[14, 0, 1])
    state.remove_actor(at=0, which=0)
    state.flag(at=1, name="reviewed")
    state.document(path="d0.md", topics=[2])
    state.build()
    state.teardown()
