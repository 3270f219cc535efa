"""Any text can be tagged: no exception, exact offsets, no overlap, and the same answer twice."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import edtf
from timeline.dates import candidates, sentences, tag
from timeline.dates.language import grammar
from timeline.model import When
from timeline.views import timex3

KNOWN = {word for word in grammar("en").alphabet.index if not word.isdecimal()}
WORDS = sorted({form for word in KNOWN for form in (word, word.capitalize(), word.upper())})
TOKENS = st.one_of(
    st.sampled_from(WORDS),
    st.integers(0, 10**5).map(str),
    st.sampled_from([" ", "\n", "\n\n", ", ", ".", "-", "–", "/", ":", "'", "(", ")", "$", "’s", "\t", "\u00a0"]),
    st.sampled_from("the of in on at to from between and last next ago later before after early late".split()),
    st.text(max_size=6),
)
TEXTS = st.lists(TOKENS, max_size=60).flatmap(lambda parts: st.sampled_from(["", " "]).map(lambda gap: gap.join(parts)))
DATES = st.one_of(
    st.none(),
    st.dates().map(lambda day: edtf.parse(day.isoformat())),
    st.sampled_from(["2026-03", "2026", "1431-05-03", "-0043-03-15", "[2026-03-04,2026-04-03]", "2019/.."]).map(
        edtf.parse
    ),
)
ROUNDS = int(os.environ.get("TIMELINE_FUZZ", "150"))


@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, DATES, st.sampled_from([None, "dmy", "mdy"]))
def test_any_text_is_tagged(text: str, published: When | None, order: str | None) -> None:
    mentions = tag(text, published, order=order)
    end = 0
    for m in mentions:
        assert text[m.start : m.end] == m.text
        assert m.text.strip() == m.text != ""
        assert end <= m.start < m.end
        end = m.end
        assert m.value
        assert timex3.explain(m)
        if m.when is not None:
            assert edtf.dump(m.when)
            assert m.when.choices or m.when.first is None or m.when.last is None or m.when.first <= m.when.last
        if m.link is not None:
            assert any((o.start, o.end) == (m.link.start, m.link.end) for o in mentions)
        candidates(m.clue, edtf.parse("2026-02-24/2026-03-05"))
    assert tag(text, published, order=order) == mentions


@settings(max_examples=ROUNDS, deadline=None)
@given(TEXTS)
def test_sentences_cover_the_text(text: str) -> None:
    end = 0
    for s in sentences(text):
        assert text[s.start : s.end] == s.text != ""
        assert not text[end : s.start].strip()
        end = s.end
    assert not text[end:].strip()
