"""Names of months and weekdays in languages from which people translate, and a day that is written with one."""

from __future__ import annotations

_NAMES = (
    "janvier januar jänner enero gennaio janeiro januari stycznia",
    "février fevrier februar feber febrero febbraio fevereiro februari lutego",
    "mars märz maerz marzo março maart marts marca",
    "avril abril aprile april kwietnia",
    "mai mayo maggio maio mei maj maja",
    "juin juni junio giugno junho czerwca",
    "juillet juli julio luglio julho lipca",
    "août aout august agosto augustus augusti sierpnia",
    "septembre september septiembre setiembre settembre setembro września",
    "octobre oktober octubre ottobre outubro október października",
    "novembre november noviembre novembro listopada",
    "décembre decembre dezember diciembre dicembre dezembro december desember grudnia",
)
NUMBERS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_WEEKDAYS = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    "|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    "|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
)
_LEAD = rf"(?:\b(?:{_WEEKDAYS}),?\s+)?" r"(?:\b(?:le|den|der|am|el|il|al|a|em|dnia|op)\s+)?"
DAY = (  # le 3 mai 2024, den 3. Mai 2024, a 3 de mayo de 2024
    rf"{_LEAD}(?P<day>\d\d?)(?:er|º|\.)?\s+(?:de\s+)?(?P<foreign>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})\.?"
    r"\s+(?:de\s+|del\s+)?(?P<year>\d{4})"
)
