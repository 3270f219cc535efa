"""The rules of `check` on values. Their messages stand in tests/cases/check*.test, from the shell's side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import edtf
from timeline.check import RULES, Subject, UnknownRuleError, findings, selected
from timeline.check.subject import Place
from timeline.check.text import clipped, normalised
from timeline.model import Actor, Basis, Conflict, Document, Event, Part, Problem, Source, Status

TEXT = "The ferry “Alba” sank off Oban on 3 May 2021.\nTwo sailors   were rescued - so the coastguard said."
DOCUMENT = Document("a.md", TEXT, digest="11")
SOURCE = Source("a.md", "The ferry “Alba” sank off Oban on 3 May 2021.", "3 May 2021")
EVENT = Event("e1", edtf.parse("2021-05-03"), "The ferry Alba sank", ("Alba",), (SOURCE,))


def subject(*events: Event, document: Document = DOCUMENT, actors: tuple[Actor, ...] = ()) -> Subject:
    return Subject("events.yaml", events, (document,), actors, {document.id: document})


def found(subject: Subject) -> list[tuple[str, str]]:
    return [(problem.rule, problem.event) for problem in findings(subject)]


def test_a_store_that_its_documents_prove_has_no_findings() -> None:
    assert findings(subject(EVENT)) == []


def test_ids_and_names_are_unique_and_ordered() -> None:
    ids, names = [rule.id for rule in RULES], [rule.name for rule in RULES]
    assert ids == sorted(set(ids))
    assert len(set(names)) == len(names)


def test_rules_are_selected_by_prefix_and_by_name() -> None:
    assert [rule.id for rule in selected(["TL40"])] == ["TL401", "TL402", "TL403"]
    assert [rule.id for rule in selected(["conflict"])] == ["TL202"]
    assert [rule.id for rule in selected(["tl2"], ["TL202"])] == ["TL201"]
    assert selected() == RULES
    with pytest.raises(UnknownRuleError):
        selected(["TL9"])
    with pytest.raises(UnknownRuleError):
        selected([], [""])


@pytest.mark.parametrize(
    "quote",
    [
        'The ferry "Alba" sank',
        "ferry «Alba»  sank off\nOban",
        "Two sailors were rescued – so the coastguard said",
        "Two sail\u00adors were rescued",
    ],
)
def test_a_quote_may_differ_in_marks_and_space(quote: str) -> None:
    assert findings(subject(replace(EVENT, sources=(Source("a.md", quote),)))) == []


@pytest.mark.parametrize("quote", ["The ferry Alba sank", "three sailors were rescued", "", "   "])
def test_a_quote_of_other_words_is_found_out(quote: str) -> None:
    event = replace(EVENT, sources=(Source("a.md", quote),))
    assert found(subject(event)) == [("TL101", "e1")]


def test_the_nearest_words_are_offered_whole() -> None:
    event = replace(EVENT, sources=(Source("a.md", "Two sailors were saved - so the coastguard"),))
    (problem,) = findings(subject(event))
    assert "“Two sailors were rescued - so the coastguard”" in problem.repair


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.sampled_from([" ", "\n", "\u00a0", "\t  "]))
def test_normalising_is_idempotent_and_blind_to_space(text: str, space: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
    assert normalised(text.replace(" ", space)) == once or " " in text


@given(st.text(), st.integers(8, 80))
def test_a_clip_fits(text: str, width: int) -> None:
    clip = clipped(text, width)
    assert len(clip) <= width + 1
    assert "\n" not in clip


def test_a_missing_and_a_changed_document() -> None:
    gone = replace(subject(EVENT), texts={}, absent=frozenset({"a.md"}))
    assert found(gone) == [("TL102", "")]
    changed = replace(subject(EVENT), texts={"a.md": replace(DOCUMENT, digest="22")})
    assert found(changed) == [("TL103", "")]


def test_an_unlisted_document_is_suggested() -> None:
    event = replace(EVENT, sources=(replace(SOURCE, document="b.md"),))
    (problem,) = findings(subject(event))
    assert (problem.rule, problem.repair) == ("TL105", "did you mean a.md?")


def test_pages() -> None:
    paged = replace(DOCUMENT, pages=(0, TEXT.index("Two")))
    late = Source("a.md", "Two sailors")
    assert found(subject(replace(EVENT, sources=(replace(late, page=2),)), document=paged)) == []
    for page in (1, 0, 3):
        assert found(subject(replace(EVENT, sources=(replace(late, page=page),)), document=paged)) == [("TL106", "e1")]
    assert found(subject(replace(EVENT, sources=(replace(late, page=1),)))) == [("TL106", "e1")]


def test_the_build_s_own_reading_of_a_source_decides() -> None:
    said = replace(SOURCE, date="2021-05-03")
    for date, rules in (("2021-05", []), ("2021-05-04", ["TL201"]), ("2020/2022", []), ("2021-05-04~", ["TL201"])):
        event = replace(EVENT, date=edtf.parse(date), sources=(said,))
        assert [rule for rule, _ in found(subject(event))] == rules, date


def test_a_clock_without_its_day_contradicts_nothing() -> None:
    for words, rules in (("9:15 p.m.", []), ("5 May at 9:15 p.m.", ["TL201"])):
        text = f"The ferry left: {words}"
        document = replace(DOCUMENT, text=text, published=edtf.parse("2021-05-20"))
        event = replace(EVENT, date=edtf.parse("2021-05-03"), actors=(), sources=(Source("a.md", text, says=words),))
        assert [rule for rule, _ in found(subject(event, document=document))] == rules, words


def test_a_person_s_word_ends_the_matter() -> None:
    event = replace(EVENT, date=edtf.parse("1999"), sources=(replace(SOURCE, date="2021-05-03"),))
    assert found(subject(event)) == [("TL201", "e1")]
    assert found(subject(replace(event, settled=True))) == []
    assert found(subject(replace(event, reviewed=True))) == []


def test_a_report_contradicts_only_what_is_later_than_it() -> None:
    report = replace(SOURCE, date="2021-05-10", basis=Basis.PUBLICATION, says=None)
    early, late = edtf.parse("2021-05-03"), edtf.parse("2021-06-01")
    assert found(subject(replace(EVENT, date=early, sources=(report,)))) == []
    assert found(subject(replace(EVENT, date=late, sources=(report,)))) == [("TL201", "e1")]
    assert found(subject(replace(EVENT, date=late, sources=(report,), status=Status.PLANNED))) == []


def test_a_clock_in_another_zone_is_no_contradiction() -> None:
    here = edtf.from_fields({"date": "2021-05-04", "time": "00:30", "zone": "CEST"})
    assert found(subject(replace(EVENT, date=here, sources=(replace(SOURCE, date="2021-05-03"),)))) == []


def test_an_open_conflict_is_one_finding() -> None:
    sides = (Conflict("2021-05-03", ("a.md",)), Conflict("2021-05-04", ("b.md",)))
    event = replace(EVENT, conflicts=sides, sources=(replace(SOURCE, date="2021-05-09"),))
    assert found(subject(event)) == [("TL202", "e1")]
    assert found(subject(replace(event, settled=True))) == []


def test_duplicates_share_time_actor_and_words() -> None:
    other = replace(EVENT, id="e2", date=edtf.parse("2021-05"), title="The ferry ‘Alba’ sank")
    assert found(subject(EVENT, other)) == [("TL301", "e2")]
    for away in (
        replace(other, date=edtf.parse("2021-06-03")),
        replace(other, actors=("Oban",)),
        replace(other, title="The ferry Alba was raised"),
        replace(other, status=Status.DENIED),
        replace(other, hidden=True),
        replace(other, date=None),
    ):
        assert "TL301" not in [rule for rule, _ in found(subject(EVENT, away))]
    assert found(subject(replace(EVENT, reviewed=True), replace(other, reviewed=True))) == []


def test_titles_that_differ_in_a_number_are_two_events() -> None:
    one = replace(EVENT, title="The ferry Alba took 120 people to Oban")
    assert found(subject(one, replace(one, id="e2", title="The ferry Alba took 150 people to Oban"))) == []


def test_an_event_without_a_source() -> None:
    bare = replace(EVENT, sources=())
    assert ("TL302", "e1") in found(subject(bare))
    assert found(subject(replace(bare, reviewed=True))) == []


def test_actors() -> None:
    oban = Actor("Oban Harbour", aliases=("Oban Port",))
    assert found(subject(replace(EVENT, actors=("Oban Harbor",)), actors=(oban,))) == [("TL401", "e1")]
    assert found(subject(replace(EVENT, actors=("oban",)), actors=(oban,))) == []
    named = replace(SOURCE, parts=(Part("Northern Lines", "she", 0, 3),))
    assert found(subject(replace(EVENT, actors=("Northern Lines",), sources=(named,)))) == []
    assert found(subject(replace(EVENT, actors=("Oban Port",)), actors=(oban,))) == [("TL403", "e1")]
    both = (oban, Actor("Port of Mull", aliases=("Oban Port",)))
    assert found(subject(replace(EVENT, actors=("Oban Port",)), actors=both)) == [("TL402", "")]


def test_problems_of_reading_keep_their_place_and_stand_in_file_order() -> None:
    problems = (
        Problem("events.yaml:9", "what", "repair", "unknown-key"),
        Problem("events.yaml:10", "what", "repair", "yaml"),
        Problem("events.yaml:2", "what", "repair", "date"),
    )
    checked = findings(replace(subject(EVENT), problems=problems))
    assert [(problem.where, problem.rule) for problem in checked] == [
        ("events.yaml:2", "TL012"),
        ("events.yaml:9", "TL009"),
        ("events.yaml:10", "TL001"),
    ]


def test_places_are_the_nearest_that_is_known() -> None:
    lines: dict[Place, int] = {("events", "e1"): 4, ("events", "e1", "date"): 6}
    known = replace(subject(replace(EVENT, sources=())), line=lambda place: lines.get(place))
    assert known.where("events", "e1", "sources", 0, "quote") == "events.yaml:4"
    assert known.where("events", "e1", "date") == "events.yaml:6"
    assert known.where("actors", 1) == "events.yaml"
