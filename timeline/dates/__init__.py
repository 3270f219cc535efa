"""Document text → sentences → mentions: temporal expressions found, understood and resolved.

`tag` is the one door. Finding (`grammar`, `language`) and meaning (`resolve`) are two steps: a mention carries its
`Clue` whether or not it could be resolved. `resolve` and `candidates` work on clues alone, for readers that know
more than one document.
"""

from __future__ import annotations

from timeline.dates.candidates import candidates
from timeline.dates.resolve import resolve
from timeline.dates.sentences import sentences
from timeline.dates.tagger import tag

__all__ = ["candidates", "resolve", "sentences", "tag"]
