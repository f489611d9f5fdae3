# SPDX-License-Identifier: GPL-2.0-or-later
"""A service without a network: it answers every search with the same bytes."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.question import Question
from tests.servers.small_catalogue import ADDRESSES, JSON, OF_XML, XML, asked_before

HOST = "http://catalogue.example"
MOST_ASKED = 40  # requests of one search; a catalogue of one answer needs no more


class Canned(Http):
    """Answers as `small_catalogue.serve`.

    Args:
        kind: of the catalogue played, empty for one that answers everything alike.
    """

    def __init__(self, data: bytes, kind: str = "") -> None:
        super().__init__(sleep=lambda seconds: None)
        self._data = data
        self._kind = kind
        self.asked = 0

    def for_pages(self) -> Http:
        return self

    def _ask(self, question: Question, tick: Tick) -> Answer:
        self.asked += 1
        if self.asked > MOST_ASKED:
            raise AssertionError(f"asked more than {MOST_ASKED} times: {question.url}")
        parts = urlsplit(question.url)
        query = "&".join(filter(None, (parts.query, urlencode(question.params or {}))))
        before = asked_before(HOST, self._kind, f"{parts.path}?{query}", question.body or b"") if self._kind else b""
        kind = XML if self._kind in OF_XML else JSON
        return Answer(200, question.url, {"content-type": kind}, before or self._data)


def address_of(kind: str) -> str:
    return HOST + ADDRESSES.get(kind, "")
