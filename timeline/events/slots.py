"""What stands in the places of a clause: what its verb acts on, what prepositions lead to, by the keys of the heads."""

from __future__ import annotations

from functools import lru_cache

from timeline.events import noun_phrases as np
from timeline.events.counts import CARDINALS
from timeline.events.kin import is_family, kin, light
from timeline.events.parties import name_words

NUMBERS = {word: str(n) for word, n in CARDINALS.items()}
_ROLES = frozenset("for from against over about into to of before".split())
# Keys of the nouns for a whole class of things, by which a paper can mean what another calls by its own noun.
CLASSES = frozenset(
    kin(noun)
    for noun in """
    measure scheme policy package development building structure site property complex craft vehicle aircraft weapon
    artefact item piece masterpiece treasure product substance animal place area territory settlement community body
    company group organisation organization document
    """.split()
)
UNDERGOER = ""  # the slot of what the act is done to, or befalls


@lru_cache(maxsize=1 << 12)
def slots(text: str, verb: int) -> dict[str, frozenset[str]]:
    """The keys of what the verb of a clause acts on and of what prepositions lead to, by preposition, "of" with the
    noun before: "board of".
    """
    if verb < 0:
        return {}
    before, words = np.tokens(text[:verb]), np.tokens(text[verb:])
    found = {UNDERGOER: _head(words[1:]) or _head_of_subject(before)}
    if any(is_family(key) for key in found[UNDERGOER]):  # it names the act
        del found[UNDERGOER]
    for at, word in enumerate(words[:-1]):
        if word in _ROLES and at and word != "of":
            found.setdefault(word, _head(words[at + 1 :]))
    clause = [*before, *words]
    for at, word in enumerate(clause[1:-1], start=1):
        if word == "of":
            found.setdefault(f"{kin(clause[at - 1].casefold())} of", _head(clause[at + 1 :]))
    return {slot: keys for slot, keys in found.items() if keys and not any(light(key) for key in keys)}


def object_of(text: str, verb: int) -> frozenset[str]:
    """The key of the noun behind the verb of a clause, or those of the name, whatever their number; empty where the
    verb has no object.
    """
    return _noun(np.tokens(text[verb:])[1:]) if verb >= 0 else frozenset()


def _head_of_subject(words: list[str]) -> frozenset[str]:
    """The keys of the head of the subject that the words end with."""
    while words and words[-1].casefold() in np.ENDS:
        words = words[:-1]
    start = max((n + 1 for n, w in enumerate(words) if not w[0].isalnum()), default=0)
    while start < len(words) and words[start].casefold() in np.ENDS:
        start += 1  # what a date at the head of the clause leaves of its phrase
    return _head(words[start:])


def _head(words: list[str]) -> frozenset[str]:
    """The key of the last noun of the phrase that the words begin with, those of the name that it is, or of the first
    number in it.
    """
    number = next((w.casefold() for w in np.phrase(words) if w[0].isdigit() or w.casefold() in NUMBERS), None)
    return _noun(words) if number is None else frozenset((NUMBERS.get(number, number),))


def _noun(words: list[str]) -> frozenset[str]:
    """The key of the last noun of the phrase that the words begin with, or those of the name that it is."""
    phrase = np.phrase(words)
    if not phrase:
        return frozenset()
    name = name_words(" ".join(phrase)) if phrase[-1][0].isupper() else frozenset()
    return name or frozenset((kin(phrase[-1].casefold()),)) - {""}
