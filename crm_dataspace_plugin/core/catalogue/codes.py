# SPDX-License-Identifier: GPL-2.0-or-later
"""Filter values as codes of the vocabulary, however a catalogue or a person wrote them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from crm_dataspace_plugin.core.catalogue.access import recognise_access
from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.vocabulary.codelists import code_list
from crm_dataspace_plugin.core.vocabulary.recognition import named, recognise, unrecognised

CODED = ("commodity", "country", "facility_type", "status")
_LISTS = (*CODED, "licence")
_REMEMBERED = 4096  # values; catalogues repeat the same few


@lru_cache(maxsize=_REMEMBERED)
def codes_in(name: str, value: str) -> tuple[str, ...]:
    """Return the codes of the list `name` that `value` names, such as `Cu`, `Zn` for “copper; zinc”."""
    return tuple(each.code for each in recognise(name, value))


@lru_cache(maxsize=_REMEMBERED)
def unknown_in(name: str, value: str) -> tuple[str, ...]:
    """Return the parts of `value` that the list `name` does not know."""
    return unrecognised(name, value)


@lru_cache(maxsize=_REMEMBERED)
def code_of(name: str, value: str) -> str:
    """Return the code that the whole of `value` stands for, empty when the list `name` does not know it."""
    if name not in _LISTS:
        return ""
    found = named(name, value)
    return found.code if found else ""


def comparable(name: str, value: str) -> str:
    """Return `value` in the one form in which values of the filter `name` are compared."""
    if name == "access":
        found = recognise_access(value)
        return found.value if found is not Access.UNKNOWN else folded(value)
    return code_of(name, value) or folded(value)


def accepted(name: str, values: Iterable[str]) -> tuple[str, ...]:
    """Return all values that satisfy a filter on `values`: codes, and the codes below them (every REE for `REE`)."""
    found: dict[str, None] = {}
    for value in values:
        code = code_of(name, value)
        found[comparable(name, value)] = None
        if code:
            found.update(dict.fromkeys(code_list(name).narrower(code)))
    return tuple(found)


@lru_cache(maxsize=_REMEMBERED)
def labels_of(name: str, code: str) -> tuple[str, ...]:
    """Return the labels of a code in all languages, nothing for an unknown one."""
    return next((tuple(each.labels.values()) for each in code_list(name).codes if each.code == code), ())
