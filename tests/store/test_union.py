"""A lock that git merged by lines (`merge=union`) still tells the person's values from the tool's."""

from __future__ import annotations

from pathlib import Path

from store.building import build, document, edit, event, loaded, source

from timeline import store
from timeline.store import branches

A, B, C = document("a.md"), document("b.md"), document("c.md")
DEAL = event("They signed the deal", "2026-02-27", source("a.md", "signed the deal"), actors=["Acme"])
FIRE = event("A mill burnt down", "2025-03", source("b.md", "the mill burnt down"))
VOTE = event("They voted", "2024", source("c.md", "they voted"))


def union(ours: bytes, theirs: bytes) -> bytes:
    """The lines of both, as git's union driver leaves them where both changed."""
    return b"".join(dict.fromkeys([*ours.splitlines(keepends=True), *theirs.splitlines(keepends=True)]))


def merged(path: Path, ours: Path, theirs: Path, base: bytes) -> None:
    result = branches.merge(base, ours.read_bytes(), theirs.read_bytes(), "events.yaml")
    assert result.problems == []
    path.write_bytes(result.data)
    store.lock_path(path).write_bytes(union(store.lock_path(ours).read_bytes(), store.lock_path(theirs).read_bytes()))


def branch(path: Path, name: str) -> Path:
    other = path.with_name(name)
    other.write_bytes(path.read_bytes())
    store.lock_path(other).write_bytes(store.lock_path(path).read_bytes())
    return other


def test_two_branches_that_added_different_events(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    build(path, [A], [DEAL])
    base, ours, theirs = path.read_bytes(), branch(path, "ours.yaml"), branch(path, "theirs.yaml")
    build(ours, [A, B], [DEAL, FIRE])
    build(theirs, [A, C], [DEAL, VOTE])
    merged(path, ours, theirs, base)
    before = path.read_bytes()
    report = build(path, [A, B, C], [DEAL, FIRE, VOTE])
    assert path.read_bytes() == before
    assert (report.new, report.changed, report.by_hand, report.deleted) == ((), (), (), ())
    assert store.lock_path(path).read_bytes().count(b'"lock":') == 1


def test_two_branches_that_changed_one_event_differently(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    build(path, [A], [DEAL])
    base, ours, theirs = path.read_bytes(), branch(path, "ours.yaml"), branch(path, "theirs.yaml")
    build(ours, [A], [event("Acme signed", "2026-02-27", source("a.md", "signed the deal"), actors=["Acme"])])
    build(theirs, [A], [event("They signed the deal", "2026-02", source("a.md", "signed the deal"), actors=["Acme"])])
    edit(theirs, "actors: [Acme]", "actors: [Acme, Bolt]")
    merged(path, ours, theirs, base)
    last = event("Acme and Bolt signed", "2026-02-26", source("a.md", "signed the deal"), actors=["Acme"])
    report = build(path, [A], [last])
    [entry] = loaded(path).entries
    assert (entry["title"], entry["date"]) == ("Acme and Bolt signed", "2026-02-26")
    assert entry["actors"] == ["Acme", "Bolt"]
    assert report.disagreements == ()


def test_an_event_deleted_on_one_branch_stays_deleted(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    build(path, [A, B], [DEAL, FIRE])
    base, ours, theirs = path.read_bytes(), branch(path, "ours.yaml"), branch(path, "theirs.yaml")
    blocks = ours.read_text().split("  - id")
    ours.write_text(blocks[0] + "  - id" + blocks[2])
    build(ours, [A, B], [DEAL, FIRE])
    build(theirs, [A, B, C], [DEAL, FIRE, VOTE])
    merged(path, ours, theirs, base)
    build(path, [A, B, C], [DEAL, FIRE, VOTE])
    assert [e["title"] for e in loaded(path).entries] == ["They voted", "They signed the deal"]
