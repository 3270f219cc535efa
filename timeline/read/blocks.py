"""HTML → text in blocks: a paragraph, heading, list item or table row each, an empty line between them.

Markup that is no text (scripts, forms) is left out; so is what stands around a story, where a caller asks.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from timeline.read.draft import UnreadableError

_DEEPEST = 3000  # levels; the parser's time grows with their square
_OPENING = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>")
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
_MOST = 0.3  # a box with more of the page's words than this is no furniture, whatever it is called


def plain(markup: str) -> str:
    """The text of a piece of markup or of text with entities."""
    return html.unescape(markup).strip()


def parse(data: bytes, text: str) -> LexborHTMLParser:
    """The tree of a page. Raises UnreadableError where its elements are nested beyond all measure."""
    depth = 0
    for m in _OPENING.finditer(data):
        if m[2].lower() not in _UNPAIRED and not m[3]:
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


def text_of(root: LexborNode) -> str:
    """The text under a node. Runs of white space are one space; a line break stays one."""
    blocks: list[str] = []
    line: list[str] = []

    def close() -> None:
        text = re.sub(r"[ \t]*\n[ \t]*", "\n", re.sub(r"[ \t\f\r]+", " ", "".join(line))).strip(" \n\t")
        line.clear()
        if text:
            blocks.append(text)

    node: LexborNode | None = root
    while node is not None:
        _enter(node, line, close)
        following = node.child if node.tag not in ("script", "style", "template", "-comment") else None
        while following is None and node is not None and node.mem_id != root.mem_id:
            if node.tag in _BLOCKS:
                close()
            following = node.next
            if following is None:
                node = node.parent
        node = following
    close()
    return "\n\n".join(blocks)


def _enter(node: LexborNode, line: list[str], close: Callable[[], None]) -> None:
    tag = node.tag
    if tag == "-text":
        text = node.text_content or ""
        inside = node.parent.tag if node.parent is not None else ""
        line.append(text if inside == "pre" else re.sub(r"[ \t\n\f\r]+", " ", text))
    elif tag == "br":
        line.append("\n")
    elif tag in ("td", "th"):
        line.append(" | " if "".join(line).strip() else "")
    elif tag in _BLOCKS:
        close()
