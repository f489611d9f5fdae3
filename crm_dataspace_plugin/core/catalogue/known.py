# SPDX-License-Identifier: GPL-2.0-or-later
"""Public catalogues to choose from, as `resources/catalogues/known.json` describes them. None of them was tested."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import label
from crm_dataspace_plugin.core.vocabulary.words import fold
from crm_dataspace_plugin.core.words import said, say

EUROPE = "EU"  # in place of a country


@dataclass(frozen=True)
class KnownCatalogue:
    """One public catalogue or service.

    Attributes:
        title: its own name, not translated; unique.
        country: code of the code list, or `EUROPE`.
        kind: one of `KINDS`.
        holds: what it has, as a sentence; `licence`, `source` and `note` too, `note` empty where there is none.
        source: where the address was seen.
        sure: how sure the address is: "good", "fair" or "weak".
    """

    title: str
    country: str
    kind: str
    url: str
    holds: str
    licence: str
    source: str
    sure: str
    note: str = ""

    def place(self, language: str) -> str:
        """Return the name of its country in a language (two letters)."""
        return say("Europe") if self.country == EUROPE else label("country", self.country, language)

    def untested(self) -> str:
        """Return how far its address can be trusted."""
        sure = {"good": say("good"), "fair": say("fair"), "weak": say("weak")}[self.sure]
        return say("Not tested: {source} How sure the address is: {sure}.", source=said(self.source), sure=sure)

    def matches(self, text: str, language: str) -> bool:
        """Tell whether each word of `text` is in what is shown of it."""
        shown = fold(" ".join((self.title, self.place(language), self.kind, self.url, said(self.holds))))
        return all(word in shown for word in fold(text).split())

    def as_source(self) -> CatalogueSource:
        return CatalogueSource(self.title, self.url, self.kind)


@cache
def known_catalogues() -> tuple[KnownCatalogue, ...]:
    """Return the public catalogues, Europe's first, then by country."""
    raw = read_json("catalogues", "known.json")
    sources = raw["sources"]
    return tuple(KnownCatalogue(**{**each, "source": sources[each["source"]]["text"]}) for each in raw["catalogues"])
