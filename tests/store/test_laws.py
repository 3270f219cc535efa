"""The nine laws of the store; each test breaks when its law is broken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from store.building import build, document, edit, event, loaded, source

from timeline import store
from timeline.model import Actor, Basis, Kind, Source

A, B = document("a.md"), document("b.md")
DEAL = event("They signed the deal", "2026-02-27", source("a.md", "signed the deal"), actors=["Acme"])
FIRE = event("A mill burnt down", "2025-03", source("b.md", "the mill burnt down"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.yaml"


def test_a_second_build_changes_nothing(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    before = path.read_bytes(), store.lock_path(path).read_bytes()
    report = build(path, [A, B], [DEAL, FIRE])
    assert (path.read_bytes(), store.lock_path(path).read_bytes()) == before
    assert (report.new, report.changed) == ((), ())


def test_law_1_an_id_survives_edits_of_everything_it_was_born_with(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    name = loaded(path).entries[1]["id"]
    edit(path, "title: They signed the deal", "title: The pact")
    edit(path, "'2026-02-27'", "'2026-02-20'")
    edit(path, "actors: [Acme]", "actors: [Acme, Bolt]")
    better = event("Acme signed the deal with Bolt", "2026-02", source("a.md", "signed the deal", 40), actors=["Acme"])
    build(path, [A, B], [better, FIRE])
    entry = next(e for e in loaded(path).entries if e["id"] == name)
    assert entry["title"] == "The pact"
    assert entry["date"] == "2026-02-20"
    assert entry["actors"] == ["Acme", "Bolt"]


def test_law_3_a_value_equal_to_the_lock_follows_extraction(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    edit(path, "title: A mill burnt down", "title: The fire")
    later = event("A mill was set alight", "2025-04", source("b.md", "the mill burnt down"))
    report = build(path, [A, B], [DEAL, later])
    entry = loaded(path).entries[0]
    assert (entry["title"], entry["date"]) == ("The fire", "2025-04")
    [said] = report.disagreements
    assert (said.field, said.yours, said.extracted) == ("title", "The fire", "A mill was set alight")


def test_law_6_no_lock_no_build(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    store.lock_path(path).unlink()
    before = path.read_bytes()
    with pytest.raises(store.StoreError, match="--adopt"):
        build(path, [A, B], [DEAL, FIRE])
    assert path.read_bytes() == before


def test_law_1_two_events_may_share_the_quote_they_were_born_with(path: Path) -> None:
    both = [
        event("They met", "2026-02-27", Source("a.md", "met and then parted", trigger=(0, 3))),
        event("They parted", "2026-02-28", Source("a.md", "met and then parted", trigger=(13, 19))),
    ]
    build(path, [A], both)
    before = {e["title"]: e["id"] for e in loaded(path).entries}
    report = build(path, [A], both[::-1])
    assert (report.new, report.gone, report.changed) == ((), (), ())
    assert {e["title"]: e["id"] for e in loaded(path).entries} == before


def test_law_1_an_event_takes_over_the_id_of_the_one_it_shares_a_source_with(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    name = loaded(path).entries[1]["id"]
    grown = event("They signed", "2026-02-27", source("0.md", "a deal was signed"), source("a.md", "signed the deal"))
    build(path, [document("0.md"), A, B], [grown, FIRE])
    assert loaded(path).entries[1]["id"] == name


def test_law_1_a_quote_cut_differently_is_the_same_claim(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    name = loaded(path).entries[1]["id"]
    longer = event("They signed the deal", "2026-02-27", source("a.md", "finally signed the deal", -8))
    build(path, [A, B], [longer, FIRE])
    entry = loaded(path).entries[1]
    assert (entry["id"], entry["sources"][0]["quote"]) == (name, "finally signed the deal")


def test_law_1_order_of_documents_and_events_does_not_matter_from_nothing(tmp_path: Path) -> None:
    build(tmp_path / "1.yaml", [A, B], [DEAL, FIRE])
    build(tmp_path / "2.yaml", [B, A], [FIRE, DEAL])
    assert (tmp_path / "1.yaml").read_bytes() == (tmp_path / "2.yaml").read_bytes()
    assert (tmp_path / "1.lock").read_bytes() == (tmp_path / "2.lock").read_bytes()


def test_law_2_a_document_that_was_read_and_lost_the_claim_removes_the_event(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    report = build(path, [A, document("b.md", "other")], [DEAL])
    assert [(g.title, g.kept) for g in report.gone] == [("A mill burnt down", False)]
    assert [e["title"] for e in loaded(path).entries] == ["They signed the deal"]


def test_law_2_a_missing_document_keeps_its_events_and_their_values(path: Path) -> None:
    both = event("They signed", "2026-02-27", source("a.md", "signed the deal"), source("b.md", "a pact"))
    build(path, [A, B], [both])
    before = path.read_bytes()
    coarser = event("Signed", "2026-02", source("a.md", "signed the deal"))
    report = build(path, [A], [coarser])
    assert path.read_bytes() == before
    assert report.documents_unread == ("b.md",)


def test_law_2_an_unreadable_document_keeps_its_events(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    before = path.read_bytes()
    with store.hold(path):
        change = store.reconcile(store.load(path), [A, B], [], [DEAL], version="1.0", unreadable=["b.md"])
    assert change.data == before


def test_law_2_a_new_folder_adds_to_the_documents(path: Path) -> None:
    build(path, [A], [DEAL])
    build(path, [B], [FIRE])
    assert [d["path"] for d in loaded(path).documents] == ["a.md", "b.md"]
    assert len(loaded(path).entries) == 2


def test_law_2_forget_removes_a_document_and_what_only_it_reports(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    store.commit(path, store.edit.forget_document(loaded(path), "b.md"))
    assert [e["title"] for e in loaded(path).entries] == ["They signed the deal"]
    report = build(path, [A, B], [DEAL, FIRE])
    assert len(loaded(path).entries) == 1
    assert report.documents_left_out == ("b.md",)


def test_law_2_a_renamed_document_keeps_its_ids(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    ids = [e["id"] for e in loaded(path).entries]
    moved = event("A mill burnt down", "2025-03", source("old/b.md", "the mill burnt down"))
    report = build(path, [A, document("old/b.md", B.digest)], [DEAL, moved])
    assert report.documents_renamed == (("b.md", "old/b.md"),)
    assert (report.new, report.gone) == ((), ())
    assert [e["id"] for e in loaded(path).entries] == ids
    assert loaded(path).entries[0]["sources"][0]["document"] == "old/b.md"


def test_law_3_a_deleted_event_stays_deleted_also_where_others_report_it(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    path.write_text(path.read_text().split("  - id")[0] + "  - id" + path.read_text().split("  - id")[2])
    again = event("A mill burnt", "2025-03", source("b.md", "the mill burnt down"), source("c.md", "a mill was lost"))
    for _ in range(2):
        report = build(path, [A, B, document("c.md")], [DEAL, again])
        assert [e["title"] for e in loaded(path).entries] == ["They signed the deal"]
        assert report.new == ()


def test_law_3_a_deleted_source_stays_deleted(path: Path) -> None:
    both = event("They signed", "2026-02-27", source("a.md", "signed the deal"), source("b.md", "a pact"))
    build(path, [A, B], [both])
    edit(path, "      - document: b.md\n        quote: a pact\n        says: then\n", "")
    for _ in range(2):
        build(path, [A, B], [both])
        [entry] = loaded(path).entries
        assert [s["document"] for s in entry["sources"]] == ["a.md"]


def test_law_3_documents_and_actors_obey_it_too(path: Path) -> None:
    first, second = Actor("Acme", Kind.PERSON, ("AC",)), Actor("Bolt")
    dated = document("a.md", title="A deal", published="2026-03-01")
    build(path, [dated], [DEAL], [first, second])
    edit(path, "'2026-03-01'", "'2026-03-02'")
    edit(path, "kind: person", "kind: organisation")
    edit(path, "  - name: Bolt\n", "")
    assert loaded(path).corrections == {"a.md": {"published": "2026-03-02"}}
    later = document("a.md", title="The deal", published="2026-03-01")
    build(path, [later], [DEAL], [Actor("Acme", Kind.PERSON, ("AC", "A.C.")), second])
    assert loaded(path).documents == (
        {"path": "a.md", "title": "The deal", "published": "2026-03-02", "published_from": "person"},
    )
    assert loaded(path).actors == (Actor("Acme", Kind.ORGANISATION, ("AC", "A.C.")),)


def test_law_3_a_date_that_changed_in_the_document_itself_is_no_persons(path: Path) -> None:
    build(path, [document("a.md", published="2026-03-01")], [DEAL])
    [before] = loaded(path).documents
    build(path, [document("a.md", published="2026-03-09")], [DEAL])
    assert loaded(path).documents == ({**before, "published": "2026-03-09"},)


@pytest.mark.parametrize("given", ["as read", "as corrected"])
def test_law_3_a_correction_lasts_whichever_documents_the_build_hands_over(path: Path, given: str) -> None:
    dated = document("a.md", published="2026-03-01")
    build(path, [dated], [DEAL])
    edit(path, "'2026-03-01'", "'2026-03-02'")
    for _ in range(3):
        told = store.corrected(dated, loaded(path).corrections["a.md"]) if given == "as corrected" else dated
        build(path, [told], [DEAL])
    assert loaded(path).corrections == {"a.md": {"published": "2026-03-02"}}


def test_law_3_an_edit_of_the_date_is_marked_and_given_back_when_it_is_undone(path: Path) -> None:
    derived = replace(DEAL, basis=Basis.DERIVED, because="two documents leave the 27th")
    build(path, [A], [derived])
    before = path.read_bytes()
    edit(path, "'2026-02-27'", "'2026-02-26'")
    build(path, [A], [derived])
    [entry] = loaded(path).entries
    assert entry["basis"] == "person"
    assert "because" not in entry
    edit(path, "'2026-02-26'", "'2026-02-27'")
    build(path, [A], [derived])
    assert path.read_bytes() == before


def test_law_3_a_reviewed_event_is_frozen(path: Path) -> None:
    build(path, [A], [DEAL])
    store.commit(path, store.edit.change_event(loaded(path), loaded(path).entries[0]["id"], {"reviewed": True}))
    before = path.read_bytes().split(b"events:")[1]
    other = event("Another title", "2020", source("a.md", "signed the deal"), source("b.md", "more"), actors=["Bolt"])
    report = build(path, [A, B], [other])
    assert path.read_bytes().split(b"events:")[1] == before
    assert {d.field for d in report.disagreements} == {"actors", "date", "title"}


def test_law_3_an_event_written_by_hand_stays_and_gains_sources(path: Path) -> None:
    build(path, [A], [DEAL])
    path.write_text(path.read_text() + "  - title: The mill burnt down\n    date: '2025-03'\n")
    build(path, [A], [DEAL])
    assert len(loaded(path).entries) == 2
    report = build(path, [A, B], [DEAL, FIRE])
    assert report.new == ()
    mill = next(e for e in loaded(path).entries if e["title"] == "The mill burnt down")
    assert [s["document"] for s in mill["sources"]] == ["b.md"]
    build(path, [A, document("b.md", "other")], [DEAL])
    assert len(loaded(path).entries) == 2


def test_law_3_a_merge_by_a_person_is_not_undone(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    mill, deal = (e["id"] for e in loaded(path).entries)
    store.commit(path, store.edit.merge_events(loaded(path), deal, [mill]))
    more = event(
        "A mill burnt down", "2025-03", source("b.md", "the mill burnt down"), source("c.md", "a mill was lost")
    )
    for _ in range(2):
        build(path, [A, B, document("c.md")], [DEAL, more])
        [entry] = loaded(path).entries
        assert (entry["id"], entry["merged_from"], len(entry["sources"])) == (deal, [mill], 3)


def test_law_3_a_split_by_a_person_is_not_undone(path: Path) -> None:
    both = event("They signed", "2026-02-27", source("a.md", "signed the deal"), source("b.md", "a pact"))
    build(path, [A, B], [both])
    edit(path, "      - document: b.md\n        quote: a pact\n        says: then\n", "")
    path.write_text(
        path.read_text()
        + "  - title: A pact, which is another thing\n    date: '2026-02-28'\n    sources:\n"
        + "      - document: b.md\n        quote: a pact\n"
    )
    for _ in range(2):
        build(path, [A, B], [both])
        first, second = loaded(path).entries
        assert [s["document"] for s in first["sources"]] == ["a.md"]
        assert [s["document"] for s in second["sources"]] == ["b.md"]


def test_law_3_an_event_without_evidence_stays_where_a_person_touched_it(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    edit(path, "    title: A mill burnt down", "    # seen it myself\n    title: A mill burnt down")
    report = build(path, [A, document("b.md", "other")], [DEAL])
    assert [(g.title, g.kept) for g in report.gone] == [("A mill burnt down", True)]
    assert "# seen it myself" in path.read_text()


def test_law_4_a_moved_event_stays_and_a_new_one_goes_after_its_earlier_neighbour(path: Path) -> None:
    days = [event(f"Day {n}", f"2026-01-0{n}", source("a.md", f"day {n}", n * 100)) for n in (1, 3, 5, 7)]
    build(path, [A], days)
    head, *blocks = path.read_text().split("  - id")
    path.write_text("  - id".join([head, blocks[3], blocks[0], blocks[1], blocks[2]]))
    two = event("Day 2", "2026-01-02", source("a.md", "day 2", 200))
    build(path, [A], [*days, two])
    assert [e["title"] for e in loaded(path).entries] == ["Day 7", "Day 1", "Day 2", "Day 3", "Day 5"]
    moved = event("Day 3", "2026-01-06", source("a.md", "day 3", 300))
    build(path, [A], [days[0], moved, *days[2:], two])
    assert [e["title"] for e in loaded(path).entries] == ["Day 7", "Day 1", "Day 2", "Day 5", "Day 3"]
    store.commit(path, store.edit.sort(loaded(path)))
    assert [e["title"] for e in loaded(path).entries] == ["Day 1", "Day 2", "Day 5", "Day 3", "Day 7"]


def test_law_6_adopt_takes_everything_as_the_persons(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    store.lock_path(path).unlink()
    build(path, [A, B], [DEAL, FIRE], adopt=True)
    build(path, [A, document("b.md", "other")], [event("Signed", "2026", source("a.md", "signed the deal"))])
    assert [e["title"] for e in loaded(path).entries] == ["A mill burnt down", "They signed the deal"]


def test_a_lock_of_another_branch_is_told_from_an_edit(path: Path) -> None:
    build(path, [A], [DEAL])
    other = store.lock_path(path).read_bytes()
    build(path, [A, B], [DEAL, FIRE])
    store.lock_path(path).write_bytes(other)
    with pytest.raises(store.StoreError, match="another branch"):
        build(path, [A, B], [DEAL, FIRE])
    build(path, [A, B], [DEAL, FIRE], adopt=True)
    assert len(loaded(path).entries) == 2


def test_law_7_quotes_come_back_as_they_were(path: Path) -> None:
    quote = "â€œHeâ€ said — 'no'\u2028 \U0001f600 \u202eRTL\u202c\ttab\nline: # not a comment\u00a0\ufeff"
    build(path, [A], [event("They met", "2026", source("a.md", quote))])
    assert loaded(path).entries[0]["sources"][0]["quote"] == quote
    assert loaded(path).events[0].sources[0].quote == quote


def test_law_8_an_event_dated_by_its_report_says_so(path: Path) -> None:
    build(path, [A], [replace(DEAL, basis=Basis.PUBLICATION)])
    assert loaded(path).entries[0]["basis"] == "publication"
    assert loaded(path).events[0].basis is Basis.PUBLICATION


def test_law_9_the_lock_names_the_version(path: Path) -> None:
    build(path, [A], [DEAL], version="1.0")
    build(path, [A], [DEAL], version="2.0")
    lock = loaded(path).lock
    assert lock is not None
    assert lock.tool == "2.0"


def test_law_1_a_sentence_repeated_a_hundred_times_is_a_hundred_ids(path: Path) -> None:
    many = [event(f"No. {n}", "2026", Source("a.md", "More to follow.", trigger=(n, n + 4))) for n in range(100)]
    build(path, [A], many)
    before = path.read_bytes()
    assert len({e["id"] for e in loaded(path).entries}) == 100
    build(path, [A], many)
    assert path.read_bytes() == before
