"""Names that accounts go by in a text, which begin with no capital: the account "lowmarsh", known online as "tern9"."""

from __future__ import annotations

import re

from timeline.claims import naming as t
from timeline.claims import verbs
from timeline.claims.lexicon import CLOSED
from timeline.model import Actor

_LEADS = (
    r"(?:accounts?|users?|usernames?|handles?|pseudonyms?|aliases|alias|nicknames?|screen names?|developer|maintainer"
    r"|contributor|committer|hacker|poster|commenter|streamer|known (?:online |there |to others )?as|posting as"
    r"|signs? (?:himself|herself|itself|themselves)|calls? (?:himself|herself|itself|themselves)"
    r"|calling (?:himself|herself|itself|themselves)|(?:under|by) the name(?: of)?)"
)
_LED = re.compile(rf"\b{_LEADS}(?: called| named| known as)?,?[ \n]\Z")
_LONGEST = 60  # characters of what leads to a name
_MARK = re.compile(r"[“\"‘'`](?=[a-z])")  # sooner found than what leads to it
_NAMED = re.compile(r"[“\"‘'`](?P<name>[a-z][a-z0-9_.-]{2,24}[a-z0-9])[,.]?[”\"’'`]")


def handles(text: str) -> dict[str, Actor]:
    """The names of accounts that a text gives in quotation marks behind a word for an account, as actors by name."""
    found = set()
    for mark in _MARK.finditer(text):
        at = mark.start()
        m = _NAMED.match(text, at)
        if m is not None and _LED.search(text, max(0, at - _LONGEST), at) is not None:
            found.add(m["name"])
    return {
        name: Actor(name)
        for name in sorted(found)
        if name not in CLOSED and name not in t.COMMON and verbs.verb_uses(name) is None
    }
