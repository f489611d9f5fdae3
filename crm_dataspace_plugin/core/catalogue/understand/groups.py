# SPDX-License-Identifier: GPL-2.0-or-later
"""Groups with a name of their own: battery metals, the lists of the Critical Raw Materials Act, Nordic countries."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.raw_materials import critical, strategic
from crm_dataspace_plugin.core.vocabulary.words import fold


@cache
def _groups() -> Any:
    return read_json("understanding", "groups.json")


@cache
def directions() -> Mapping[str, frozenset[str]]:
    """Return, per language, the folded words that go before a country in one word: Nord|schweden."""
    return {
        language: frozenset(fold(each) for each in words.split()) for language, words in _groups()["directions"].items()
    }


def materials_of(code: str) -> tuple[str, ...]:
    """Return the commodity codes of a group, or the code itself; several codes are written with `+`."""
    if code == "critical-raw-materials":
        return tuple(sorted(critical()))
    if code == "strategic-raw-materials":
        return tuple(sorted(strategic()))
    return tuple(_groups()["commodities"].get(code, {}).get("members", code.split("+")))


def countries_of(code: str) -> tuple[str, ...]:
    """Return the country codes of a group, or the code itself."""
    return tuple(_groups()["countries"].get(code, {}).get("members", (code,)))
