"""Each format: what is the text, what is known of it, and where things stand in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline import edtf
from timeline.model import Document, Problem
from timeline.read import load_stdin

One = Callable[[str, bytes | str], Document]
Read = Callable[[str, bytes | str], tuple[list[Document], list[Problem]]]

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Board picks Ada Brook - Hull Ledger</title><link rel="canonical" href="https://ledger.example/board">
{head}</head><body class="single"><nav><ul><li>Home</li><li>Deals of March 2022</li></ul></nav>
<div class="cookie-notice">We use cookies. This notice was changed on 1 January 2022.</div>
<main class="has-sidebar"><article><h1>Board picks Ada Brook</h1>{line}
<p>The harbour board chose Ada Brook as its chair on Thursday, after two rounds of voting in the hall.</p>
<p>She follows Miles Carter, who left on 7&nbsp;March after a row over the price of the new crane.</p>
<div class="newsletter-signup"><p>Get our daily letter and never miss a story again.</p></div>
<p>&ldquo;It is an honour,&rdquo; she told the Ledger. The board will meet again in June.</p>
<div class="related-posts"><h3>Related</h3><p>Ferry fares rose on 2 April 2021, by nine votes to two.</p></div>
</article></main><aside><p>On 1 January 2020 a whale swam into the dock.</p></aside>
<footer>Copyright 2024. Founded in 1881.</footer><script>var built = "2021-11-30"</script></body></html>"""
JSON_LD = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"L"},
{"@type":["Article","NewsArticle"],"headline":"Board picks Ada Brook","datePublished":"2024-05-03T17:45:10+00:00",
"dateModified":"2024-05-09","publisher":{"@type":"Organization","name":"The Hull Ledger"}}]}</script>"""


def published(document: Document) -> tuple[str | None, str | None]:
    return edtf.dump(document.published) if document.published else None, document.published_from


# --- plain text and Markdown


def test_header_lines_are_regions_and_the_text_begins_after_them(one: One) -> None:
    document = one("a.txt", " date 2026-03-02 Board elects a new chair\nIt met on Monday.")
    assert document.text[document.body :].startswith("Board elects")
    assert [(r.kind, document.text[r.start : r.end]) for r in document.regions] == [("header", " date 2026-03-02 ")]
    assert document.title == "Board elects a new chair"


def test_labelled_lines(one: One) -> None:
    lines = "Title: Fares rise\nSource: Hull Ledger\nURL: https://ledger.example/a\nDate: 3 May 2024\n\nFares rose."
    document = one("a.txt", lines)
    assert (document.title, document.publisher, document.url) == (
        "Fares rise",
        "Hull Ledger",
        "https://ledger.example/a",
    )
    assert document.text[document.body :].strip() == "Fares rose."


@pytest.mark.parametrize(
    ("text", "title", "publisher"),
    [
        (
            "The Ferry Echo, Saturday 1 June 2024\n\nFares must rise\nBy Ada Brook\n\nThey rose.",
            "Fares must rise",
            "The Ferry Echo",
        ),
        (
            "IN THE HULL COUNTY COURT        Claim No. 12\n\nBROOK v FERRIES LTD\n\nJUDGMENT of 3 May 2024\n\nA.",
            "BROOK v FERRIES LTD",
            "HULL COUNTY COURT",
        ),
        ("Fares rise\n\nThey rose.", "Fares rise", None),
        ("The Ledger\nHull, 3 May 2024\n\nFares rise\n\nThey rose.", "Fares rise", "The Ledger"),
        (
            "HARBOUR BOARD\nPress office\n\nBoard picks a chair\n3 May 2024\n\nIt did.",
            "Board picks a chair",
            "HARBOUR BOARD",
        ),
        ("Fares rise\n\nPublished: 3 May 2024\n\nThey rose.", "Fares rise", None),
        (
            "BOARD\n\nMinutes of a meeting\n\nHull, 3 May 2024\n\nThe board met and\nwent.",
            "Minutes of a meeting",
            "BOARD",
        ),
        ("Fares: what next?\n\nThey rose.", "Fares: what next?", None),
        (
            "THE FERRYMAN\nMay 3, 2024      Free\n\nCLERKS TO MAYOR: NO CONFIDENCE\n\nFares rose again on Monday.",
            "CLERKS TO MAYOR: NO CONFIDENCE",
            "THE FERRYMAN",
        ),
        ("2024-05-03\n[10:05] <ada> fares rose\n[10:08] <bo> no", None, None),
        ("2024-05-03\n[10:05] <ada> fares rose", None, None),
        ("2024-05-03\n10:05 ada: fares rose\n10:08 bo: no", None, None),
        (
            "9:05 train from Hull derails, killing two\n\nIt was late.",
            "9:05 train from Hull derails, killing two",
            None,
        ),
        ("SITUATION REPORT No. 3\nFerry stranding\nIssued: 3 May 2024\n\nIt sank.", "Ferry stranding", None),
        ("Ferry bulletin 12\nFerry stranding\nIssued: 3 May 2024\n\nIt sank.", "Ferry stranding", None),
        ("The Evening Report\nHull, 3 May 2024\n\nFares rise\n\nThey rose.", "Fares rise", "The Evening Report"),
        ("Fares rise\n\nLONDON, 3 May 2024 (Reuters) - They rose.", "Fares rise", "Reuters"),
        ("They rose in the night, and nobody knew how high they would go before the week was out in town.", None, None),
        ("# Fares rise\n\nThey rose.", "Fares rise", None),
        (
            "# Fares: a review\n\n**By:** Ada\n**Date of rise:** 2 May 2024\n**Published:** 3 May 2024\n\nThey rose.",
            "Fares: a review",
            None,
        ),
        ("Crane failure: May 3, 2024\n\nUpdated on May 9, 2024\n\nIt fell.", "Crane failure: May 3, 2024", None),
        ("Morning briefing: 3 May 2024\n\nThe crane fell at noon.", "Morning briefing", None),
    ],
)
def test_title_and_publisher(one: One, text: str, title: str | None, publisher: str | None) -> None:
    document = one("a.txt", text)
    assert (document.title, document.publisher) == (title, publisher)


def test_front_matter_is_part_of_the_text_and_before_the_body(one: One) -> None:
    source = "---\ntitle: Fares\ndate: 2026-03-02 09:00:00 +0100\nsource: Ledger\n---\nThey rose.\n"
    document = one("a.md", source)
    assert document.text == source
    assert document.text[document.body :] == "They rose.\n"
    assert [(r.kind, r.start, r.end) for r in document.regions] == [("front matter", 0, document.body)]
    assert (document.title, document.publisher) == ("Fares", "Ledger")
    assert published(document) == ("2026-03-02", "front matter")


@pytest.mark.parametrize("value", ["2014", "2026-03", "no", "12:30", "0777", "1e3"])
def test_front_matter_scalars_are_text(one: One, value: str) -> None:
    assert one("a.md", f"---\ntitle: {value}\n---\nThey rose.").title == value


def test_broken_front_matter_is_reported_with_its_line(read: Read) -> None:
    documents, problems = read("a.md", '---\ntitle: "Fares\nx: [\n---\nThey rose.')
    assert [(p.where, p.rule) for p in problems] == [("a.md:4", "front-matter")]
    assert documents[0].text.endswith("They rose.")
    assert read("b.md", "---\ntitle: Fares\nThey rose.")[1][0].rule == "front-matter"


def test_of_front_matter_with_a_colon_in_a_value_the_lines_are_read(read: Read) -> None:
    source = "---\ntitle: Post-mortem: shop outage\nauthor: [\ndate: '2026-03-02'\n---\nThe shop closed."
    (document,), (problem,) = read("a.md", source)
    assert (document.title, published(document)) == ("Post-mortem: shop outage", ("2026-03-02", "front matter"))
    assert (problem.where, problem.rule) == ("a.md:2", "front-matter")


def test_a_rule_of_dashes_is_no_front_matter(one: One) -> None:
    assert one("a.md", "---\n\nThey rose.\n\n---\n\nThey fell.").body == 0


# --- JSON lines


def test_json_lines_give_a_document_a_line(read: Read) -> None:
    lines = [
        '{"id": "x/1", "published": "2020-01-02", "title": "Fares", "text": "LONDON, 3 May 2019 - One.\\r\\nTwo."}',
        "",
        "not json",
        "[1]",
        '{"text": "Three."}',
        '{"id": "x/1", "text": "again"}',
        '{"id": 7, "text": "\\ud800 four"}',
    ]
    documents, problems = read("a.jsonl", "\n".join(lines))
    assert [(d.id, d.title, published(d)[0]) for d in documents] == [
        ("a.jsonl#x/1", "Fares", "2020-01-02"),
        ("a.jsonl#5", None, None),
        ("a.jsonl#7", None, None),
    ]
    assert documents[0].text == "LONDON, 3 May 2019 - One.\nTwo."
    assert [(p.where, p.rule) for p in problems] == [
        ("a.jsonl:3", "bad-line"),
        ("a.jsonl:4", "bad-line"),
        ("a.jsonl:6", "same-id"),
    ]


@pytest.mark.parametrize(
    ("line", "publisher", "date"),
    [
        ('{"ts": "1709424000.000100", "user": "ada", "text": "Fares rose."}', "ada", "2024-03-03"),
        ('{"timestamp": 1709424000123, "from": "ferry_watch", "message": "Fares rose."}', "ferry_watch", "2024-03-03"),
        ('{"created_at": "2024-03-03T09:00:00Z", "sender": "Ada", "body": "Fares rose."}', "Ada", "2024-03-03"),
        ('{"date": 1709424000.5, "from": {"id": 4}, "text": "Fares rose."}', None, "2024-03-03"),
        ('{"ts": 1709424000123.0, "text": "Fares rose."}', None, "2024-03-03"),
        ('{"ts": "1709424000123.25", "text": "Fares rose."}', None, "2024-03-03"),
        ('{"date": 2024, "text": "Fares rose."}', None, "2024"),
        ('{"date": "20240303", "text": "Fares rose."}', None, "2024-03-03"),
        ('{"created_at": "Sun Mar 03 09:00:00 +0000 2024", "full_text": "Fares rose."}', None, "2024-03-03"),
        ('{"created_at": "Sun Mar  3 09:00:00 2024", "text": "Fares rose."}', None, "2024-03-03"),
        ('{"date": 1709424000, "user": {"id": 4, "name": "Ada Brook"}, "text": "Fares."}', "Ada Brook", "2024-03-03"),
        ('{"date": 1709424000, "sender": {"screen_name": "ada"}, "full_text": "Fares."}', "ada", "2024-03-03"),
    ],
)
def test_the_export_of_a_chat_says_who_wrote_when(read: Read, line: str, publisher: str | None, date: str) -> None:
    documents, problems = read("a.jsonl", line)
    assert not problems
    assert [(d.publisher, (published(d)[0] or "")[:10]) for d in documents] == [(publisher, date)]


# --- web pages


def test_a_page_with_json_ld(one: One) -> None:
    document = one("a.html", PAGE.format(head=JSON_LD, line=""))
    assert published(document) == ("2024-05-03", "json-ld")
    assert (document.title, document.publisher) == ("Board picks Ada Brook", "The Hull Ledger")
    assert (document.url, document.language) == ("https://ledger.example/board", "en")
    paragraphs = document.text.split("\n\n")
    assert paragraphs[0] == "Board picks Ada Brook"
    assert "on 7\u00a0March" in document.text.replace("on 7 March", "on 7\u00a0March")
    assert "“It is an honour,” she told the Ledger." in document.text
    for clutter in ("Home", "cookies", "daily letter", "Ferry fares", "whale", "Copyright", "built"):
        assert clutter not in document.text


@pytest.mark.parametrize(
    ("head", "line", "origin"),
    [
        ('<meta property="article:published_time" content="2024-05-03T17:45:10Z">', "", "meta"),
        ('<meta name="DC.date.issued" content="2024-05-03">', "", "meta"),
        ("", '<p><time datetime="2024-05-03">Friday</time> by Tom Reed</p>', "meta"),
        ("", "<p>Published: 3 May 2024</p>", "header"),
        ('<link rel="canonical" href="https://ledger.example/2024/05/03/board">', "", None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", broken</script>', "", None),
    ],
)
def test_other_dates_of_pages(one: One, head: str, line: str, origin: str | None) -> None:
    document = one("a.html", PAGE.format(head=head, line=line))
    assert published(document) == ("2024-05-03" if origin else None, origin)


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("", '<p class="meta">Posted by <b>Ada</b> on 3rd May 2024 in <a href="/f">Ferries</a></p>', "2024-05-03"),
        ("", "<p>Ferry Daily &middot; Ada Brook &middot; Fri 3 May, 12:05 BST</p>", "2024-05-03"),
        ("<h3>Next trips</h3><p>Fri 3 May: to the mole, 8am at the pier</p>", "", None),
        ("<h3>Next trips</h3><p>To the mole on 3 May 2024</p>", "", None),
    ],
)
def test_the_byline_of_a_page_without_a_headline_of_the_first_rank(
    one: One, above: str, below: str, day: str | None
) -> None:
    told = "".join(f"<p>The ferry board met again and raised the fares of boat {n} by a tenth.</p>" for n in "ABC")
    page = f"<html><body>{above}<div><h2>Fares</h2>{below}{told}</div><div>&copy; 2019-2024 Ferries</div></body></html>"
    assert published(one("a.html", page))[0] == day


def test_a_page_saved_by_singlefile_is_not_dated_by_when_it_was_saved(one: One) -> None:
    page = (
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://post.example/2023/11/20/dam \n"
        " saved date: Sat Jan 06 2024 10:11:12 GMT+0100\n-->"
        "<meta charset=utf-8><title>Dam inquiry opens | North Post</title>"
        "<body><div><div><h1>Dam inquiry opens</h1><div>The inquiry opened on Monday with a minute of silence.</div>"
        "<div>The dam broke on 2 February 2023. Nineteen people died.</div></div></div>"
    )
    document = one("a.html", page)
    assert published(document) == ("2023-11-20", "url")
    assert (document.title, document.publisher) == ("Dam inquiry opens", "North Post")
    assert document.text.split("\n\n")[1:] == [
        "The inquiry opened on Monday with a minute of silence.",
        "The dam broke on 2 February 2023. Nineteen people died.",
    ]


def test_an_old_page_laid_out_in_tables(one: One) -> None:
    page = (
        "<HTML><HEAD><TITLE>Fire on the pier</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF=/>Home</A><BR><A HREF=/n>News"
        "</A></TD><TD><FONT SIZE=5>Fire on the pier</FONT><BR>Published: 14 August 1999<P>A fire broke out on the old"
        " pier on Friday night, and forty guests of the café were led to safety.<BR><BR>The brigade stayed until dawn,"
        " and nobody was hurt, said its chief.</TD></TR></TABLE></BODY></HTML>"
    )
    document = one("a.htm", page.encode("latin-1"))
    assert published(document) == ("1999-08-14", "header")
    assert "Home" not in document.text
    assert "forty guests of the café were led to safety." in document.text.split("\n\n")[-2]


def test_rows_of_data_are_lines_of_cells(one: One) -> None:
    page = "<h1>Ships</h1><table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td><p>811</p></td></tr></table>"
    assert "2022 | 811" in one("a.html", f"<html><body>{page}</body></html>").text


def test_a_live_page_keeps_its_times_and_their_order(one: One) -> None:
    told = "{} entered the council hall with the keys of the old granary and put them on the table before the clerk"
    entries = [
        ("16:20", told.format("The mayor")),
        ("14:40", told.format("A tenant")),
        ("11:50", told.format("Nobody")),
    ]
    body = "".join(f'<div class="entry"><h3>{time}</h3><p>{text}.</p></div>' for time, text in entries)
    page = (
        f"<html><head><title>LIVE: Keys</title></head><body><h1>LIVE: Keys</h1><p>Newest first.</p>{body}</body></html>"
    )
    text = one("a.html", page).text
    assert [text.index(f"{time}\n\n{line}") for time, line in entries] == sorted(
        text.index(line) - 7 for _, line in entries
    )


# --- PDF and Word


def test_pdf_pages_paragraphs_and_parted_words(one: One, make_pdf: Callable[..., bytes]) -> None:
    first = [
        "Board picks Ada Brook",
        "",
        "HULL, 3 May 2024 (Ferry Wire) - The board met on Mon-",
        "day and chose Ada Brook.",
    ]
    first += ["", "The crane, said to be a multi-", "million purchase of a multi-million fund, (as ever) waits."]
    document = one("a.pdf", make_pdf([first, ["It will meet again in June."]], title="Board minutes"))
    assert published(document) == ("2024-05-03", "dateline")
    assert (document.title, document.publisher) == ("Board minutes", "Ferry Wire")
    assert "The board met on Monday and chose" in document.text
    assert "a multi-million purchase" in document.text
    assert "\n\nThe crane" in document.text
    assert len(document.pages) == 2
    assert document.text[document.pages[1] :] == "It will meet again in June."


def test_pdf_without_text(read: Read, make_pdf: Callable[..., bytes]) -> None:
    documents, problems = read("a.pdf", make_pdf([[], []]))
    assert documents == []
    assert [(p.rule, "2 pages" in p.what, "ocrmypdf" in p.repair) for p in problems] == [("pdf-no-text", True, True)]
    documents, problems = read("b.pdf", make_pdf([["Fares rose."], []]))
    assert len(documents) == 1
    assert [(p.rule, p.error) for p in problems] == [("pdf-no-text", False)]


def test_word(one: One, make_docx: Callable[..., bytes]) -> None:
    document = one(
        "a.docx", make_docx(["# Fares rise", "Published: 3 May 2024", "They rose &amp; fell."], title="Fares")
    )
    assert document.text == "Fares rise\n\nPublished: 3 May 2024\n\nThey rose & fell."
    assert (document.title, published(document)) == ("Fares", ("2024-05-03", "header"))


# --- e-mail


def mail(*headers: str, body: str = "Fares rose.\n") -> str:
    return "\n".join(headers) + "\n\n" + body


def test_mail_headers(one: One) -> None:
    document = one(
        "a.eml",
        mail(
            'From: "Ada Brook" <ada@hull.example>',
            "Date: Sat, 10 Nov 2018 23:14:05 -0600",
            "Subject: =?UTF-8?Q?It=E2=80=99s_over?=",
            "Content-Type: text/plain; charset=utf-8",
        ),
    )
    assert published(document) == ("2018-11-10", "e-mail")
    assert (document.title, document.publisher, document.text) == ("It’s over", "Ada Brook", "Fares rose.\n")


def test_quoted_replies_and_signatures_stay_and_are_marked(read: Read) -> None:
    body = (
        "Fares rose.\n\nOn Fri, 9 Nov 2018 at 10:01, Tom Reed <tom@hull.example> wrote:\n> They fell.\n> On Monday.\n\n"
        "-- \nAda Brook, chair since 2 May 2016\n"
    )
    headers = ("From: ada@hull.example", "Date: Sat, 10 Nov 2018 23:14:05 -0600")
    (document, answered), _ = read("a.eml", mail(*headers, body=body))
    assert document.text == body
    assert (answered.id, answered.text) == ("a.eml#1", "They fell.\nOn Monday.")
    marked = [(r.kind, document.text[r.start : r.end].split("\n")[0]) for r in document.regions]
    assert ("quoted", "On Fri, 9 Nov 2018 at 10:01, Tom Reed <tom@hull.example> wrote:") in marked
    assert ("signature", "-- ") in marked


@pytest.mark.parametrize(
    ("sender", "publisher"),
    [
        ("Ferris, Colette <c.ferris@hospital.example>", "Colette Ferris"),
        ('"Ferris, Colette" <c.ferris@hospital.example>', "Colette Ferris"),
        ('"Carol Priddy (SFWU)" <c.priddy@sfwu.example>', "Carol Priddy"),
        ("Norhall, Inc. <press@norhall.example>", "Norhall, Inc."),
        ("News, alerts <news@paper.example>", "News, alerts"),
        ("<press@norhall.example>", "norhall.example"),
    ],
)
def test_a_sender_is_named_as_one_says_the_name(one: One, sender: str, publisher: str) -> None:
    document = one("a.eml", f"From: {sender}\nDate: Thu, 4 Feb 2016 18:52:10 +0000\nSubject: A\n\nThe ward was shut.\n")
    assert document.publisher == publisher


def test_a_sender_without_an_address_keeps_the_whole_name(one: One) -> None:
    assert one("a.eml", mail("From: Brusa Aldo", "Date: Sat, 10 Nov 2018 23:14:05 -0600")).publisher == "Brusa Aldo"


_SENT = ("From: ada@hull.example", "Subject: Fares", "Date: Sat, 11 May 2024 10:00:00 +0100")


@pytest.mark.parametrize(
    ("body", "inside"),
    [
        (  # an answer, whose head is broken in two, to an answer
            (
                "It rose.\n\nOn Fri, May 10, 2024 at 9:12 PM Tom Reed\n<tom@hull.example> wrote:\n\n> It fell.\n>\n"
                "> On 9 May 2024, at 08:00, Bo wrote:\n>> It sank.\n\nAda\n"
            ),
            [("Fares", "Tom Reed", "2024-05-10", "It fell."), ("Fares", "Bo", "2024-05-09", "It sank.")],
        ),
        (
            (
                "See below.\n\n---------- Forwarded message ---------\nFrom: Tom Reed <tom@hull.example>\n"
                "Date: Thu, May 9, 2024 at 6:12 PM\nSubject: Ferry\nTo: <ada@hull.example>\n\nIt sank.\n"
            ),
            [("Ferry", "Tom Reed", "2024-05-09", "It sank.")],
        ),
        (
            (
                "See below.\n\n-----Original Message-----\nFrom: tom@hull.example\nSent: 09 May 2024 18:12\nTo: Ada\n"
                "Subject: Ferry\n\nIt sank.\n"
            ),
            [("Ferry", "hull.example", "2024-05-09", "It sank.")],
        ),
        (
            "Siehe unten.\n\nAm 9. Mai 2024 um 10:00 schrieb Tom Reed <tom@hull.example>:\n> Sie sank.\n",
            [("Fares", "Tom Reed", "2024-05-09", "Sie sank.")],
        ),
        (  # answers between the lines of one mail
            (
                "On 9 May 2024 at 08:00, Tom Reed <tom@hull.example> wrote:\n> It fell on Monday.\nNo, on Tuesday.\n"
                "> It sank on 3 May.\nRight.\n\nOn 8 May 2024 at 07:00, Bo wrote:\n> It rose.\n"
            ),
            [("Fares", "Tom Reed", "2024-05-09", "It fell on Monday."), ("Fares", "Bo", "2024-05-08", "It rose.")],
        ),
        (  # a ticket, and a timetable under a rule
            "Booked:\n\nFrom: London Euston\nTo: Crewe\nDate: 12 June 2024\n\nThe strike of 3 May was called off.\n",
            [],
        ),
        ("Booked:\n----\nFrom: Hull\nTo: Crewe\nDate: 12 June 2024\n\nThe ferry sank.\n", []),
        ("From: Tom Reed\nTo: Ada\nDate: 12 June 2024\n\nThe ferry sank.\n", []),
        (
            "See below.\n\nVon: Tom Reed\nGesendet: 9. Mai 2024\nAn: Ada\nBetreff: Boot\n\nEs sank.\n",
            [("Boot", "Tom Reed", "2024-05-09", "Es sank.")],
        ),
        ("It sank.\n> marked by hand\n", []),
        ("On 9 May 2024 the board wrote:\nthe ferry sank\n", []),
        ("From: the board\nTo: all\n\nIt sank.\n", []),
    ],
)
def test_mails_in_a_mail_are_documents_of_their_own(
    read: Read, body: str, inside: list[tuple[str, str, str, str]]
) -> None:
    (outer, *inner), problems = read("a.eml", mail(*_SENT, body=body))
    assert not problems
    assert outer.text == body
    assert [(d.title, d.publisher, published(d)[0], d.text.split("\n")[0]) for d in inner] == inside
    assert [d.id for d in inner] == [f"a.eml#{n}" for n in range(1, len(inside) + 1)]


def test_answers_between_the_lines_stay_with_who_gave_them(read: Read) -> None:
    body = (
        "On 9 May 2024 at 08:00, Tom Reed <tom@hull.example> wrote:\n> It fell on Monday.\nNo, on Tuesday.\n"
        "> It sank on 3 May.\n> Was it late?\nRight.\n"
    )
    (outer, inner), _ = read("a.eml", mail(*_SENT, body=body))
    assert inner.text == "It fell on Monday.\n\nIt sank on 3 May.\nWas it late?"
    kept = [*outer.text]
    for region in outer.regions:
        kept[region.start : region.end] = [""] * (region.end - region.start)
    assert "".join(kept).split("\n") == ["No, on Tuesday.", "Right.", ""]


def test_of_a_long_exchange_each_mail_is_read_once(read: Read) -> None:
    senders = [f"Tom {chr(65 + n // 26)}{chr(97 + n % 26)}" for n in range(60)]
    answers = [f"On 9 May 2024 at 08:00, {name} <t@hull.example> wrote:\n\nNo, {name}.\n" for name in senders]
    (outer, *inner), _ = read("a.eml", mail(*_SENT, body="It sank.\n\n" + "\n".join(answers)))
    assert [(d.publisher, d.text) for d in inner] == [(name, f"No, {name}.") for name in senders]
    assert sum(len(d.text) for d in inner) < len(outer.text)


def test_a_mail_without_words_is_no_document(read: Read) -> None:
    body = "It sank.\n\nOn 9 May 2024 at 08:00, Bo wrote:\n>\n"
    (outer,), problems = read("a.eml", mail(*_SENT, body=body))
    assert (outer.text, problems) == (body, [])


def test_mails_below_a_mail_of_html(read: Read) -> None:
    body = (
        "<p>It rose.</p><p>On 10 May 2024 at 09:12, Tom Reed &lt;tom@hull.example&gt; wrote:</p>"
        "<blockquote><p>It fell.</p></blockquote>"
    )
    (outer, inner), _ = read("a.eml", mail(*_SENT, "Content-Type: text/html", body=body))
    assert [outer.text[r.start : r.end].split("\n")[0] for r in outer.regions] == [
        "On 10 May 2024 at 09:12, Tom Reed <tom@hull.example> wrote:"
    ]
    assert (inner.publisher, published(inner)[0], inner.text) == ("Tom Reed", "2024-05-10", "It fell.")


def test_raised_figures_of_a_page_lead_to_its_notes(one: One) -> None:
    page = (
        "<html><body><article><h1>Tate sues</h1><p>Gloria Tate sued on Monday.<sup><a href='#n1'>1</a></sup> The ward"
        " has 3 km<sup>2</sup> of floor.<sup>2</sup></p><ol><li id='n1'>Orsk Herald, 5 May 2024.</li></ol>"
        "</article></body></html>"
    )
    text = one("tate.html", page).text
    assert "sued on Monday.[1] The ward has 3 km2 of floor.[2]" in text
    assert "[1] Orsk Herald, 5 May 2024." in text


_NOTED = (
    "<html><body><article><h1>Ferry</h1><p>A ferry {} here.</p><p>The council of Hull and the owners of the ferry said"
    " that they would look for what had gone wrong, and that it would take them until spring to find it out.</p>"
    "<ol><li id='n1'>{}</li><li id='n2'>Hull Post, 6 May 2024.</li></ol></article></body></html>"
)


@pytest.mark.parametrize(
    ("raised", "note", "written", "noted"),
    [
        ("sank.<sup><a href='#n1'>*</a></sup>", "Orsk Herald.", "sank.[*]", "[*] Orsk Herald."),
        ("sank.<sup><a href='#n1'>1</a></sup>", "12 May 2024, Orsk Herald.", "sank.[1]", "[1] 12 May 2024, Orsk"),
        ("sank.<sup><a href='#n1'>1</a></sup>", "1. Orsk Herald.", "sank.[1]", "- 1. Orsk"),
        (
            "sank.<sup><a href='#n1'>1</a></sup>",
            "<sup><a href='#r1'>1</a></sup> Orsk Herald.",
            "sank.[1]",
            "- [1] Orsk Herald.",
        ),
        (
            "sank.<sup><a href='#n1'>1</a>,<a href='#n2'>2</a></sup>",
            "Orsk Herald.",
            "sank.[1][2]",
            "- [1] Orsk Herald.\n\n- [2] Hull Post",
        ),
        ("sank.<sup>1, 2</sup>", "Orsk Herald.", "sank.[1][2]", "- Orsk"),
        ("sank (in June).<sup>3</sup>", "Orsk Herald.", "sank (in June).[3]", "- Orsk"),
        ("sank (in June)<sup>3</sup>", "Orsk Herald.", "sank (in June)[3]", "- Orsk"),
        ("grew (1.02)<sup>10</sup>", "Orsk Herald.", "grew (1.02)10", "- Orsk"),
        ("grew (1 + rate)<sup>10</sup>", "Orsk Herald.", "grew (1 + rate)10", "- Orsk"),
        ("sank on the 1<sup>st</sup>", "Orsk Herald.", "the 1st", "- Orsk"),
    ],
)
def test_raised_signs(one: One, raised: str, note: str, written: str, noted: str) -> None:
    text = one("ferry.html", _NOTED.format(raised, note)).text
    assert f"{written} here." in text
    assert noted in text


@pytest.mark.parametrize("greeting", ["Dear Mr Reed,", "Hi all!", "hi tom,", "Tom,", "Tom,\n", "Good morning Tom,"])
def test_a_greeting_is_no_part_of_the_first_sentence(one: One, greeting: str) -> None:
    document = one("a.eml", mail(*_SENT, body=f"{greeting}\nThe ferry sank on 3 May.\n"))
    assert [(r.kind, document.text[r.start : r.end].strip()) for r in document.regions] == [
        ("greeting", greeting.strip())
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "On 3 May, the ferry sank,\nand rose",
        "Yesterday,\nthe ferry sank",
        "Yesterday,\nFerry No. 3 sank",
        "Sadly,\nthe ferry sank",
    ],
)
def test_the_beginning_of_a_sentence_is_no_greeting(one: One, opening: str) -> None:
    assert one("a.eml", mail(*_SENT, body=f"{opening}.\n")).regions == ()


def test_mail_of_html_and_attachments(read: Read) -> None:
    body = (
        "--x\nContent-Type: text/html; charset=utf-8\n\n<p>Fares <b>rose</b> in Hull.</p>\n--x\n"
        'Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\nzzz\n--x--\n'
    )
    headers = ("From: a@b.example", "Date: Fri, 3 May 2024 09:00:00 +0100", "Content-Type: multipart/mixed; boundary=x")
    (document,), problems = read("a.eml", mail(*headers, body=body))
    assert (document.text, published(document)) == ("Fares rose in Hull.", ("2024-05-03", "e-mail"))
    assert [(p.rule, p.error, "a.pdf" in p.what) for p in problems] == [("attachment", False, True)]


def test_a_web_archive_is_dated_by_its_page(one: One) -> None:
    page = PAGE.format(head=JSON_LD, line="")
    headers = (
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://ledger.example/board",
        "Subject: Board",
        "Date: Sat, 6 Jan 2025 10:00:00 -0000",
        'Content-Type: multipart/related; type="text/html"; boundary=x',
    )
    document = one("a.mhtml", mail(*headers, body=f"--x\nContent-Type: text/html; charset=utf-8\n\n{page}\n--x--\n"))
    assert (published(document), document.url) == (("2024-05-03", "json-ld"), "https://ledger.example/board")


# --- standard input


@pytest.mark.parametrize(
    ("data", "reader"),
    [
        (b"Fares rise\r\n\r\nThey rose.", "text"),
        (b"---\ntitle: Fares\n---\nThey rose.", "markdown"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html><body><p>They rose in Hull.</p></body></html>", "html"),
        (b'{"id": "a", "text": "They rose."}\n{"id": "b", "text": "They fell."}', "jsonl"),
    ],
)
def test_stdin_is_read_by_what_it_looks_like(data: bytes, reader: str) -> None:
    documents, problems = load_stdin(data)
    assert problems == []
    assert {d.reader for d in documents} == {reader}
    assert [d.id for d in documents] == (["-#a", "-#b"] if reader == "jsonl" else ["-"])


def test_stdin_of_a_pdf_and_a_word_document(make_pdf: Callable[..., bytes], make_docx: Callable[..., bytes]) -> None:
    assert load_stdin(make_pdf([["Fares rose."]]))[0][0].reader == "pdf"
    assert load_stdin(make_docx(["Fares rose."]))[0][0].text == "Fares rose."


def test_a_mail_saved_as_text_has_the_mails_that_it_answers_apart(read: Read) -> None:
    text = (
        "From: Ada Brook <ada@hull.example>\nTo: Tom Hale\nDate: Fri, 3 May 2024 10:15 +0100\nSubject: the valve\n\n"
        "They rang me last night.\n\n-----Original Message-----\nFrom: Tom Hale\nSent: Wed, 1 May 2024 09:05 +0100\n"
        "To: Ada Brook\nSubject: the valve\n\nIt stuck yesterday.\n"
    )
    documents, problems = read("a.txt", text)
    assert [(d.id, str(d.publisher), edtf.dump(d.published)) for d in documents if d.published is not None] == [
        ("a.txt", "Ada Brook", "2024-05-03"),
        ("a.txt#1", "Tom Hale", "2024-05-01"),
    ]
    assert not problems


def test_a_text_with_some_fields_of_a_mail_is_one_document(read: Read) -> None:
    mail = "From: Tom Hale\nSent: 1 May 2024\nSubject: quay\n\nShut.\n"
    text = f"From: 3 May 2024\nTo: 9 May 2024\n\nThe quay is shut.\n\n{mail}"
    assert [d.id for d in read("a.txt", text)[0]] == ["a.txt"]
