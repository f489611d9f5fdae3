# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of Qt and QGIS as PyQt6 has them too: members of enums by their enum, no class of flags, no variant types."""

from __future__ import annotations

import ast
import enum
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "crm_dataspace_plugin"
FILES = [each for each in sorted(PLUGIN.rglob("*.py")) if "qgis." in each.read_text(encoding="utf-8")]


def roots(tree: ast.AST) -> dict[str, Any]:
    """Return what the module imports from Qt and QGIS, by the name it has there."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("qgis.PyQt", "qgis.core", "qgis.gui")):
            found.update({alias.asname or alias.name: imported(str(node.module), alias.name) for alias in node.names})
    return found


def imported(module: str, name: str) -> Any:
    """Return what `from module import name` gives, a module of a package too."""
    found = getattr(importlib.import_module(module), name, None)
    return importlib.import_module(f"{module}.{name}") if found is None else found


def chains(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    for node in ast.walk(tree):
        parts: list[str] = []
        inner: Any = node
        while isinstance(inner, ast.Attribute):
            parts.insert(0, inner.attr)
            inner = inner.value
        if parts and isinstance(inner, ast.Name):
            yield node.lineno, [inner.id, *parts]  # type: ignore[attr-defined]


def wrong(tree: ast.AST) -> list[str]:
    """Return each name that Qt 6 does not know, with its line."""
    known = roots(tree)
    found = []
    for line, (root, *parts) in chains(tree):
        owner, thing = None, known.get(root)
        for part in parts:
            owner, thing = thing, getattr(thing, part, None)
        flags = isinstance(thing, type) and not issubclass(thing, int) and hasattr(thing, "__invert__")
        variant = ".".join([root, *parts]).startswith("QVariant.Type")
        enum_of_owner = isinstance(owner, type) and issubclass(owner, (int, enum.Enum))
        member = isinstance(thing, (int, enum.Enum)) and type(thing) not in (int, bool) and not enum_of_owner
        if flags or variant or member:
            found.append(f"{'.'.join([root, *parts])}, line {line}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_each_name_is_one_that_qt_6_has(path: Path):
    assert wrong(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("name", ["Qt.Horizontal", "Qt.Orientations()", "QVariant.Type.String", "QVariant.Int"])
def test_a_name_that_qt_6_lacks_is_found(name: str):
    assert wrong(ast.parse(f"from qgis.PyQt.QtCore import Qt, QVariant\nprint({name})"))
