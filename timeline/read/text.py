"""Plain text: the file is the text. A saved mail is read as one, with the mails that it answers or passes on."""

from __future__ import annotations

import re

from timeline.read.decode import decode
from timeline.read.draft import Draft, Note

_FIELD = re.compile(r"(?P<name>From|To|Cc|Sent|Date|Subject|Reply-To):[ \t]*(?P<value>\S[^\n]*)\n(?:[ \t]+\S[^\n]*\n)*")
_NEEDED = ({"From"}, {"Subject"}, {"Date", "Sent"})  # of which a mail has one each


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft, and one for each mail that stands in a text which is itself a mail."""
    text, notes = decode(data)
    at, fields = 0, dict[str, str]()
    while (m := _FIELD.match(text, at)) is not None:
        at = m.end()
        fields.setdefault(m["name"], m["value"])
    if not all(fields.keys() & any_of for any_of in _NEEDED):
        return [Draft(text)], notes
    from timeline.read import eml

    return list(eml.mails(text, tuple(eml.sender_facts(fields["From"])), at)), notes
