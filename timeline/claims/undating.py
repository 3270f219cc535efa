"""The words of a title without date phrases, the prepositions that lead to them, padding and brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims import moving
from timeline.claims.groups import NOMINAL
from timeline.claims.neighbours import before_phrase
from timeline.claims.tokens import Words

_DATE_PREPOSITIONS = frozenset(
    "dated in on at by from since until till during for of late early around about between through within after over "
    "before past".split()
)
_DATE_WORDS = frozenset("the late early about around some just only later shortly soon".split())
_PARTS = frozenset(
    "evening night morning afternoon day dawn end beginning start middle eve close week weekend hours ahead part "
    "most rest much".split()
)
_STILL = frozenset({"has", "have", "had", "'s", "'ve"})
_LITTLE = frozenset("little bit moment while".split())
_BEYOND = ("over ", "more than ", "under ", "less than ")
_PLANNED = frozenset("due planned foreseen scheduled set slated billed".split())
_LENGTH = re.compile(r"^(?!the |last |first ).*(?:minutes|hours|days|weeks|months|years|decades)$|^(?:an?|one) \w+$")
_LASTS = frozenset(
    "last take spend wait run serve jail imprison ban suspend disqualify extend delay prolong get give receive".split()
)
_BARE = re.compile(
    r"^(?:yesterday|today|tomorrow|tonight|last |next |this )|(?:later|earlier|ago|(?:before|after)(?: \S+)?)$"
)
_AS = frozenset("early late soon recently far".split())


def without_dates(words: Words, indices: Sequence[int]) -> list[int]:
    """The words without date phrases, the prepositions that lead to them, padding and brackets."""
    kept: list[int] = []
    depth = 0
    tags, low = words.tag, words.low
    clock = "time" in low or "local" in low
    for n, i in enumerate(indices):
        tag = tags[i]
        if tag not in _GOES:
            if not depth and not (clock and kept and _of_clock(words, i)):
                kept.append(i)
            continue
        if tag == x.OPEN:
            depth += 1
        if tag == x.CLOSE:
            depth = max(0, depth - 1)
            continue
        if depth or (tag == x.QUOTE and words.text[i] == '"'):
            continue
        if tag == x.TIMEX and _leads_clause(words, kept, i):
            _drop_lead(words, kept)
            return kept
        if tag == x.TIMEX and stands_for_article(words, i):
            if words.tag[i + 1] != x.POSS and not (kept and words.tag[kept[-1]] in (x.DET, x.POSS, x.ADJ)):
                kept.append(i)
            continue
        if tag == x.TIMEX and not _stays(words, indices, n, kept):
            _leave_out(words, indices, n, kept)
            continue
        doubled = tag == x.COMMA and (not kept or tags[kept[-1]] in (x.COMMA, x.DET) or _ends_year(words, kept, i))
        if not doubled and not (tag == x.ADV and low[i] in x.PADDING and not _measured(words, i)):
            kept.append(i)
    return kept


def _ends_year(words: Words, kept: Sequence[int], i: int) -> bool:
    """Whether a comma only closes the year of a day that is left out: was sentenced on July 26, 2021, to two years."""
    dated = words.tag[i - 1] == x.TIMEX and kept[-1] < i - 1 and _AMERICAN.search(words.low[i - 1]) is not None
    return dated and words.tag[i + 1 : i + 2] in (x.TO, x.PREP)


_AMERICAN = re.compile(r"[a-z]\.? \d{1,2}, \d{4}$")


def _leave_out(words: Words, indices: Sequence[int], n: int, kept: list[int]) -> None:
    """Take away what led to a date that is left out, but no particle of the verb: sworn in yesterday."""
    if words.low[indices[n]] in _RECENT and _describes(words, indices, n):
        return
    if not (kept and words.low[kept[-1]] in x.PARTICLES and _wants_none(words.low[indices[n]])):
        _drop_lead(words, kept, described=_describes(words, indices, n))
        if len(kept) > 3 and words.tag[indices[n] + 1 : indices[n] + 2] in _ENDS and _only_when(words, kept):
            kept.pop()


_ENDS = ("", x.STOP, x.COMMA, x.STRONG)
_SPANNING = frozenset("beginning starting commencing ending".split())


def _only_when(words: Words, kept: Sequence[int]) -> bool:
    """Whether a last participle only led to the date: was ended by a notice served on 3 May, for days starting then.

    Not: had his house searched on 3 May, which tells what was done.
    """
    last, before = kept[-1], words.tag[kept[-2]]
    if words.low[last] in _SPANNING:
        return before in (x.TIMEX, x.NOUN)
    if words.tag[last] != x.PART or last != kept[-2] + 1 or before not in (x.NOUN, x.BASE):
        return False
    noun = last - 1 if before == x.NOUN else last - 3  # a notice to quit
    governed = words.low[before_phrase(words.tag, noun, inside=_OBJECT)] in ("by", "under", "in", "with")
    return governed and any(words.tag[k] in _VERBS for k in kept[:-2])


_OBJECT = frozenset({x.NOUN, x.ADJ, x.DET, x.POSS, x.NUM})


def _leads_clause(words: Words, kept: Sequence[int], i: int) -> bool:
    """Whether a clause without "that" hangs on a date behind the verb: made permanent [the day the strike ended]."""
    opens = words.low[i] in x.THE_DAY and words.tag[i + 1 : i + 2] in (x.DET, x.PRON, x.POSS, x.NAME)
    return opens and any(words.tag[k] in _VERBS for k in kept)


_VERBS = frozenset({x.PAST, x.PRES, x.PART, x.BE})


def _stays(words: Words, indices: Sequence[int], n: int, kept: Sequence[int]) -> bool:
    """Whether a date tells more than when: the 2015 election, its third quarter, two days of rain."""
    i = indices[n]
    low = words.low[i]
    follows = words.tag[i + 1 : i + 3]
    if words.low[i + 1 : i + 2] in _OFF_TIME and _LENGTH.search(low) is not None:
        return True  # six weeks late
    if words.low[i - 1 : i] == ("between",) and follows[:1] == x.COORD and follows[1:] != x.TIMEX:
        return True  # between midnight and breakfast
    if low in _REGULAR or (x.DESCRIBING.fullmatch(low) is not None and words.tag[i + 1 : i + 2] in (x.NOUN, x.ADJ)):
        return True
    if low.startswith("the ") and words.low[i - 1 : i] == ("of",) and i > 2 and _tops(words.low[i - 2]):
        return True  # the worst of the century
    measures = follows[:1] == x.POSS or (not kept and follows[:1] in _VERBS)
    if measures and _LENGTH.search(low) is not None:
        return True  # ninety minutes were lost, four years' imprisonment
    return (
        _ACCOUNTS.match(low) is not None
        or _attributive(words, indices, n)
        or _goes_on_for(words, indices, n, kept)
        or _is_chosen(words, i)
        or moving.tells_day(words, kept, i)
    )


def _tops(word: str) -> bool:
    """Whether a word is a superlative, which wants what it is of."""
    return word in ("best", "worst", "first", "last") or (word.endswith("est") and len(word) > 5)


def _is_chosen(words: Words, i: int) -> bool:
    """Whether a date is the object of its verb: the judge set October 6 for the trial; not: a trial set October 6.

    Or what a writing bears: the letter is dated the 1st.
    """
    if i > 1 and words.low[i - 1] == "dated" and words.tag[i - 2] == x.BE:
        return True
    if not i or words.low[i + 1 : i + 2] not in (("for",), ("as",)):
        return False
    return words.lemma[i - 1] in x.CHOOSING and words.tag[i - 1] in (x.PAST, x.PRES, x.BASE)


def _wants_none(date: str) -> bool:
    """Whether a date stands without a preposition, so that a particle before it is the verb's: sworn in yesterday."""
    return _BARE.search(date) is not None and not date.startswith("the week ")


def _measured(words: Words, i: int) -> bool:
    """Whether an adverb is no padding: something measures it, or a preposition wants it (as soon as, until then)."""
    before, after = words.low[i - 1] if i else "", words.low[i + 1] if i + 1 < len(words) else ""
    return before in _MEASURES or after in ("as", "than") or (i > 0 and words.lemma[i - 1] == "break")


_MEASURES = frozenset("once as so too very how much far no any not until till since from before by".split())

# What a title may do without.
_GOES = frozenset({x.OPEN, x.CLOSE, x.QUOTE, x.TIMEX, x.COMMA, x.ADV})
_OFF_TIME = (("late",), ("early",))
_REGULAR = frozenset("daily weekly monthly quarterly annual yearly biennial nightly hourly".split())  # a sports daily
_RECENT = frozenset("recent current future".split())  # angered by [recent] attempts
_ACCOUNTS = re.compile(r"(?:its|their|our) (?:\S+ )?(?:quarter|half|year)$")  # reported its third quarter
_CALENDAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^(?:the )?\d\d? "
)


def stands_for_article(words: Words, i: int) -> bool:
    """Whether a date before a noun is to go and leave an article: Friday's vote, the 12 May hearing."""
    after = words.tag[i + 1] if i + 1 < len(words) else x.STOP
    if after == x.POSS:
        return words.low[i + 1] in ("'s", "’s", "'") and _LENGTH.search(words.low[i]) is None
    if after not in (x.NOUN, x.ADJ) or _CALENDAR.search(words.low[i]) is None:
        return False
    return words.low[i].startswith("the ") or (i > 0 and words.tag[i - 1] in (x.DET, x.POSS, x.ADJ))


def articles(words: Words, indices: Sequence[int]) -> dict[int, str]:
    """The words of a title for which an article stands, where a date before a noun was taken out."""
    if x.TIMEX not in words.tag:
        return {}
    led = [i for i in indices if words.tag[i] == x.TIMEX and words.low[i].startswith("the ")]
    owned = [i for i in indices if i and words.tag[i] == x.POSS and words.tag[i - 1] == x.TIMEX]
    said = dict.fromkeys(
        [i for i in led if stands_for_article(words, i)] + [i for i in owned if stands_for_article(words, i - 1)], "the"
    )
    for i in indices:  # an August deal, a June accord
        if words.tag[i] == x.TIMEX and i and words.low[i - 1] in ("a", "an"):
            noun = i + 1 + (words.tag[i + 1 : i + 2] == x.COMMA)
            if noun < len(words) and (noun > i + 1 or stands_for_article(words, i)):
                said[i - 1] = "an" if words.low[noun][0] in "aeiou" else "a"
    return said


def _of_clock(words: Words, i: int) -> bool:
    """Whether a word only says by which clock a time is: at 3:35 local time, at 05:06 Finnish time."""
    if words.low[i] == "time" and i > 1 and words.tag[i - 2] == x.TIMEX:
        return words.low[i - 1] == "local" or words.text[i - 1][0].isupper()
    if words.low[i + 1 : i + 2] == ("time",) and words.text[i][0].isupper():
        return i > 0 and words.tag[i - 1] == x.TIMEX
    after = words.tag[i + 1] if i + 1 < len(words.tag) else x.STOP
    ends = after not in NOMINAL or words.low[i + 1] == "time"
    return words.low[i] == "local" and i > 0 and words.tag[i - 1] == x.TIMEX and ends


def _describes(words: Words, indices: Sequence[int], n: int) -> bool:
    """Whether a date between an article and its noun is taken out: the Dec. 8, 2020, blast."""
    rest = [i for i in indices[n + 1 : n + 3] if words.tag[i] != x.COMMA]
    return bool(rest) and words.tag[rest[0]] in (x.NOUN, x.ADJ)


def _drop_lead(words: Words, kept: list[int], *, described: bool = False) -> None:
    """Take away the words that led to a date: on the evening of, as early as, at about, a comma.

    An article stays where it belongs to the noun that the date described.
    """
    if described and kept and words.tag[kept[-1]] in (x.DET, x.POSS):
        return
    led = False  # one preposition leads to a date, the one before it is the verb's: went on in May
    while kept:
        low, tag = words.low[kept[-1]], words.tag[kept[-1]]
        if low == "of" and len(kept) > 1 and (words.low[kept[-2]] in _PARTS or words.low[kept[-2]] == "as"):
            del kept[-2:]
        elif low == "as" and len(kept) > 2 and words.low[kept[-2]] in _AS and words.low[kept[-3]] == "as":
            del kept[-3:]
        elif low == "or" and len(kept) > 2 and words.tag[kept[-2]] in (x.PREP, x.COMMA):
            kept.pop()  # on or around 5 May; on, or shortly after, 3 June
            led = False
        elif low == "than" and len(kept) > 1 and words.low[kept[-2]] == "rather":
            del kept[-2:]
        elif (
            tag == x.COMMA
            or (low in _DATE_WORDS and not _is_so(words, kept[-1]))
            or (tag == x.POSS and not led and words.tag[kept[-1] - 1] == x.PREP)
        ):
            kept.pop()  # on my last Saturday
        elif ((tag in (x.PREP, x.SUB) and low in _DATE_PREPOSITIONS) or tag == x.TO) and not led:
            kept.pop()
            led = True
        elif (
            low in _LITTLE
            and len(kept) > 1
            and (led or words.low[kept[-1] + 1].startswith(_BEYOND))
            and words.tag[kept[-2]] == x.DET
        ):
            del kept[-2:]  # a little after midnight, a little over a year ago
        elif low in _PLANNED and len(kept) > 1 and words.tag[kept[-2]] in (x.NOUN, x.NAME):
            kept.pop()  # a hearing due on 3 May was cancelled
            return
        else:
            return


def _is_so(words: Words, i: int) -> bool:
    """Whether a word tells how something is: was late on Monday, two hours late."""
    return words.low[i] in ("late", "early") and i > 0 and words.tag[i - 1] in (x.BE, x.TIMEX)


def _goes_on_for(words: Words, indices: Sequence[int], n: int, kept: Sequence[int]) -> bool:
    """Whether a length of time is told: two days of rain, hours after the vote, lasted for two hours."""
    more = n + 1 < len(indices) and words.low[indices[n + 1]] in ("of", "after", "before", "than")
    if kept and words.lemma[kept[-1]] in ("spend", "waste") and kept[-1] == indices[n] - 1:
        return True  # spent the weekend in a hall
    if _ends_there(words, kept):
        return True
    if len(kept) > 1 and words.tag[kept[-1]] == x.COORD and words.tag[kept[-2]] == x.TIMEX:
        return True  # until Tuesday and Wednesday
    if kept and words.low[kept[-1]] == "that" and words.tag[indices[n] + 1 : indices[n] + 2] in (x.MODAL, x.BE):
        return True  # warned that 2019 would be hard
    if kept and words.low[kept[-1]] == "since" and not _STILL.isdisjoint(words.low[k] for k in kept):
        return True  # has carried a warning since 2002
    lasts = more or _measured_by(words, kept) or any(words.lemma[k] in _LASTS for k in kept[-4:])
    return lasts and _LENGTH.search(words.low[indices[n]]) is not None


def _ends_there(words: Words, kept: Sequence[int]) -> bool:
    """Whether words lead to an end that a title wants: until at least May; will not reopen before May."""
    led = next((words.low[k] for k in reversed(kept) if words.low[k] not in _ABOUT), "")
    return led in ("until", "till") or (
        led == "before" and any(words.tag[k] == x.NEG or words.low[k] in x.NEGATED for k in kept)
    )


_ABOUT = frozenset("at least after about around early late on the".split())


def _measured_by(words: Words, kept: Sequence[int]) -> bool:
    """Whether a preposition makes a length what a noun or verb wants: a term of two years, sentenced to a year."""
    if len(kept) < 2 or words.low[kept[-1]] not in ("of", "to", "by"):
        return False
    return words.low[kept[-2]] not in _PARTS


def _attributive(words: Words, indices: Sequence[int], n: int) -> bool:
    """Whether a date belongs to a noun: the 2015 election, fiscal 2009 bonus."""
    if n + 1 < len(indices) and words.low[indices[n]].startswith("the ") and words.tag[indices[n + 1]] == x.NOUN:
        return n == 0 or words.tag[indices[n - 1]] != x.PREP  # the summer fair
    if n == 0 or n + 1 >= len(indices):
        return False
    before, after = indices[n - 1], indices[n + 1]
    return words.tag[before] in (x.DET, x.POSS, x.ADJ) and words.tag[after] in (x.NOUN, x.ADJ, x.NAME)
