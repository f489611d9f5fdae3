# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of a catalogue as HTML: escaped, cut where they never end, with links to the web and to nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, QUrl

from crm_dataspace_plugin.core.catalogue.addresses import host_of
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
LONG = 20_000  # characters of a text that are shown
SHORT = 500  # characters of a name
MOST = 60  # entries of a list

WEB = ("http", "https")
ALLOWED = (*WEB, "mailto")


def shown(text: str, most: int = LONG) -> str:
    """Return `text` escaped, its lines kept, cut with words where it is longer than `most` characters."""
    return escape(cut(text, most)).replace("\n", "<br>")


def cut(text: str, most: int = LONG) -> str:
    if len(text) <= most:
        return text
    said = translate("Record", "… (cut here: {} characters in all)").format(number(len(text)))
    return f"{text[:most].rstrip()} {said}"


def listing(texts: Iterable[str]) -> str:
    """Return names in a row, each cut, and how many more there are."""
    every = [each for each in texts if each]
    joined = ", ".join(shown(each, SHORT) for each in every[:MOST])
    others = len(every) - MOST
    return joined + (" " + translate("Record", "and {} more").format(number(others)) if others > 0 else "")


def link(url: str, words: str = "") -> str:
    """Return an anchor that tells the host it leads to; plain text for what is no address on the web.

    Args:
        words: shown before the host; the address itself if empty.
    """
    if not is_web(url):
        return shown(words or url, SHORT)
    said = shown(words, SHORT) if words else shown(url, SHORT)
    host = host_shown(url)
    seen = not words and re.match(rf"https?://{re.escape(host)}(?![^:/?#])", url, re.IGNORECASE)  # no name in front
    tail = "" if seen else f" ({escape(host)})"
    return f'<a href="{escape(url, quote=True)}">{said}</a>{tail}'


def mail_link(address: str) -> str:
    """Return an anchor to write to `address`, without any text that would stand in the message."""
    plain = address.strip().partition("?")[0]
    if "@" not in plain or any(each in plain for each in " \n\r\t<>\"'%&,;:/\\"):
        return shown(address, SHORT)
    return f'<a href="mailto:{escape(plain, quote=True)}">{shown(plain, SHORT)}</a>'


def is_web(url: str) -> bool:
    parsed = QUrl(url)
    return parsed.isValid() and parsed.scheme().lower() in WEB and bool(host_of(url))


def host_shown(url: str) -> str:
    """Return the host an address leads to as it is asked for: letters of other scripts in their plain form."""
    return QUrl(url).host(QUrl.ComponentFormattingOption.FullyEncoded) or host_of(url)


def heading(text: str) -> str:
    return f"<p><b>{escape(text)}</b></p>"


def rows(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a table of names and HTML; a row without content is left out."""
    cells = (f"<tr><td><b>{escape(name)}</b>&nbsp;</td><td>{content}</td></tr>" for name, content in pairs if content)
    return f"<table>{''.join(cells)}</table>"
