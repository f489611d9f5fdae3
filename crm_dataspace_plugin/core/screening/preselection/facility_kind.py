# SPDX-License-Identifier: GPL-2.0-or-later
"""Lagoon or heap: which of the stability questions a facility type calls for."""

from __future__ import annotations

from functools import lru_cache

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.values.words import is_missing, plain_text
from crm_dataspace_plugin.core.vocabulary.recognition import recognise

LAGOON, HEAP, UNDECIDED = "lagoon", "heap", ""


def facility_kind(value: Value) -> str:
    """Return `LAGOON`, `HEAP`, or `UNDECIDED` for a type that is missing, unknown, or neither or both of them."""
    if isinstance(value, str):
        return _kind(value)
    return UNDECIDED if is_missing(value) else _kind(plain_text(value))


@lru_cache(maxsize=4096)
def _kind(text: str) -> str:
    if is_missing(text):
        return UNDECIDED
    text = plain_text(text)
    codes = protocol().words["facility_kinds"]["codes"]
    kinds = {str(codes.get(each.code, UNDECIDED)) for each in recognise("facility_type", text)}
    return kinds.pop() if len(kinds) == 1 else UNDECIDED
