"""Which check speaks against which rule's phrases; a check that says yes drops the phrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from timeline.dates.grammar import Found
from timeline.dates.language.en import checks_names as names
from timeline.dates.language.en import checks_numbers as numbers
from timeline.dates.language.en import checks_times as times
from timeline.dates.language.en import checks_words as words
from timeline.dates.scene import Scene

CHECKS: Final[dict[str, Callable[[Found, Scene], bool]]] = {
    "<year>": numbers.year,
    "<spoken year>": numbers.spoken_year,
    "'<year>": numbers.short_year,
    "<number>/<number>/<year>": numbers.part_of_numbers,
    "<number>/<number>/<short year>": numbers.part_of_numbers,
    "<day>.<month>.<short year>": numbers.part_of_numbers,
    "<figure>.<figure>.<short year>": numbers.part_of_numbers,
    "the '<decade>s": numbers.tens,
    "the <decade word>": numbers.decade_word,
    "the <day>": numbers.ordinal_day,
    "<number> <units>": times.duration,
    "<units>": times.bare_units,
    "<month>": names.month,
    "the <season>": words.season,
    "<weekday>": words.weekday,
    "<weekday> <part>": words.broadcast,
    "the <ordinal> century": words.studio,
    "soon": words.soon,
    "that <unit>": words.reckoning,
    "<units> ago": words.how_long,
    "recently": words.as_recently,
    "<hour>:<minute> <zone> <day>": times.clock,
    "half past <hour>": times.past_hour,
    "overnight": words.overnight,
    "<number> <units> later": words.compared,
    "<units> later": words.compared,
    "the <ordinal> half": words.of_match,
    "the <ordinal> quarter": words.of_match,
    "to-day": words.hyphened,
    "<day> <month>": names.day_of_month,
    "<month> <day>": names.street,
    "today": words.deictic,
    "the weekend": words.weekend,
    "daily": words.frequency,
    "weekly": words.frequency,
    "monthly": words.frequency,
    "yearly": words.conventional,
    "quarterly": words.conventional,
    "last <unit>": words.last_of_event,
    "the future": words.future,
    "this <part>": words.pointed,
    "the <unit>": words.the_unit,
    "current": names.inside_name,
    "now": names.inside_name,
    "christmas": words.feast,
    "easter": words.feast,
    "halloween": words.feast,
    "epiphany": words.common,
    "midsummer day": words.common,
    "late in the day": words.of_report,
}
