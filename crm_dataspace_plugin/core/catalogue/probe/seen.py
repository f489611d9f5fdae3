# SPDX-License-Identifier: GPL-2.0-or-later
"""What an address answered to the probe, and what a look at it may tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities_text
from crm_dataspace_plugin.core.errors import UnexpectedContent
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element, parse_xml, root_of

START = 20_000  # characters of an answer in which marks are looked for


@dataclass(frozen=True)
class Probed:
    """What was found.

    Attributes:
        kind: one of `source.KINDS`.
        words: one sentence for the person.
    """

    kind: str
    title: str
    words: str


@dataclass(frozen=True)
class Seen:
    """One answer.

    Attributes:
        url: as it was asked.
        document: the parsed JSON, None where it is none.
        xml: the root element, None where it is no XML that can be read safely.
    """

    url: str
    text: str
    document: Any = None
    xml: Optional[Element] = None

    @property
    def start(self) -> str:
        return self.text[:START]

    def rooted(self, *names: str) -> Optional[Element]:
        """Return the root element if it has one of these names."""
        return self.xml if self.xml is not None and self.xml.name in names else None


Find = Callable[[Seen, Http, Tick], Optional[Probed]]


@dataclass(frozen=True)
class Look:
    """How one kind of catalogue is recognised.

    Attributes:
        found: tells what an answer is, None where it is not of this kind; may ask the service further, a few times.
        ask: makes the address at which a service of this kind tells what it is, out of the one that was given.
        hint: what often stands in the addresses of this kind.
    """

    kind: str
    found: Find
    ask: Optional[Callable[[str], str]] = None
    hint: str = ""

    def hinted(self, url: str) -> bool:
        return bool(self.hint) and re.search(self.hint, url, re.IGNORECASE) is not None


def seen(url: str, answer: Answer) -> Seen:
    """Return an answer parsed as what it is: JSON, XML or neither."""
    text = answer.text()
    if text[:1000].lstrip("\ufeff \t\r\n").startswith("<"):
        return Seen(url, text, xml=_xml(answer))
    try:
        return Seen(url, text, document=answer.json())
    except UnexpectedContent:
        return Seen(url, text)


def described(answer: Seen) -> str:
    """Return what an answer is that no look knows."""
    looks = answer.text[:1000].lower().strip()
    if not looks:
        return say("it answered nothing")
    if looks.startswith(("<!doctype html", "<html")) or "<html" in looks:
        return say("it answered a web page")
    return say("it answered XML of an unknown kind") if looks.startswith("<") else say("its answer is not understood")


def _xml(answer: Answer) -> Optional[Element]:
    try:
        text = capabilities_text(answer)
        return parse_xml(text, answer.url) if root_of(text).name.lower() != "html" else None
    except UnexpectedContent:
        return None
