"""Words of the command line into values.

Typer turns them into values with pydantic, whose import takes longer than everything else that `show` does.
What our options need of it is here; an option that asks for more (a range, a file that exists) is left to typer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin

import typer

# What makes an option more than its type; typer's own names and defaults.
_MORE = {"min": None, "max": None, "parser": None, "exists": False, "resolve_path": False, "formats": None}
_PLAIN: dict[Any, str] = {str: "text", Path: "a path", int: "a whole number", float: "a number"}


class Plain:
    """Stands in for the object with which a typer parameter coerces its values."""

    def __init__(self, convert: Callable[[str], Any], what: str) -> None:
        self._convert = convert
        self._what = what

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value, or the values of an option that may be repeated. Raises BadParameter in one line."""
        many = param.multiple or param.nargs == -1
        if value is None:
            return () if many else None
        return tuple(self._one(v, param, ctx) for v in value) if many else self._one(value, param, ctx)

    def _one(self, value: Any, param: Any, ctx: Any) -> Any:
        if not isinstance(value, str):
            return value  # a default
        try:
            return self._convert(value)
        except ValueError:
            raise typer.BadParameter(f"{value!r} is not {self._what}", ctx=ctx, param=param) from None


def lighten(params: Iterable[Any]) -> None:
    """Let the parameters of a command coerce their values here, as far as they are plain."""
    for param in params:
        descriptor = getattr(param, "type_descriptor", None)
        if descriptor is None or not hasattr(param, "_runtime_param"):
            continue  # a typer that works otherwise: it does it all itself
        info = descriptor.parameter_info
        if all(getattr(info, name, default) == default for name, default in _MORE.items()):
            plain = _plain(descriptor.annotation)
            if plain is not None:
                param._runtime_param = plain  # noqa: SLF001 - typer has no open way to this


def _plain(annotation: Any) -> Plain | None:
    if get_origin(annotation) is list:
        annotation = get_args(annotation)[0]
    if annotation in _PLAIN:
        return Plain(annotation, _PLAIN[annotation])
    if annotation is bool:
        return Plain(bool, "yes or no")
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Plain(annotation, "one of " + ", ".join(str(member.value) for member in annotation))
    return None
