"""The work for a character does not grow with the length of a text; counted in calls, which no clock disturbs."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from timeline import edtf
from timeline.dates import tag

PHRASES = (
    "today they agreed to it ",
    "On Friday he left and ",
    "in May 1999, and in June they ",
    "on 3 May 1999 (on 4 May) ",
    "in 431 BC the men and in 12 of them ",
    "the 370s and 386 BC and ",
)


def calls(text: str, published: str | None) -> int:
    made = 0

    def counted(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        tag(text, edtf.parse(published) if published is not None else None)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("published", [None, "2013-02-16"])
@pytest.mark.parametrize("phrase", PHRASES)
def test_a_text_four_times_as_long_takes_four_times_the_work(phrase: str, published: str | None) -> None:
    calls(phrase, published)  # what is loaded and made once is no part of it
    assert calls(phrase * 160, published) < 1.2 * 4 * calls(phrase * 40, published)
