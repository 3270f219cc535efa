"""Text that UTF-8 cannot hold: lone surrogates, as broken JSON has them, become U+FFFD before they reach a file."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

T = TypeVar("T")


def mended(value: T) -> T:
    """The value, a noun or a list of them, with every text in it as UTF-8 can hold it."""
    made: object = value
    if isinstance(value, str) and not isinstance(value, Enum):
        made = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    elif isinstance(value, tuple):
        made = tuple(mended(one) for one in value)
    elif isinstance(value, list):
        made = [mended(one) for one in value]
    elif is_dataclass(value) and not isinstance(value, type):
        made = replace(value, **{f.name: mended(getattr(value, f.name)) for f in fields(value)})
    return cast("T", made)
