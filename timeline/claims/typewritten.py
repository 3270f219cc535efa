"""Dashes and quotation marks as typewriters and news wires write them, set as the signs that they stand for.

A text of equal length: two hyphens become a dash and a space, ``said'' becomes “said” with a space on either side, and
an s that stands apart from its apostrophe (the mayor’ s men) goes back to it.
"""

from __future__ import annotations

import re

# The sign itself stands first in each, so that a search skips whatever is none.
_DASH = re.compile(r"--(?:(?<=[^\s-] --)(?=\s)|(?<=[\w.,;!?'\"”)]--)(?=[\w\"“(`\s])(?!-))")
_BAR = re.compile(r"_(?= )(?:(?<=[^\s_] _)|(?<=\S\)_))")
_OPENING = re.compile(r"``(?<![\w`]``)(?=[^`]*'')")
_APART = re.compile(r"(?P<sign>[’']) s(?<=\w[’'] s)(?= )")
_CLOSING = re.compile(r"''(?:(?<=[^\W\d_]'')|(?<=[.,!?;:—)]''))(?!['\w])")


def typeset(text: str) -> str:
    """The text with a dash for two hyphens or a bar between words, and with curly marks for doubled ones."""
    if "--" in text:
        text = _DASH.sub("— ", text)
    if "_ " in text:
        text = _BAR.sub("—", text)
    if "’ s " in text or "' s " in text:
        text = _APART.sub(r"\g<sign>s ", text)
    if "''" in text:
        text = _CLOSING.sub("” ", _OPENING.sub(" “", text))
    return text
