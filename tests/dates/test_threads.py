"""Texts may be read in several threads at once: each gets the answer that it gets alone."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from timeline.dates.grammar import Found, Grammar
from timeline.dates.language.en import LEXICON, RULES

TEXTS = [line for path in sorted(Path(__file__).parent.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]


def read(grammar: Grammar, text: str) -> list[Found]:
    return grammar.find(*grammar.reduce(text))


def test_threads_do_not_disturb_each_other() -> None:
    grammar = Grammar(LEXICON, RULES)
    alone = [read(grammar, text) for text in TEXTS]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(3):
            shared = Grammar(LEXICON, RULES)
            with ThreadPoolExecutor(8) as pool:
                assert list(pool.map(read, [shared] * len(TEXTS), TEXTS)) == alone
    finally:
        sys.setswitchinterval(interval)
