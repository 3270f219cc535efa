"""The first pass of tagging: the tag of a word by tables, its form and the word before."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims import signs, verbs
from timeline.claims.closed_words import closed_word
from timeline.claims.forms import CHANGING, PUNCTUATION
from timeline.claims.open_words import open_word

_LEGAL_FORMS = frozenset("limited incorporated united".split())


def lexical(tokens: tuple[str, ...], low: tuple[str, ...], i: int, tags: list[str], shouting: bool) -> tuple[str, str]:
    """The tag of a word by tables, form and the word before, and its base form if it is a verb."""
    word, form = tokens[i], low[i]
    if word[0].islower():
        closed = x.CLOSED.get(form) if form in CHANGING else None
        return open_word(form, low, i, tags) if closed is None else closed_word(closed, form, low, tags, i)
    if word in PUNCTUATION:
        return PUNCTUATION[word], ""
    if word in "'’‘`-":
        return signs.mark(word, low, i, tags), ""
    if word[0] in "'’":
        return signs.clitic(low, i, tags[i - 1] if i else ""), ""
    if word[0].isdigit() or word[0] in "$€£¥":
        return x.NUM, ""
    first = i == 0 or tags[i - 1] in (x.QUOTE, x.STRONG, x.STOP) or (i == 1 and tags[0] == x.TIMEX)
    capital = word[0].isupper()
    if form in _LEGAL_FORMS and word[0].isupper() and not first:
        return x.NAME, ""  # HALDEN MARINE LIMITED
    closed = x.CLOSED.get(form)
    if closed == x.MODAL and capital and not first and not shouting:
        return x.NAME, ""  # Mr May, Will Ames
    if capital and word.isupper() and len(word) > 2 and not shouting:
        capital = not (closed or verbs.FORMS.get(form, ("", 0))[1] & (verbs.PAST | verbs.PART | verbs.THIRD))
    if closed is not None and not (capital and not first and not shouting and closed in (x.NOUN, x.ADJ, x.NUM)):
        return closed_word(closed, form, low, tags, i)
    if not word[0].isalpha():
        return x.NOUN, ""
    if capital and not first and not (shouting and not word.isupper()) and not (shouting and verbs.verb_uses(form)):
        return x.NAME, ""
    return open_word(form, low, i, tags)
