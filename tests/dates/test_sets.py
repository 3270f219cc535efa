"""A document that may be of one of several days: what all of them say of its words is known."""

from timeline import dates, edtf

EITHER = edtf.parse("[2022-10-11,2022-11-10]")


def read(text: str) -> list[tuple[str, str | None]]:
    return [(m.text, edtf.dump(m.when) if m.when else None) for m in dates.tag(text, EITHER)]


def test_what_every_day_of_a_set_says_is_known() -> None:
    told = read("The board fined the mill in 2018. Its owner, who sold the yard in May, died last year.")
    assert told == [("2018", "2018"), ("May", "2022-05"), ("last year", "2021")]


def test_what_the_days_of_a_set_say_differently_stays_open() -> None:
    assert read("The mill closed yesterday. It had burned last month.") == [("yesterday", None), ("last month", None)]
