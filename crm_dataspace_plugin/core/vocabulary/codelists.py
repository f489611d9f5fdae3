# SPDX-License-Identifier: GPL-2.0-or-later
"""The code lists: which codes there are, what they are called in each language, and what people write for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json

LIST_NAMES = (
    "facility_type",
    "status",
    "commodity",
    "country",
    "licence",
    "access",
    "construction",
    "restoration_type",
    "method",
)
LANGUAGES = ("en", "es", "de", "fr", "pt", "pl", "fi", "it", "sv")


@dataclass(frozen=True)
class Code:
    """One entry of a code list.

    Attributes:
        labels: language to the name shown; English is always there.
        synonyms: language to the other words that mean it.
        broader: code of the group it belongs to, empty for none.
        iri: identifier in the vocabulary it was taken from, empty for none.
    """

    code: str
    labels: Mapping[str, str]
    broader: str = ""
    iri: str = ""
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.code)

    def label(self, language: str = "en") -> str:
        """Return the name in `language` (`de`, `de_AT`, `de-AT`), else in English."""
        return self.labels.get(language.replace("_", "-").split("-")[0].lower(), self.labels["en"])


@dataclass(frozen=True)
class CodeList:
    name: str
    codes: tuple[Code, ...]
    title: str = ""
    source: str = ""

    def __contains__(self, code: object) -> bool:
        return any(each.code == code for each in self.codes)

    def code(self, code: str) -> Code:
        """Return the entry with exactly this code; KeyError if there is none."""
        for each in self.codes:
            if each.code == code:
                return each
        raise KeyError(code)

    def narrower(self, code: str) -> tuple[str, ...]:
        """Return the codes below `code`, at any depth, without itself: the REE below `REE`, closed below inactive."""
        direct = [each.code for each in self.codes if each.broader == code]
        return tuple(direct) + tuple(deeper for each in direct for deeper in self.narrower(each))


@cache
def code_list(name: str) -> CodeList:
    """Return a code list, read on first use; KeyError for a name not in `LIST_NAMES`."""
    if name not in LIST_NAMES:
        raise KeyError(name)
    raw = read_json("codelists", f"{name}.json")
    return CodeList(name, tuple(_code(each) for each in raw["codes"]), raw["title"], raw["source"])


def label(list_name: str, code: str, language: str = "en") -> str:
    """Return what `code` is called in `language`, else in English, else the code itself."""
    try:
        return code_list(list_name).code(code).label(language)
    except KeyError:
        return code


def _code(raw: Mapping[str, Any]) -> Code:
    return Code(
        code=raw["code"],
        labels=raw["labels"],
        broader=raw.get("broader", ""),
        iri=raw.get("iri", ""),
        synonyms={language: tuple(words) for language, words in raw.get("synonyms", {}).items()},
    )
