"""HTML → text in blocks: a paragraph, heading, list item or table row each, an empty line between them.

Markup that is no text (scripts, forms) is left out; so is what stands around a story, where a caller asks.
"""

from __future__ import annotations

import html
import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from timeline.read.draft import UnreadableError

_DEEPEST = 3000  # levels; the parser's time grows with their square
_OPENING = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*")
_UNPAIRED = frozenset(
    b"area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody tfoot"
    b" colgroup html head body optgroup rp rt".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split()
)
_SILENT = "script, style, noscript, template, iframe, object, svg, form, button, select, textarea, input, dialog"
_AROUND = (
    "nav, footer, aside, menu, [role=navigation], [role=complementary], [role=contentinfo], [hidden]"
    ", [aria-hidden=true]"
)
_FURNITURE = frozenset(
    "ad ads adslot advert advertisement advertorial banner breadcrumb breadcrumbs comments consent cookie cookies"
    " disqus footer gdpr masthead menu mostread nav navbar navigation newsletter outbrain paywall popular popup promo"
    " promos promoted recirc recirculation recommend recommendation recommendations recommended related share"
    " sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags teaser"
    " teasers toolbar trending".split()
)
_LONG_CELL = 200  # characters in a cell that holds more than data
_LINKED, _MENU = 0.8, 12  # a block with this part of its text in links, and fewer words, is a menu
_MOST = 0.3  # a box with more of the page's words than this is no furniture, whatever it is called


def plain(markup: str) -> str:
    """The text of a piece of markup or of text with entities."""
    return html.unescape(markup).strip()


def parse(data: bytes, text: str) -> LexborHTMLParser:
    """The tree of a page. Raises UnreadableError where its elements are nested beyond all measure."""
    depth = 0
    for m in _OPENING.finditer(data):
        if m[2].lower() not in _UNPAIRED and not m[0].endswith(b"/"):
            depth += -1 if m[1] else 1
            if depth > _DEEPEST:
                raise UnreadableError(
                    f"its elements are nested more than {_DEEPEST} deep", "save the page again, as text", "html-depth"
                )
            depth = max(depth, 0)
    return LexborHTMLParser(text)


def strip(tree: LexborHTMLParser) -> None:
    """Takes scripts, forms, navigation, and boxes of cookies, sharing, newsletters and related stories out."""
    for node in tree.css(_SILENT):
        node.decompose()
    body = tree.body
    if body is None:
        return
    whole = max(len(body.text()), 1)
    for node in body.css("*"):
        if node.parent is None or not _is_furniture(node):
            continue
        if len(node.text()) <= _MOST * whole:
            node.decompose()


def _is_furniture(node: LexborNode) -> bool:
    if node.css_matches(_AROUND):
        return True
    named = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    if not named.strip() or node.tag in ("html", "body", "main", "article", "h1"):
        return False
    words = re.split(r"[^a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", named).lower())
    return not _FURNITURE.isdisjoint(words)


def has_layout_table(root: LexborNode) -> bool:
    """Whether a table places the page's parts rather than holding rows of data."""
    return any(_is_layout(table) for table in root.css("table"))


def _is_layout(table: LexborNode) -> bool:
    return not table.css("th") and any(len(cell.text()) > _LONG_CELL for cell in table.css("td"))


def text_of(root: LexborNode) -> str:
    """The text under a node. Runs of white space are one space; a line break stays one.

    The cells of a row of data are parted by a bar. Short blocks that are nothing but links are left out.
    """
    writer = _Writer()
    node: LexborNode | None = root
    while node is not None:
        writer.enter(node)
        following = node.child if node.tag not in ("script", "style", "template", "-comment") else None
        while following is None and node is not None and node.mem_id != root.mem_id:
            writer.leave(node)
            following = node.next
            if following is None:
                node = node.parent
        node = following
    writer.close()
    return "\n\n".join(writer.blocks)


class _Writer:
    """Collects the blocks of a walk through a tree."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._line: list[str] = []
        self._links = 0  # depth of links, and how much of the line is inside one
        self._linked = 0
        self._rows = 0  # depth of tables of data

    def enter(self, node: LexborNode) -> None:
        tag = node.tag
        if tag == "-text":
            self._text(node)
        elif tag == "br":
            self._line.append("\n")
        elif tag == "a":
            self._links += 1
        elif tag == "table":
            self.close()
            self._rows += not _is_layout(node)
        elif tag in ("td", "th") and self._rows:
            self._line.append(" | " if "".join(self._line).strip() else "")
        elif tag in ("td", "th") or (tag in _BLOCKS and not (self._rows and tag in ("p", "div"))):
            self.close()

    def leave(self, node: LexborNode) -> None:
        tag = node.tag
        if tag == "a":
            self._links -= 1
        elif tag == "table":
            self.close()
            self._rows -= not _is_layout(node)
        elif tag in _BLOCKS and not (self._rows and tag in ("p", "div")):
            self.close()

    def close(self) -> None:
        raw = re.sub(r"[ \t\f\r]+", " ", "".join(self._line))
        text = re.sub(r"\n{3,}", "\n\n", re.sub(r" ?\n ?", "\n", raw)).strip(" \n")
        menu = self._linked > _LINKED * len(text) and len(text.split()) < _MENU
        self._line.clear()
        self._linked = 0
        if text and not menu:
            self.blocks.append(text)

    def _text(self, node: LexborNode) -> None:
        text = node.text_content or ""
        inside = node.parent.tag if node.parent is not None else ""
        text = text if inside == "pre" else re.sub(r"[ \t\n\f\r]+", " ", text)
        self._line.append(text)
        if self._links:
            self._linked += len(text.strip())
