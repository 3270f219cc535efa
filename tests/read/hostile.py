"""Pieces that a hostile file repeats, for the tests of readers and their benchmark."""

UNITS = (
    "Fares rose on 3 May 2024 in Hull, the council said. ",
    "(",
    "A ",
    "A",
    "AB, ",
    "1/",
    "1/2/2026 ",
    "a: ",
    " ",
    "a\n",
    "\n",
    "- ",
    "é",
    "Published on ",
    "May 2024, ",
    "> ",
)


def made_of(unit: str, size: int) -> bytes:
    """About so many characters of one piece, with something else at the end."""
    return (unit * (size // len(unit)) + "x").encode()
