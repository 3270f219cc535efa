"""What in a document is not its story: footers, teasers, bylines, contact lines; and what repeats across documents.

Told by place and shape first (the last block with a telephone number, the lines after a heading that invites to
read on), by repetition across documents second, by words last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from timeline.claims import author_notes, regions
from timeline.claims.lexicon import CLOSED
from timeline.model import Document, Sentence

_INVITES = re.compile(
    r"^\W*(?:recommended(?: for you| reading| stories)?|related(?: (?:articles|stories|coverage|news|links|posts))?|"
    r"read (?:next|more|also)|more (?:from|on|in|like) .{2,40}|most (?:read|popular|viewed)|up next|"
    r"you (?:may|might) also like|trending(?: now)?|popular (?:now|stories)|latest (?:news|stories)|"
    r"what to read next|also (?:in|on) .{2,30}|"
    r"don['’]t miss|editor['’]?s['’]? picks?|in other news|elsewhere|sponsored(?: content)?|advertisement|"
    r"get (?:your own|our|the) .{2,50}|sign up.{0,60}|subscribe.{0,60}|share this.{0,40}|"
    r"about the authors?|"
    r"leave a (?:comment|reply)|comments(?: \(\d+\))?|follow us.{0,40}|stay (?:in touch|connected)|"
    r"our newsletters?.{0,30}|"
    r"media contacts?|press contacts?|contact(?: us| details)?|read our .{2,40}|forward.looking statements)\W*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"^\W*(?:in other news|elsewhere|latest news|also (?:in|on) .{2,30})\W*$", re.IGNORECASE)
_ASIDE = re.compile(
    r"^\W*(?:from (?:the|our) archives?|inside|read next|see also|related|next issue|"
    r"in (?:next|this) (?:week['’]s )?issue|"
    r"also in this issue|on page|page \d+|listen|watch|more)\s*[:|–—]",
    re.IGNORECASE,
)
_LABELLING = ":|–—"  # one of these ends each of them
_PHONE = re.compile(
    r"(?:\btel(?:ephone)?|\bphone|\bfax|\bhotline|\bext)\b[.:]?[^.\n]{0,30}\d{3}|"
    r"\btel\.? \d{1,3}[. -]\d\d|\+\d[\d ()-]{6,}\d|"
    r"\(\d{3,5}\)\s*\d[\d -]{4,}|"
    r"\b\d{3}-\d{3}-\d{4}\b|\b\d-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b|\b0\d{3} \d{3} \d{3,4}\b",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"©|\(c\) (?:19|20)\d\d|all rights reserved|\bunsubscribe\b|\bsubscribe\b|p\.\s?o\. box|"
    r"registered (?:office|charity|in)|"
    r"\bprinted (?:and published |in |on |by )|privacy policy|terms of (?:use|service)|cookie|\babn \d|\bissn\b|"
    r"opt.?out|24/7|investor (?:relations|line)|media line|press office|enquiries:|newsroom:|"
    r"paid for by|stop receiving|attorney advertising|reader-funded|tip jar|free edition|tea room|office hours|"
    r"for more information|for further information|visit (?:www|https?)|www\.\w|https?://|"
    r"(?:^|[|·•,(\n]\s*|\bwith )(?:version|v\.?) \d+\.\d+|"
    r"(?:on|from) the app store|app store\W{0,3}(?:and|or)?\W{0,3}google|google play|"
    r"back issues|second.class (?:matter|mail)|"
    r"(?:\bcontinued on |(?<!\bon )(?<!\bat ))\bpage \d+\b|\bp\. ?\d+\b|next issue",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\b(?:founded|established|incorporated|est\.|formed|serving [^.]{2,40} since|open since|"
    r"publish(?:ed|ing) since)\s+"
    r"(?:in\s+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+)?(?:1[5-9]|20)\d\d\b"
    r"|\bfounded by .{3,40} (?:since|in) (?:1[5-9]|20)\d\d",
    re.IGNORECASE,
)
_SELF = re.compile(r"^\W*[A-Z][\w&.’' -]{1,40} is (?:the|a|an|one of the) (?:\w+[ -]){0,4}?"
                   r"(?:leading|largest|world|global|premier|"
                   r"provider|platform|newsletter|publication|nonprofit|independent|award)\b")  # fmt: skip
_HEADED = re.compile(r"^\W*About (?:the )?[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,4}\W*(?:\n|$)")
_DESCRIBES = re.compile(
    r"^\W*(?:About )?(?P<name>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,4}) "
    r"(?:is|are|makes|provides|delivers|offers|publishes|helps|builds|runs|covers|writes|works|"
    r"was (?:founded|established))\b"
)
_LEGAL_SIGNS = ("©", "(c) ", "all rights reserved", "use cookies", "this policy was")
_LEGAL = re.compile(r"©|\(c\) (?:19|20)\d\d|all rights reserved|use cookies|this policy was", re.IGNORECASE)
_BYLINE = re.compile(
    r"^\W*(?:by|with|from|reporting by|editing by|additional reporting|photo(?:graph)?s? by|written by)\s+[A-Z]"
    r"|^\W*(?:By|BY|Words|Text|Story by|Written by)\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w.’'-]*){1,3}\s*[|·•–—].*$"
)
_SLOGAN = re.compile(r"^\W*[A-Z][a-z]+ing\s[^.,;:()\d]{3,60}\ssince\s(?:1[5-9]|20)\d\d\W*$")  # Making boats since 2014
_CALENDAR = re.compile(  # what is left of a date line without its numbers: it heads entries and belongs to the story
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue"
    r"|wed|thu|fri|sat|sun|st|nd|rd|th|of|the|at|on|am|pm|a|p|m|noon|midnight|utc|gmt|bst|cet|cest|e[sd]?t|c[sd]t"
    r"|m[sd]t|p[sd]?t|t|z| )+"
)
_COMMENT = re.compile(
    r"\b[Pp]osted by:? ?\S.{0,60}?(?:\||\bat \d|\bon [A-Z]\w+ \d)|\b[Rr]eport abuse\b|\bFlag as (?:spam|abuse)\b"
    r"|\bAt \d?\d[:.]\d\d(?: ?[ap]\.?m\.?)? (?:on )?\d.{4,24}, \S.{0,30} wrote:"
)
_OF_PAGE = re.compile(  # what a page says of itself, or asks of its readers
    r"^\W*(?:this (?:article|story|piece|column|report|post|page|interview)"
    r" (?:was|has been) (?:\w+ly )?(?:amended|corrected|updated|revised|edited|modified)\b"
    r"|(?:this|an?|the) (?:\w+ )?(?:article|story|piece|column|caption|headline|graphic)\b.{0,80}?"
    r"\b(?:misspel(?:led|t)|misstated|misidentified|misattributed|misquoted|(?:incorrect|wrong|erroneous|mistaken)ly)\b"
    r"|(?:get|receive|sign up|subscribe|register)\b.{0,120}\b(?:your (?:inbox|e-?mail)|(?:our|the|this) newsletters?)\b"
    r"|posted\b.{0,60}\|.{0,40}\bcomments?\b)",
    re.IGNORECASE,
)
_SIGNED = ("osted by", "eport abuse", "Flag as", " wrote:")  # one of these is in each of them
_CAPTION = re.compile(r"\s\)(?=\s|$)")  # the brackets down the side of a court's caption
_COLUMNS = re.compile(r"[^\d\n]*[^\d\s](?:\t| {3,})[^\d\s][^\d\n]*(?:\t|  )[^\d\s][^\d\n]*")  # the head of a table
_ITEM = re.compile(r"\s*\(?\d{1,2}[.)](?:\s|$)")
_LINE = 120  # characters of a line that is no sentence
_LATE = 0.5  # a block that introduces its publisher stands in the second half
_TAIL = 0.6  # an inviting heading before this share of the text invites to a part of the story


def normalised(line: str) -> str:
    """A line as it is compared across documents."""
    return " ".join(re.sub(r"[\W\d]+", " ", line.lower()).split())


def skipped(
    document: Document,
    sentences: Sequence[Sentence],
    furniture: frozenset[str],
    entries: Container[int] = (),
    news: Sequence[int] = (),
    dated: Sequence[int] = (),
) -> set[int]:
    """The sentences (by place) that tell nothing of the story.

    `entries` are where lines of a chronology begin; `news` the offsets of dates that only the day of the document
    explains (last month, on 1 March), `dated` those of all dates, in order.
    """
    lowered = document.text.lower()
    legal = any(sign in lowered for sign in _LEGAL_SIGNS) and _LEGAL.search(document.text) is not None
    out = {i for i, s in enumerate(sentences) if _plain(s, furniture, legal=legal)}
    out |= _letterhead(document, sentences)
    masthead = (document.publisher or "").casefold()
    if masthead:
        out |= {i for i, s in enumerate(sentences) if " ".join(s.text.split()).strip("#*_ ").casefold() == masthead}
    out |= _after_invitation(document, sentences)
    out |= {i for i in _footers(sentences, dated) if sentences[i].start not in entries}
    out |= author_notes.sentences_of(document, sentences)
    return out | _about(document, sentences, news, dated)


def without_comments(document: Document) -> Document:
    """A document up to what readers wrote below it: from the first of at least two comments that are signed."""
    if not any(sign in document.text for sign in _SIGNED):
        return document
    sentences = regions.sentences(document)
    signed = [i for i, s in enumerate(sentences) if any(sign in s.text for sign in _SIGNED) and _COMMENT.search(s.text)]
    if len(signed) < 2:
        return document
    block = sentences[signed[0]].paragraph
    first = next(i for i, s in enumerate(sentences) if s.paragraph == block)
    return replace(document, text=document.text[: sentences[first or signed[0]].start])


def _plain(sentence: Sentence, furniture: frozenset[str], *, legal: bool) -> bool:
    """Whether a sentence is furniture, a byline, a telephone line, a caption, a copyright line of `legal` texts, or
    about the page itself.
    """
    text = sentence.text
    if furniture and normalised(text) in furniture:
        return True
    if legal and _LEGAL.search(text):
        return True
    if ("ing " in text and _SLOGAN.match(text)) or _OF_PAGE.match(text):
        return True
    if len(text) > _LINE or text.rstrip().endswith((".", "!", "?")):
        return False
    if _COLUMNS.fullmatch(text):
        return True
    return _BYLINE.match(text) is not None or _PHONE.search(text) is not None or len(_CAPTION.findall(text)) > 1


_HEAD = 400  # characters of a text in which its letterhead stands
_DIGIT = re.compile(r"\d")


def _letterhead(document: Document, sentences: Sequence[Sentence]) -> set[int]:
    """The sentences of a line at the top that gives a telephone number: Quay 3. Telephone 4711. Founded in 1890."""
    lines: list[tuple[int, int]] = []
    for m in _PHONE.finditer(document.text, 0, _HEAD) if _DIGIT.search(document.text, 0, _HEAD) else ():
        first = document.text.rfind("\n", 0, m.start()) + 1
        last = document.text.find("\n", m.end()) % (len(document.text) + 1)
        if last - first <= _LINE and not document.text[first:last].rstrip().endswith((".", "!", "?")):
            lines.append((first, last))
    return {i for i, s in enumerate(sentences) if any(a <= s.start < b for a, b in lines)} if lines else set()


def _after_invitation(document: Document, sentences: Sequence[Sentence]) -> set[int]:
    """Everything after a line that invites to read on, where the line stands late in the text."""
    out: set[int] = set()
    end = len(document.text) or 1
    cut = False
    for i, s in enumerate(sentences):
        inviting = not cut and len(s.text) < _LINE and _INVITES.match(s.text) is not None
        inviting = inviting and not (_GOES_ON.match(s.text) and _tells_on(sentences, i))
        if inviting and (s.start > _TAIL * end or _list_follows(sentences, i)):
            cut = True
        if cut:
            out.add(i)
        elif any(sign in s.text for sign in _LABELLING) and _ASIDE.match(s.text):
            out |= {k for k, other in enumerate(sentences) if other.paragraph == s.paragraph and k >= i}
    return out


_STOPPED = re.compile(r"\.[\"”’)]*\s*(?:\([^()]*\))?\s*$")  # the bracket is a citation's


def _tells_on(sentences: Sequence[Sentence], i: int) -> bool:
    """Whether whole sentences follow a heading, as in a digest, and not the headlines to which a page invites."""
    rest = sentences[i + 1 : i + 3]
    return bool(rest) and all(_STOPPED.search(s.text) for s in rest)


def _list_follows(sentences: Sequence[Sentence], i: int) -> bool:
    rest = sentences[i + 1 :]
    return bool(rest) and sum(len(s.text) < 160 for s in rest) > 0.8 * len(rest) and i > 0.25 * len(sentences)


def _footers(sentences: Sequence[Sentence], dated: Sequence[int] = ()) -> set[int]:
    """The sentences of the last blocks that hold a telephone number, a copyright line, an address.

    A founding year makes a short block one, unless another date stands in it: `dated` are their offsets, in order.
    """
    if not sentences:
        return set()
    blocks: dict[int, list[int]] = defaultdict(list)
    for i, s in enumerate(sentences):
        blocks[s.paragraph].append(i)
    out: set[int] = set()
    last = sorted(blocks)[1:][-4:]  # never the only block
    for n, block in enumerate(reversed(last)):
        members = blocks[block]
        text = " ".join(sentences[i].text for i in members)
        signals = len(_FOOTER.findall(text)) + len(_PHONE.findall(text))
        founded = _FOUNDED.search(text) is not None
        words = len(text.split())
        if n and not out and not signals:
            break
        first, end = sentences[members[0]].start, sentences[members[-1]].end
        if sum(_ITEM.match(sentences[i].text) is not None for i in members) > 1:  # notes to editors, each for itself
            out.update(i for i in members if _FOOTER.search(sentences[i].text) or _PHONE.search(sentences[i].text))
            continue
        introduces = founded and words < 30 and bisect_left(dated, end) - bisect_left(dated, first) < 2
        if (signals and words <= 75) or (founded and signals) or introduces or _SELF.match(text):
            out.update(members)
        elif signals or (founded and n == 0):
            out.update(i for i in members if _FOOTER.search(sentences[i].text) or _PHONE.search(sentences[i].text)
                       or _FOUNDED.search(sentences[i].text))  # fmt: skip
        elif n == 0 and words < 12:
            continue
        else:
            break
    return out


_HISTORY = 3  # sentences with a date that make an introduction a history


def _about(document: Document, sentences: Sequence[Sentence], news: Sequence[int], dated: Sequence[int]) -> set[int]:
    """The sentences of a late block under "About …", or that introduces somebody whom the story has not named.

    An introduction holds on any day, so that a block with `news` in it is none: Lund is due in court on 1 March; nor is
    one that tells a history, date after date.
    """
    out: set[int] = set()
    blocks: dict[int, list[int]] = defaultdict(list)
    for i, s in enumerate(sentences):
        blocks[s.paragraph].append(i)
    late = _LATE * len(document.text)
    for paragraph in sorted(blocks):
        first = sentences[blocks[paragraph][0]]
        if _HEADED.match(first.text) and first.start > late:
            out.update(i for i, s in enumerate(sentences) if paragraph <= s.paragraph <= paragraph + 1)
    for paragraph in sorted(blocks)[-4:]:
        first, last = sentences[blocks[paragraph][0]], sentences[blocks[paragraph][-1]]
        m = _DESCRIBES.match(first.text)
        if m is None or m["name"].split()[0].lower() in CLOSED or first.start < late:
            continue
        told = sum(
            bisect_left(dated, s.start) < bisect_left(dated, s.end) for s in (sentences[i] for i in blocks[paragraph])
        )
        is_news = bisect_left(news, first.start) < bisect_left(news, last.end) or told >= _HISTORY
        if not is_news and m["name"] not in document.text[document.body : first.start]:
            out.update(blocks[paragraph])
    return out


def furniture(documents: Iterable[Document]) -> frozenset[str]:
    """Lines that stand in several documents and are not the story, normalised.

    A short line of two documents, or a line of up to 40 words in three. Documents that share most of their lines are
    copies of one text and count once, so that a syndicated article does not empty itself. A sentence with a day or a
    month in it is no furniture: two papers that tell of one thing in the same words are two witnesses.
    """
    lines: dict[str, set[int]] = defaultdict(set)
    sizes: Counter[int] = Counter()
    for n, document in enumerate(documents):
        for line in {normalised(raw) for raw in document.text.split("\n") if not _tells_day(raw)}:
            if line and not _CALENDAR.fullmatch(line):
                lines[line].add(n)
                sizes[n] += 1
    cluster = _copies(lines, sizes)
    found = set()
    for line, holders in lines.items():
        apart = len({cluster.get(n, n) for n in holders}) if len(holders) > 1 else 1
        words = line.count(" ") + 1
        if (apart >= 3 and words <= 40) or (apart == 2 and words <= 12):
            found.add(line)
    return frozenset(found)


_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
    r"(?: \d{1,4})?\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
)
_LEAST = 3  # words of a sentence beside its date


def _tells_day(line: str) -> bool:
    """Whether a line is a sentence, or a row of a table, with a day or month in it."""
    found = _DAY.search(line)
    if found is None or not any(c.isdigit() for c in found.group()):
        return False
    rest = [word for word in (line[: found.start()] + line[found.end() :]).split() if word.strip("|-–—.,:;")]
    legal = _LEGAL.search(line) is not None or _PHONE.search(line) is not None or _FOUNDED.search(line) is not None
    return len(rest) >= _LEAST and any(word[0].islower() for word in rest) and not legal


def _copies(lines: dict[str, set[int]], sizes: Counter[int]) -> dict[int, int]:
    """The first document of each group of copies, by document; lines of many documents tell no copies."""
    shared: Counter[tuple[int, int]] = Counter()
    for holders in lines.values():
        if 1 < len(holders) <= 12:
            ordered = sorted(holders)
            shared.update((a, b) for k, a in enumerate(ordered) for b in ordered[k + 1 :])
    cluster: dict[int, int] = {}
    for (a, b), count in sorted(shared.items()):
        if count > 0.5 * min(sizes[a], sizes[b]) and min(sizes[a], sizes[b]) > 2:
            first = min(cluster.get(a, a), cluster.get(b, b))
            cluster[a] = cluster[b] = first
    return cluster
