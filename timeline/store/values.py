"""What one scalar of the store means by its field's form: text as it stands, a date, a flag, a number, a choice."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from timeline import edtf
from timeline.store.complaints import ARTICLES, REPAIRS, short
from timeline.store.fields import Field, Form

NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE", "yes", "Yes", "on"))
_FALSE = frozenset(("false", "False", "FALSE", "no", "No", "off"))
_DAY = re.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])")  # most dates; there is no need to parse them
_CLOCK = re.compile(r"([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?")
ABSENT = object()
"""What an empty field says: it is as if it were not there."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a value, the way out, and the rule."""

    what: str
    repair: str
    rule: str = "schema"


class Values:
    """The reading of scalars; dates repeat, and each is parsed once."""

    def __init__(self) -> None:
        self._dates: dict[str, str | None] = {}

    def meant(self, name: str, known: Field, written: str, *, plain: bool) -> object:
        """The value, ABSENT, or Wrong. `plain` is written without quotes."""
        if known.form is Form.DATE:
            if plain and written in NULLS:
                return None
            wrong = self._no_date(written)
            if wrong is None:
                return written
            repair = "write 2026-02-27, 2026-02 or 2026, or null where it is not known"
            return Wrong(f"`{name}`: {wrong}", repair, "date")
        if known.form is Form.TEXT:
            return self._text(name, known, written, plain=plain)
        if known.form is Form.FLAG and written in _TRUE | _FALSE:
            return written in _TRUE
        if known.form is Form.NUMBER and written.isdecimal() and written.isascii() and len(written) < 10:
            return int(written)
        if known.form is Form.CHOICE and written in known.choices:
            return written
        return ABSENT if plain and written in NULLS else _unfit(name, known, written)

    def _text(self, name: str, known: Field, written: str, *, plain: bool) -> object:
        if written:
            return self.timely(name, written) or written if known.quoted else written
        if not plain:
            return written
        return Wrong(f"`{name}` is empty", "write something after the colon") if known.required else ABSENT

    def timely(self, name: str, written: str) -> Wrong | None:
        """What is wrong with a time of day, or with an end, which may be a date too."""
        if _CLOCK.fullmatch(written) or (name == "end" and self._no_date(written) is None):
            return None
        return Wrong(f"`{name}` is no time: {short(written)!r}", "write 09:42 or 09:42:17", "date")

    def _no_date(self, written: str) -> str | None:
        """What is wrong with a date, if anything."""
        if _DAY.fullmatch(written):
            return None
        if written not in self._dates:
            try:
                edtf.parse(written)
                self._dates[written] = None
            except (ValueError, AssertionError, RecursionError) as error:
                self._dates[written] = short(str(error).partition(" (")[0]) or "not an EDTF date"
        return self._dates[written]


def _unfit(name: str, known: Field, written: str) -> Wrong:
    if not known.choices:
        return Wrong(f"`{name}` is {ARTICLES[known.form]}, not {short(written)!r}", REPAIRS[known.form].format(name))
    near = difflib.get_close_matches(written[:80], known.choices, 1, 0.6)
    repair = f"did you mean `{near[0]}`?" if near else "one of: " + ", ".join(known.choices)
    return Wrong(f"`{name}` cannot be {short(written)!r}", repair)
