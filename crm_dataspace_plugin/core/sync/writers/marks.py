# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of pygeoapi, which answers every `<` and `>` as `&lt;` and `&gt;`: sent back like that they would stay."""

from __future__ import annotations

from typing import Any


def marked(value: Any) -> Any:
    """Return a value, of a property or a whole tree, with its texts as pygeoapi answers them."""
    return _replaced(value, (("<", "&lt;"), (">", "&gt;")))


def unmarked(value: Any) -> Any:
    """Return a value with its texts as they are stored."""
    return _replaced(value, (("&lt;", "<"), ("&gt;", ">")))


def _replaced(value: Any, pairs: tuple[tuple[str, str], ...]) -> Any:
    if isinstance(value, str):
        for old, new in pairs:
            value = value.replace(old, new)
        return value
    if isinstance(value, dict):
        return {name: _replaced(each, pairs) for name, each in value.items()}
    return [_replaced(each, pairs) for each in value] if isinstance(value, list) else value
