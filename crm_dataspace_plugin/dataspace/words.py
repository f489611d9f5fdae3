# SPDX-License-Identifier: GPL-2.0-or-later
"""Text as it is searched: without case and accents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crm_dataspace_plugin.core.vocabulary.words import bare


def searchable(values: Iterable[Any]) -> str:
    """Return all texts among `values`, lists included, as one folded text."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, (list, tuple)):
            found.append(searchable(value))
    return bare("\n".join(found))
