"""Where the publication date is found, in which order, and what is no publication date."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline import edtf
from timeline.model import Document, Problem
from timeline.read import load
from timeline.read.found import Found

One = Callable[[str, bytes | str], Document]
Read = Callable[[str, bytes | str], tuple[list[Document], list[Problem]]]


def known(document: Document) -> tuple[str | None, str | None]:
    return edtf.dump(document.published) if document.published else None, document.published_from


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Tarn Water\n\nAll pumps run. Page generated 3 May 2024 07:15 BST\n\nIt was mended.", "2024-05-03"),
        ("Extract made 2024-05-03T07:15Z  fmt 2\n\n2024-05-01 07:10 Pump tripped.", "2024-05-03"),
        (
            (
                "COURT\nDate Filed: 03/24/2019\n03/24/2019 1 COMPLAINT by Hale\n04/11/2019 2 ANSWER by Moss\n"
                "05/13/2020 9 ORDER closing it\n\nPACER   Transaction Receipt   06/15/2020 16:12:07"
            ),
            "2020-06-15",
        ),
        ("DISTRICT COURT\nHale v. Moss\nFiled: 13 May 2024\n\n1. Hale leased a quay in 2019.", "2024-05-13"),
        ("JUDGMENT of Ms. Justice Ann Moss delivered on the 3rd day of May, 2024\n\n1. She sues.", "2024-05-03"),
        ("Hull Ledger\nEdition of 03.05.2024, Economy, page 14\n\nFares rise\n\nThey rose.", "2024-05-03"),
        ("FLOOD | REPORT 5\n\n**Period: 25 April - 2 May 2024** · *Released 3 May 2024*\n\nIt fell.", "2024-05-03"),
        ("HARBOUR COMMISSION\n\n*Laid before the Assembly on 3 May 2024*\n\n1. It sat.", "2024-05-03"),
        (
            "PRODUCT RECALL\n\nFirst issued: 3 May 2024\nThis version: 10 May 2024, 17:00 BST\n\nIt was sold.",
            "2024-05-10",
        ),
        ("THE ROUNDUP | food law, monthly | No. 112, November 2023\n\nThe firm paid.", "2023-11"),
        ("FERRY INCIDENT\nSITREP 2 as at 031200Z MAY 24\n\nThey rose.", "2024-05-03"),
        ("UNCLASSIFIED\nFM EMBASSY HULL\nR 031515Z MAY 24\n\nFares rose.", "2024-05-03"),
        (
            "03/05/2024 - LOCAL - pag. 14 (service translation, unrevised)\n\nFARES RISE\n\nOn 13/04/2024 they fell.",
            "2024-05-03",
        ),
        ("THE BOATS\nChannel: Four   Recorded: 3.5.2024, a.m.   TX: same day, 20.00 CEST\n\nTOM: Yes.", "2024-05-03"),
        ("FERRY COURT\nDATE: 20240503\nDOCKET: CV-24-44\n\nFares rose.", "2024-05-03"),
        ("SITREP 3\n+---+---+\n| Time of issue | 0630Z Fri 3 May 24 |\n+---+---+\n\n1. SUMMARY\n\nFog.", "2024-05-03"),
        ("FERRIES: FOG\nAs of: 3 May 2024, 18:00 hrs local (22:00 UTC)\nNext report: 5 May.\n\nFog.", "2024-05-03"),
        ("Ferry office\nIntervention no. 212 of 3.V.2024 - Mole\n\n14:19 Call from the mole.", "2024-05-03"),
        ("r0417 i bc-ferry-fares 3rdld 13-05-94 1758 gmt\n\nFares rose, the board said.", "1994-05-13"),
        ("COUNTY COURT\nHearing date: 12 March 2024\nJudgment handed down: 3 May 2024\n\nFares rose.", "2024-05-03"),
        ("COURT OF HULL\n   R.G. 8/98   Hearing 12.3.2024   Reasons deposited 3.5.2024\n\n1. Fares.", "2024-05-03"),
        ("FERRY COURT\n\nSENTENCING\nHull, Ohio -- Friday, May 3, 2024\n\n(In session at 10.)\n\nA.", "2024-05-03"),
        ("Case 1:24 HULL   PACER transaction receipt 05/13/2024 09:14:22 AM EST\n\nBROOK v. FERRY", "2024-05-13"),
        ("Von: Ada Brook\nGesendet: Freitag, 3. Mai 2024 10:22\nAn: Rat\n\nFares rose.", "2024-05-03"),
        ("Hull, le 3 mai 2024\n\nMadam,\n\nFares rose.", "2024-05-03"),
        ("Hull, a 3 de mayo de 2024\n\nFares rose.", "2024-05-03"),
        (" date 2026-03-02 Harbour board elects a new chair\nIt met on Monday.", "2026-03-02"),
        ("Ferry fares rise\n\nPublished: 3 May 2024\n\nThey rose by a tenth.", "2024-05-03"),
        ("Date: Friday, 3 May 2024 10:15 BST\nTitle: Ferry fares rise\n\nThey rose.", "2024-05-03"),
        ("Ferry fares rise\nPosted Monday, October 17, 2011, 7:45 p.m.\n\nThey rose.", "2011-10-17"),
        ("Ferry fares rise\nBy Ada Brook | Updated Sept. 5, 2019\n\nThey rose.", "2019-09-05"),
        ("Ferry fares rise\nUpdated 9 May 2024\nPublished 3 May 2024\n\nThey rose.", "2024-05-03"),
        ("HULL LEDGER | OPINION | 14 December 2011\n\nFares must fall\n\nThey rose.", "2011-12-14"),
        ("Ferry notes\nHull, Friday 16 October 2015 · No. 20,151\n\nFares rise\n\nThey rose.", "2015-10-16"),
        (
            "The Ferryman\nNo. 12.     TUESDAY, MARCH 12, 1861.     Price One Penny.\n\nFares\n\nThey rose.",
            "1861-03-12",
        ),
        (
            "HULL FERRIES\n\nMinutes of a meeting held at the Mill, Hull, on Tuesday, April 9,\n1974, at two\n\nA.",
            "1974-04-09",
        ),
        ("[From Le Bac (Calais), issue of Friday, 3 May 2024, page 1]\n\nFARES RISE\n\nThey rose.", "2024-05-03"),
        ("[From Le Bac, number of 3 May 2024. Translation: A. Brook]\n\nThey rose.", "2024-05-03"),
        ("FERRY BOARD\n\nSummary record of the 4th meeting, Friday 3 May 2024, 10:00 to 12:40\n\nA.", "2024-05-03"),
        ("Notes of a meeting of the owners, Hall B, Friday 3 May 2024, 7.30 to 9.15 p.m.\n\nA.", "2024-05-03"),
        (
            "FERRY BOARD\nMINUTES of a meeting held in the Ferry\nHall, 12 March Street, on 03.05.2024 at 7 p.m.\n",
            "2024-05-03",
        ),
        ("Record of evidence, 12th day, Friday 3 May 2024, 9.30 a.m. to 1 p.m.\n\nThey rose.", "2024-05-03"),
        ("Interview with Ada Brook, recorded 3 May 2024 in Hull\n\nThey rose.", "2024-05-03"),
        ("Order of the Court of 3 May 2024\n\nFares must fall.", "2024-05-03"),
        ("DISTRICT COURT, Hull\nJudgment of 3 May 2024 in case C/15/331207 (summary)\n\nThey rose.", "2024-05-03"),
        ("FERRY COURT\n\nCase No. 7/2024 (BROOK)            Hull, 3 May 2024\n\nDECISION\n\nThey rose.", "2024-05-03"),
        (
            "FORM 8-K\nDate of report (earliest event reported): May 1, 2024\n\nThey rose.\n\nDate: May 3, 2024\n",
            "2024-05-03",
        ),
        ("On ferries\nReceived 1 May 2024. Accepted 2 May 2024. Published online 3 May 2024.\n\nA.", "2024-05-03"),
        ("Source: Le Bac (Calais), 23/5/2024, p. 3\n\nFares rose.", "2024-05-23"),
        ("FERRY BOARD\nFriday 3 May 2024, 13:30, Lecture Theatre, St Ann's Hall\n\nMINUTES\n\nA.", "2024-05-03"),
        ("Ferry Board\n3 May 2024, 18.00-20.15, staff room\n\nA.", "2024-05-03"),
        (
            "FERRY BOARD\nMinutes of the Fares Group\nheld in the Hall, Hull\non Friday 3rd May 2024 at 6 pm\n\nA.",
            "2024-05-03",
        ),
        ("News release - embargoed until 11.00am (BST), Friday 3 May 2024\n\nFares rose.", "2024-05-03"),
        ("Ferry Office\nStatement, not for release before 6 a.m., 3 May 2024\n\nFares rose.", "2024-05-03"),
        ("Argued: January 6, 2024 - Decided: May 3, 2024\n\nFares rose.", "2024-05-03"),
        ("Submitted: January 6, 2024   Filed: May 3, 2024\n\nFares rose.", "2024-05-03"),
        ("Issued by the Ferry Office, 3 May 2024\n\nFares rose.", "2024-05-03"),
        ("Ferry Gazette (Hull), 3 May 2024, p. 4\n\nFares rose.", "2024-05-03"),
        ("# Fares\n\n_3 May 2024, by Ada_\n\nThey rose.", "2024-05-03"),
        ("Hull, Friday evening, 3 May 2024\n\nDear Ada,\n\nFares rose.", "2024-05-03"),
        ("Friday, 3rd May '24\n\nDear Ada,\n\nFares rose.", "2024-05-03"),
        (
            (
                "Minutes of the extraordinary meeting of the Board, Monday 13 May 2024, 19.30 hrs, Hotel Zwaan, Hull ("
                "the house of the board not being usable)\n\nPresent: A."
            ),
            "2024-05-13",
        ),
        ("Date: 01-02-2024\n\nThe river rose on 31-01 and fell.", "2024-02-01"),
        ("(Translation from German)\n\nDate: 03/04/2024\n\nThe river fell.", "2024-04-03"),
        ("# Minutes of the ferry board\n\nThursday, 12 June 2025, 10:00, room Oslo\n\nPresent: A.", "2025-06-12"),
        ("Ferry notes\nIssue 88 · July 2022\n\nFares rise\n\nThey rose.", "2022-07"),
        ("Ferry notes\nSunday, 9th Novr. 1902\n\nMy dear Bess,\n\nThey rose.", "1902-11-09"),
        ("Ferry Register\nAs at 31/03/2016 (replaces the last one)\n\nFares rise\n\nThey rose.", "2016-03-31"),
        ("Product: a ferry\nRelease date:   April 19, 2022\nFare: 4 pounds\n\nIt rose.", "2022-04-19"),
        ("FERRY BULLETIN\nSERVICE HULL\n6 PM EDT THU SEP 12 1985\n\n...FERRY LATE...\n\nIT ROSE.", "1985-09-12"),
        ("Ferry bulletin No. 4\nIssued 0900 GMT Saturday 7 October 2023\n\nFerries stopped.", "2023-10-07"),
        ("Ferry report No. 7 as of 1800 local time, 4 March 2014\n\nFerries stopped.", "2014-03-04"),
        ("Flood situation report - at 1800, 7 October 2023\n\nFerries stopped.", "2023-10-07"),
        ("The Ferry Brief, 7 October 2023\n\nFerries stopped.", "2023-10-07"),
        ("SITREP 3 - 1800Z 7 October 2023\n\nFerries stopped.", "2023-10-07"),
        ("FERRY BOARD\nMinutes of a meeting held 09/30/85 at the Hall\n\nPresent: Ada Brook", "1985-09-30"),
        (
            "Minutes of the meeting of the Ferry Board\nheld in the hall on 03/10/13 at 6 pm\n\n1. See 23/09/13.",
            "2013-10-03",
        ),
        ("Minute of the meeting held on Wednesday 3 May 2024 in the Hall at 2 pm\n\nPresent: Ada Brook", "2024-05-03"),
        ("FERRY BOARD\nMinutes of the regular meeting, May 3, 2024\n\nPresent: Ada Brook", "2024-05-03"),
        ("# Brook v Ferry Board: note of the hearing on 3 May 2024\n\nBefore: HHJ Moss", "2024-05-03"),
        ("Re Brook: attendance note of call with client on 3 May 2024\n\nIt lasted an hour.", "2024-05-03"),
        ("FERRY BOARD\nPublic Meeting of May 3, 2024\n\nFares rose.", "2024-05-03"),
        ("[Translated from the Dutch. De Veerman, Friday 3 May 2024, page 3]\n\nFARES\n\nThey rose.", "2024-05-03"),
        ("[From De Veerman (Breda), issue of Friday, 3 May 2024, page 3]\n\nFARES\n\nThey rose.", "2024-05-03"),
        ("Source: De Veerman (Breda), 3/5/2024, p. 7\nFrom the Dutch\n\nFARES\n\nThey rose on 28/4.", "2024-05-03"),
        ("FERRY BOARD\n\nSummary record of the 9th meeting, Friday 3 May 2024, 10:00\n\nFares rose.", "2024-05-03"),
        ("Fares\n\nReceived 4 March 2022; revised 8 May 2023; published online 3 May 2024\n\nRose.", "2024-05-03"),
        ("SPECIFICATION forming part of Letters Patent No. 1,234, dated July 5, 1892.\n\nA ferry.", "1892-07-05"),
        ("      Hull, O., February 3d, 1896.\n\nDear Bess,\n\nFares rose.", "1896-02-03"),
        ("FERRY CO. v. BROOK.\n\n(Circuit Court, N. D. Ohio.  May 24, 1897.)   No. 5,412.\n\nIt rose.", "1897-05-24"),
        (
            "Ferry status\nTuesday, 16 April 2024. All times are given in UTC, latest first.\n\nFares rose.",
            "2024-04-16",
        ),
        ("FERRY WIRE - COPY\nFRI 10 MAY 1974 / FILE\n\nTP01\nFares rose.", "1974-05-10"),
        ("FROM HULL 150730Z MAY 74\nTELNO 88 OF 15 MAY 1974\n\n1. Fares rose.", "1974-05-15"),
        ("HC Deb 12 June 1974 vol 874 cc1611-3        1611\n\nFERRIES\n\nMr. Brook asked why.", "1974-06-12"),
        (
            (
                "FERRY NOTE\nNotes are written by the office to help the staff\nanswer what the public wants to know,\n"
                "in plain words.\n\nDecember 14, 1998         Phone:  555\n\nFARES RISE\n\nThey do."
            ),
            "1998-12-14",
        ),
        ("Ferry fares rise\nPosted by admin on May 3, 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nReuters 03 May, 2022\n\nThey rose.", "2022-05-03"),
        (
            "Ferry fares rise\n\nWhat it means for all who cross.\n\nAnn Lee Port Ellen\nMay 3, 2022\n\nThey rose.",
            "2022-05-03",
        ),
        ("Crane failure: May 3, 2022\n\nBy the board\n\nUpdated on May 9, 2022\n\nIt fell.", "2022-05-09"),
        ("The Fares: How They Rose\nMay 3, 2022\n\nThey rose.", "2022-05-03"),
        ("This story is from May 3, 2022\n\nFerry fares rise\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nPosted on May 3, 2022 by admin\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nUpdated 11:00 AM EDT, Tue May 3, 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nMay 3, 20225:42 AM UTCUpdated 2 years ago\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nMay 3, 2022,10:42am EDT|12,345 views\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nPage last updated 3 May 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nAnn Lee (@annlee) May 3, 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\nMay 3rd, 2022 - 5 minute read\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\n\n3 May 2022 14:05 (Updated: 4 May 2022 09:00)\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nBy Ada Brook in Hull, May 3, 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nAda Brook 3 May 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nMay 3, 2022 5 min read\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nThis article was published on 3 May 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nHull Ledger, London, 3 May 2022, p. 4\n\nThey rose.", "2022-05-03"),
        ("Ferry fares rise\nNotice to patients dated May 3, 2022\n\nThey rose.", "2022-05-03"),
        ("Ferry notes\n6.7.2018\n\nFares rose.", "2018-07-06"),
        ("Ferry notes\nHull, 03/04/2026\n\nFares rose; the order of 23/03/2026 stands.", "2026-04-03"),
        ("Ferry notes\nHull, 03/04/2026\n\nFares rose; the order of 03/23/2026 stands.", "2026-03-04"),
        ("Ferry notes\nTuesday 03/03/2026\n\nFares rose.", "2026-03-03"),
        ("Ferry notes\nWednesday, 03/04/2026\n\nFares rose.", "2026-03-04"),
        ("Ferry notes\nHull, 03/04/2026\n\nFares rose on 2 March and 5 March.", "2026-04-03"),
        ("Fährnachrichten\nDatum: 12. März 2024\n\nDie Preise steigen.", "2024-03-12"),
        ("Le bac\nPublié le 12 février 2024\n\nLes prix montent.", "2024-02-12"),
        ("WATER WEEKLY - digest, 17 October 2025\n\nShareholders voted.", "2025-10-17"),
        ("Press summary, 27 February 2026\n\nPrices rose.", "2026-02-27"),
        (
            "FERRY & SON\n\nTo the Harbour Master, Hull\nAntwerp, the 3.11.1951\n\nDear Sir,\n\nFares rose.",
            "1951-11-03",
        ),
        ("FERRY LIVE - the Hull Ledger, Wednesday 31 January 2018\n\n23.40 That is all.\n\nFares rose.", "2018-01-31"),
        (
            "Ferrymen's Union\nCOMMITTEE - minutes, Tuesday 23rd Sept. 1997, Bethel Hall, 8 p.m.\n\nFares rose.",
            "1997-09-23",
        ),
        (
            "THE HIGH COURT\nNo. 2\n\nJudgment of Moss J delivered on the 12th day of November 1997\n\nFares rose.",
            "1997-11-12",
        ),
        ("DE VEERMAN, weekly. Ghent, 16 May 1964. Translated from the Dutch.\n\nFares\n\nThey rose.", "1964-05-16"),
        (
            "Crown Court at Hull\nSentencing remarks of Her Honour Judge Bell, 9 August 2016\n\nFares rose.",
            "2016-08-09",
        ),
        ("Extract from the Hull Ledger of 3 February 2014\n\nFares rose.", "2014-02-03"),
        ("Evidence of Ann Lee to the Ferry Inquiry, 3 February 2014 (uncorrected)\n\nFares rose.", "2014-02-03"),
        ("Statement by the Ferry Board, issued Monday 3rd February 2014\n\nFares rose.", "2014-02-03"),
        ("PODCAST: The Long Crossing. Episode 12, released 3 February 2014. Show notes.\n\nFares rose.", "2014-02-03"),
        ("From the parish magazine, February 3, 2014\n\nFares rose.", "2014-02-03"),
        ("Hansard, 3 February 2014, column 212\n\nFares rose.", "2014-02-03"),
        ("Ferry results call, 3 February 2014 - transcript\n\nFares rose.", "2014-02-03"),
        ("Interview with Ann Lee, recorded at Hull on 3 February 2014\n\nFares rose.", "2014-02-03"),
        ("FROM: Consul, Hull\nTO: Office\n3rd February 2014, 2200 hrs\n\nFares rose.", "2014-02-03"),
        ("WIRE-FERRIES, 340 words\nMonday, February 3, 2014, BC cycle\n\nFares Rise\n\nThey rose.", "2014-02-03"),
        ("(From the French)\n\nLE MATIN DE HULL, 23/02/2014, Local news, p. 7\n\nFARES\n\nThey rose.", "2014-02-23"),
        (
            "FERRY BOARD\nCOMMITTEE - MINUTES\n\nMonday 3 February 2014, 10.00, Room 12, Mill Street\n\nIt met.",
            "2014-02-03",
        ),
        ("FERRY FORUM\n\nMonday 3 February 2014, 7pm, the Scout Hut, Quay Lane\n\nFares rose.", "2014-02-03"),
        ("DEPOSITION OF ANN LEE\n\nFebruary 3, 2014, 9:00 a.m., offices of Bell & Co\n\nFares rose.", "2014-02-03"),
        ("Letter from A. Brook to C. Lund, Hull, 3 February 2014, copy\n\nFares rose.", "2014-02-03"),
        ("THE LEDGER\nLate City Final * * * Monday, February 3, 2014 * * * 30p\n\nFares rose.", "2014-02-03"),
        ("Daily Ledger (Hull), 3 February 2014, State edition, News p. 5\n\nFares rose.", "2014-02-03"),
        ("COUNTY COURT AT HULL, 3 February 2014, before His Honour Judge Moss\n\nFares rose.", "2014-02-03"),
    ],
)
def test_header_lines(one: One, text: str, published: str) -> None:
    assert known(one("note.txt", text)) == (published, "header")


@pytest.mark.parametrize(
    "line",
    [
        "Issued 2000 masks to crews, 4 March 2014",
        "Issued 2000 masks, 4 March 2014",
        "Ferry fines: issued 1200 in all, 4 March 2014",
        "The government will publish an update as of 4 March 2014",
        "Officials had seen the report, 4 March 2014",
        "the ministers wrote a brief memo, 4 March 2014",
    ],
)
def test_words_of_a_sentence_are_no_clock_and_no_digest(one: One, line: str) -> None:
    assert known(one("note.txt", f"{line}\n\nFerries stopped.")) == (None, None)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Ferry fares rise\n\nLONDON, March 3, 2026 (Reuters) - Fares rose.", "2026-03-03"),
        ("By Ada Lund HULL | Tue Mar 3, 2026 4:23 pm GMT HULL (Reuters) - Fares rose.", "2026-03-03"),
        ("Ferry fares rise\n\nGENEVA, 12 March 2024 - Fares rose.", "2024-03-12"),
        (
            "Ferry fares rise\n\nBy Ada Brook\n\nDAYTON, Ohio, May 5, 2022 — The ferry of a\nsmall town rose.",
            "2022-05-05",
        ),
        ("Ferry fares rise\n\nHull, 5\u00a0July\u00a02018 (Ferry Wire) — Fares rose.", "2018-07-05"),
        ("PARIS (AFP), 3 March 2026 — Fares rose.", "2026-03-03"),
        ("HULL, England, and ST. PAUL, Minn., March 3, 2026 - Fares rose.", "2026-03-03"),
        ("(GHENT, 3 March 2026) Fares rose.", "2026-03-03"),
        ("FERRY BOARD\n\nMEDIA RELEASE\n\nHull, 3 May 2024 - The ferry has sunk.", "2024-05-03"),
    ],
)
def test_datelines(one: One, text: str, published: str) -> None:
    document = one("note.txt", text)
    assert known(document) == (published, "dateline")
    (region,) = [r for r in document.regions if r.kind == "dateline"]
    assert document.text[region.end :].startswith(("Fares rose.", "The ferry"))


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "FORM 8-K\nDate of report (earliest event reported): May 1, 2024\n\n"
            + "No ferry may be late or early on any day.\n\n" * 9
            + "Date: May 3, 2024\n",
            "2024-05-03",
        ),
        ("The board met today, 13 May 2018, and raised the fares of all ferries.", "2018-05-13"),
        (
            "IN THE COURT OF HULL\n\nThe fares stand.\n\nSO ORDERED this 15th day of November, 2018, at noon.",
            "2018-11-15",
        ),
        ("ORDER\n\n" + "No ferry may be late or early on any day.\n\n" * 9 + "Date issued: May 13, 2018", "2018-05-13"),
        (
            "FERRY REPORT\n\n"
            + "No ferry may be late or early on any day.\n\n" * 9
            + "ANN LEE, Chair\nHull, Yorks., 30th June, 2010\n\nPrinted by order. Price 25 cents.",
            "2010-06-30",
        ),
        (
            "NOTICE\n\n" + "No ferry may be late or early on any day.\n\n" * 9 + "A. Lee, Secretary, 3 May 2014",
            "2014-05-03",
        ),
        ("ORDER\n\nFares rose.\n\nDone at Ghent, 3 May 2014.\n\nFor the Commission\nAnn LEE\nMember", "2014-05-03"),
        (
            "FERRY REPORT\n\nFares rose in spring.\n\nApproved by the Directors on 23 September 2010. Page 2.",
            "2010-09-23",
        ),
    ],
)
def test_the_text_itself(one: One, text: str, published: str) -> None:
    assert known(one("note.txt", text)) == (published, "text")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("(Ada Brook, +44 555 0112) 03-May-2024 19:04:32 - HNW", "2024-05-03"),
        ("9   3 May 2024                SIGNED: H. Brook", "2024-05-03"),
        ("(Signed) ADA BROOK\n3rd May 2024", "2024-05-03"),
        ("HULL AB CD 031042 GMT MAY 94", "1994-05-03"),
        ("(Sunday, 2nd October 1994. The post goes on Mondays.)", "1994-10-02"),
        ("ADA\n\n   Written on board the Star, at sea, Sunday, May 3d, 1908.", "1908-05-03"),
        ("It left us on 3 May 2024 at 06:30 GMT for 41,208 readers. Hull Media.", "2024-05-03"),
        ("This issue was sent to 1,200 readers on Friday 3 May 2024.", "2024-05-03"),
        ("First published in the Hull Ledger, 3 May 2024.", "2024-05-03"),
        ("Period  April 2024    |  Date of issue   13/05/2024", "2024-05-13"),
        ("Prepared by the ferry office | 3 May 2024 | Page 1 of 1", "2024-05-03"),
        ("Thus decided in Hull on 3 May 2024 by A. Brook, president, T. Lund and M. Berg.", "2024-05-03"),
        (
            "Pronounced in public on the third of May two thousand and twenty-four.\n\nThe President: A. Brook",
            "2024-05-03",
        ),
        ("- Mia, Friday 3 May 2024, late\n\nComments (1)\n\nTom: great, 4 June 2024", "2024-05-03"),
        ("Le Bac, 13/05/2024, page 4. Translation: Ferry Desk.", "2024-05-13"),
        ("The summary does not bind the court. Registry, 3 May 2024.", "2024-05-03"),
        ("Recorded 2 May 2024, first shown 3 May 2024", "2024-05-03"),
        ("RECEIVED - HULL PORT OFFICE - 4 MAY 1924", None),
        ("The board will meet again on 3 May 2024.", None),
        ("The novel sold well. It was published in Leeds on 3 May 2021.", None),
        ("The firm went bust. It closed on 3 May 2021.", None),
        ("This report was published on 3 May 2011, and nothing was done until it sank.", None),
        ("Men walk out, 1 April 1921\n- Talks, Hull, 9 April 1921\n- Settlement, York, 3 May 1921", None),
        ("Born in Hull, 3 May 1921.", None),
        ("Written in his own hand on 3 May 1921.", None),
        ("The fund was set up by a deed, signed by Ada Brook in Hull, 3 May 1921.", None),
        ("Ada Brook, born 3 May 1954", None),
    ],
)
def test_last_lines(one: One, line: str, published: str | None) -> None:
    log = "1/5   Fog\n2/5   Fog\n\n" if "|" in line else ""
    document = one(
        "note.txt", f"Fares rise\n\n{log}They rose by a tenth, as the board had said they would.\n\n{line}\n"
    )
    assert known(document)[0] == published


@pytest.mark.parametrize(
    "text",
    [
        "Ferry fares rise\n\nFares rose on 12 March 2024 in Geneva, the council said.",
        "Ferry fares rise\n\nMARCH 2024 was dry.",
        "Ferry report\nFiscal year ended 30 June 2010\n\nFares rose.",
        "What happened on 6 January 2021\n\nA ferry sank.",
        "1. The general election was held on November 6, 2018.\n\nThe ferry ran.",
        "3 May 2024\nFares rose.\n\n4 May 2024\nFares fell.",
        "Ferry log\n\n14/02/2004: Ferry bought.\n15/03/2004: Ferry sunk.\n16/04/2004: Ferry raised.",
        "Ferry log\n\n14/02/2004   Ferry bought\n15/03/2004   Ferry sunk\n16/04/2004   Ferry raised",
        "Ferry fares rise\n\nThey rose.\n\nCopyright 2024 Ferry Ltd. Founded in 1974.",
        "In March 2024, the ferry rose: it was high water, and nobody could land on the island until May.",
        "Ferry 2024",
        "# Fares rise\n\n| Date | What |\n|---|---|\n| 7 March 2024 | fares rose |\n\nThey did.",
        "# Fares rise\n\nThe council raised the fares of all ferries again.\n\n7 March 2024\n\nThey rose.",
        "Ferry owners sued\nThe suit, filed on March 3, 2026, asks for money.\n\nFares rose.",
        "As of 3 May 2024, the ferry had nine owners.\n\nFares rose.",
        "Released on 3 May 2024, the report blames the ferry.\n\nFares rose.",
        "Published on 3 May 2024, the book sold well.\n\nFares rose.",
        "Ferry fares rise, the company said on 3 May 2024",
        "(The ferry that sank on 3 May 2024, and its owner)\n\nFares rose.",
        "THE FERRY OF 3 MAY 1914\n\nFares rose.",
        "The Ferry Ada, sunk on 3 May 1914, raised in 1920\n\nFares rose.",
        "Hull, burnt by the Danes, 3 May 1014, and built again\n\nFares rose.",
        "Next meeting: Friday 3 May 2024, 7pm, Scout Hut\n\nFares rose.",
        "Ferry open day\n\nFriday 3 May 2024 at 11am at the Scout Hut\n\nFares will rise.",
        "NOTICE OF MEETING\n\non Friday 3 May 2024 at 7pm in the Scout Hut, Hull\n\nFares will rise.",
        "Closing date for entries, Friday 3 May 2024, noon\n\nFares rose.",
        "Ann Lee, born Hull, 3 May 1950, master\n\nFares rose.",
        "The ferry, founded on 3 May 1914, was sold in the spring\n\nFares rose.",
        "Ferry fares rise\n\nRetrieved 3 May 2022\n\nThey rose.",
        "Next meeting: Friday 3 May 2024, 7 pm, Guildhall\n\nFares rose.",
        "Ferries\n\n- 3 May 2024, 10:00, Guildhall: first hearing\n- 9 May 2024, 11:00, Guildhall: second hearing",
        "Ferries\nFriday 3 May 2024, thousands marched through the town\n\nFares rose.",
        "Ferry fares rise\n\nWhat happened in the year before the fares rose.\n\n3 May 2022\n\nThey rose.",
        "# Diary of a ferryman\n\n## Sunday, 1 September 1940\n\nFog.\n\n## 21 March 1941\n\nSun.",
        "Ice log\n\n22 FEB  1310  Entered the box\n23 FEB  0900  Left it\n\nFog.",
        "Log of the ferry\n\nWED 10 APRIL 1974\nRain.\n\nTHURS 11 APRIL\nFog.\n\nSAT 13 APRIL\nSun.",
        "FERRY LOSS\nPresented to the Minister on 3 May 2024 was a model of the hull.\n\nFares rose.",
        "THE LEDGER | Fares | No. 112 in the series of November 2023 reports\n\nFares rose.",
        "Power generated 3 May 2024: 4 GWh\n\nFares rose.",
    ],
)
def test_what_does_not_date_a_document(one: One, text: str) -> None:
    assert known(one("note.txt", text)) == (None, None)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Fares\nFriday, 3 May 2024\n\n**Friday, 3 May 2024.** Fares rose last Thursday.", "Friday, 3 May 2024.** "),
        ("Fares\nFriday, 3 May 2024\n\n2 May 2024. Fares rose last Thursday.", None),
        ("Fares\nFriday, 3 May 2024\n\n3 May 2024: Fares rose.\n\n4 April 2024: Fares fell.", None),
    ],
)
def test_the_own_day_that_opens_a_text_is_no_day_of_an_event(one: One, text: str, opens: str | None) -> None:
    regions = [text[r.start : r.end] for r in one("note.txt", text).regions if r.kind == "dateline"]
    assert regions == ([opens] if opens else [])


def test_order_of_day_and_month_that_nothing_tells_stays_open(read: Read) -> None:
    documents, problems = read("note.txt", "Ferry notes\nHull, 03/04/2026\n\nFares rose.")
    assert known(documents[0]) == ("[2026-03-04,2026-04-03]", "header")
    assert [(p.rule, p.error, "2026-03-04 or 2026-04-03" in p.what) for p in problems] == [
        ("ambiguous-date", True, True)
    ]


def test_order_told_by_the_document_is_named(read: Read) -> None:
    _, problems = read("note.txt", "Ferry notes\nHull, 03/04/2026\n\nFares rose; see 23/03/2026.")
    assert [(p.rule, p.error) for p in problems] == [("date-order", False)]
    assert "23/03/2026" in problems[0].what


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("2026-03-02-ferry-fares.txt", "2026-03-02"),
        ("20260302_ferry.txt", "2026-03-02"),
        ("ferry_2026_03_02.txt", "2026-03-02"),
        ("2026-03 ferry.txt", "2026-03"),
        ("ferry-1234567890.txt", None),
        ("ferry-20261302.txt", None),
        ("ferry.txt", None),
    ],
)
def test_file_names(one: One, name: str, published: str | None) -> None:
    assert known(one(name, "Fares rose.")) == (published, "file name" if published else None)


def test_the_first_place_in_the_order_wins(one: One) -> None:
    above = "---\ndate: 2020-01-01\n---\n"
    header, dateline = "Fares\n\nDate: 2020-01-02\n\n", "HULL, 3 January 2020 - "
    text = "Fares rose today, 4 January 2020, and the ferry was late.\n"
    url = "URL: https://a.example/2020/01/05/fares\n"
    name = "2020-01-06-fares.md"
    assert known(one(name, above + url + header + dateline + text)) == ("2020-01-01", "front matter")
    assert known(one(name, url + header + dateline + text)) == ("2020-01-02", "header")
    assert known(one(name, url + dateline + text)) == ("2020-01-03", "dateline")
    assert known(one(name, url + text)) == ("2020-01-04", "text")
    assert known(one(name, url + "Fares rose.")) == ("2020-01-05", "url")
    assert known(one(name, "Fares rose.")) == ("2020-01-06", "file name")


def test_a_dateline_without_year_borrows_it_from_a_later_place(one: One, read: Read) -> None:
    text = "Ferry fares rise\n\nLONDON, March 3 (Reuters) - Fares rose.\n"
    assert known(one("2026-03-05-fares.txt", text)) == ("2026-03-03", "dateline")
    documents, problems = read("fares.txt", text)
    assert known(documents[0]) == (None, None)
    assert [p.rule for p in problems] == ["date-without-year"]


def test_a_dateline_without_year_is_of_the_year_behind_those_told_where_the_weekday_fits(read: Read) -> None:
    text = "Ferry sinks\n\nHULL, Nov 12 (Reuters) - A ferry sank on Tuesday.\n\nIt was built in {}.\n"
    documents, problems = read("fares.txt", text.format("May 2023"))
    assert known(documents[0]) == ("2024-11-12", "dateline")
    assert [(p.rule, p.error) for p in problems] == [("date-order", False)]
    documents, problems = read("fares.txt", text.format("May 2021"))
    assert known(documents[0]) == (None, None)
    documents, problems = read("fares.txt", text.format("May 2023 and will be raised in May 2026"))
    assert known(documents[0]) == ("2024-11-12", "dateline")


@pytest.mark.parametrize(
    "text",
    [
        "CHARTER\n\nTHIS AGREEMENT is made on 3 May 2024\n\nBETWEEN\n\n(1) Ada Brook",
        "Lease\n\nThis Lease is made the 3rd day of May 2024 between Ada Brook and the Ferry Board.",
        'CHARTER\n\nTHIS FERRY AGREEMENT (the "Agreement") is entered into as of May 3, 2024 by Ada Brook.',
        "DEED\n\nThis Deed dated 3 May 2024 is between Ada Brook and the Ferry Board.",
    ],
)
def test_an_agreement_is_of_the_day_on_which_it_says_it_was_made(one: One, text: str) -> None:
    assert known(one("charter.txt", text)) == ("2024-05-03", "text")


def test_an_agreement_of_which_a_history_tells_dates_nothing(one: One) -> None:
    text = "This agreement was made on 3 May 1890 between the King and the town.\n\nThe town has grown since."
    assert known(one("town.txt", text)) == (None, None)


def test_the_file_time_is_never_used(one: One) -> None:
    assert known(one("note.txt", "Fares rose yesterday.")) == (None, None)


def test_the_person_is_believed_first(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ferry notes\n3 May 2024\n\nFares rose.")
    found = Found(path, "a.txt", "text")
    documents, problems = load(found, {"a.txt": {"published": "2024-05", "title": "Fares", "publisher": "Ledger"}})
    assert problems == []
    assert (*known(documents[0]), documents[0].title, documents[0].publisher) == (
        "2024-05",
        "person",
        "Fares",
        "Ledger",
    )
    documents, problems = load(found, {"a.txt": {"published": "soon"}})
    assert known(documents[0]) == ("2024-05-03", "header")
    assert [p.rule for p in problems] == ["bad-correction"]


def test_a_correction_answers_the_doubt(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ferry notes\nHull, 03/04/2026\n\nFares rose.")
    documents, problems = load(Found(path, "a.txt", "text"), {"a.txt": {"published": "2026-04-03"}})
    assert known(documents[0]) == ("2026-04-03", "person")
    assert problems == []


@pytest.mark.parametrize(("text", "published"), [("It sank in 1897.", "1885-09-30"), ("It sank.", "1985-09-30")])
def test_two_digits_of_a_year_are_of_the_century_of_the_text(one: One, text: str, published: str) -> None:
    assert known(one("a.txt", f"Ferry log\nHull, 30/09/85\n\n{text}")) == (published, "header")


_STORY = (
    "<p>" + "The council has closed the quay at Hull after the storm, and will open it when the wall is mended. " * 4
)


@pytest.mark.parametrize(
    ("page", "published"),
    [
        (f"<main><h1>Quay shut</h1><p class=meta>Last updated: 3 May 2024 | HC-2</p>{_STORY}</main>", "2024-05-03"),
        (f"<h1>Quay shut</h1><p class=banner>Page generated 3 May 2024 09:00 BST</p>{_STORY}", "2024-05-03"),
        (f"<meta name=dcterms.modified content=2024-05-03><h1>Quay shut</h1>{_STORY}", "2024-05-03"),
        (
            (
                "<meta property=article:published_time content=2024-05-01><meta property=article:modified_time"
                f" content=2024-05-03><h1>Quay shut</h1>{_STORY}"
            ),
            "2024-05-01",
        ),
    ],
)
def test_a_page_that_says_only_when_it_was_changed_is_of_that_day(one: One, page: str, published: str) -> None:
    assert known(one("a.html", f"<html><body>{page}</body></html>"))[0] == published
