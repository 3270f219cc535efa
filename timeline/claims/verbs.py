"""English verbs: which word forms can be a verb, of which base form, in which tense."""

from __future__ import annotations

from functools import lru_cache

from timeline.claims import verb_table as table

# How a form can be used: base, -s, past, participle, -ing.
BASE, THIRD, PAST, PART, ING = 1, 2, 4, 8, 16
Forms = dict[str, tuple[str, int]]

_VOWELS = "aeiou"


def _regular(base: str) -> tuple[str, str, str]:
    """The -s, -ed and -ing forms of a regular verb."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if base.endswith("ie"):
        return third, base + "d", base[:-2] + "ying"
    if base.endswith("e"):
        return third, base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    if base in table.DOUBLING:
        return third, base + base[-1] + "ed", base + base[-1] + "ing"
    return third, base + "ed", base + "ing"


def _add(forms: Forms, form: str, base: str, use: int) -> None:
    known = forms.get(form)
    if known is None:
        forms[form] = (base, use)
    elif known[0] == base:
        forms[form] = (base, known[1] | use)
    else:  # found, wound, felt: the irregular past of a commoner verb wins, its uses are joined
        forms[form] = (known[0], known[1] | use)


def _build() -> Forms:
    forms: Forms = {}
    for line in table.IRREGULAR.split("\n"):
        if not line:
            continue
        base, past, participle = line.split(" ")
        for form in past.split("/"):
            _add(forms, form, base, PAST)
        for form in participle.split("/"):
            _add(forms, form, base, PART)
        third, _, ing = _regular(base)
        if base in table.DOUBLING_ING:
            ing = base + base[-1] + "ing"
        _add(forms, base, base, BASE)
        _add(forms, third, base, THIRD)
        _add(forms, ing, base, ING)
    for base in table.REGULAR.split():
        third, past, ing = _regular(base)
        _add(forms, base, base, BASE)
        _add(forms, third, base, THIRD)
        _add(forms, past, base, PAST | PART)
        _add(forms, ing, base, ING)
        if base.endswith("l") and base in table.DOUBLING:  # American: canceled, traveling
            _add(forms, base + "ed", base, PAST | PART)
            _add(forms, base + "ing", base, ING)
    for word in ("am", "is", "are", "'s", "'re", "'m"):
        forms.pop(word, None)
    return forms


FORMS: Forms = _build()


@lru_cache(maxsize=1 << 15)
def verb_uses(word: str) -> tuple[str, int] | None:
    """The base form and the possible uses of a lower-case word, None where it can be no verb.

    Words that the tables lack are told by their ending: -ed, -ised, -ized, -ify and the like.
    """
    known = FORMS.get(word)
    if known is not None:
        return known
    if len(word) > 4 and word.endswith("ed") and word not in table.NOT_PAST:
        if word.startswith("un") and word[2:] in FORMS:
            return None  # unnoticed and unarmed are no verbs; what can be undone stands in the tables
        for prefix in ("re", "over", "under", "out", "mis", "pre", "co", "dis", "de", "counter"):
            rest = word[len(prefix) :].lstrip("-")
            if word.startswith(prefix) and rest in FORMS:
                return prefix + FORMS[rest][0], FORMS[rest][1]
        if "-" in word:
            return None
        return (
            word[:-1] if word.endswith(("ced", "ged", "ved", "sed", "zed", "ued", "ated")) else word[:-2]
        ), PAST | PART
    if word.startswith(("re-", "re", "over", "under", "out", "mis", "co-")):
        for prefix in ("re-", "re", "over", "under", "out", "mis", "co-"):
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > 3 and rest in FORMS and FORMS[rest][1] != BASE:
                return prefix + FORMS[rest][0], FORMS[rest][1]
    return None


def can_be(word: str, uses: int) -> bool:
    """Whether a lower-case word can be a verb in one of some uses."""
    known = verb_uses(word)
    return known is not None and bool(known[1] & uses)


def _build_past() -> dict[str, str]:
    past: dict[str, str] = {}
    for line in table.IRREGULAR.strip().split("\n"):
        base, form, _ = line.split(" ")
        past[base] = form.split("/")[0]
    return past


_PAST = _build_past()


def past_of(base: str) -> str:
    """The past tense of a base form: release, released; run, ran."""
    return _PAST.get(base) or _regular(base)[1]
