# SPDX-License-Identifier: GPL-2.0-or-later
"""Which names of Qt and QGIS the code uses, and whether a binding has them.

Looked for are names that the code spells out, beginning with an imported one: `Qt.ItemDataRole.DisplayRole`,
`QgsWkbTypes.Type.Point`, and `self.Shape.NoFrame` in a subclass of QFrame. What an object has can only be found out by
running the code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from tools.package import NAME, ROOT

MISSING = object()
WITHOUT_QT = ("core", "dataspace")


@dataclass(frozen=True)
class Use:
    """One name that is used.

    Attributes:
        module: where it is imported from, as `qgis.PyQt.QtCore`.
        chain: the imported name and what is asked of it.
        where: file and line.
    """

    module: str
    chain: tuple[str, ...]
    where: str

    def __str__(self) -> str:
        return f"{self.where}: {self.module} {'.'.join(self.chain)}"


def shipped_uses(*rooms: str) -> list[Use]:
    """Return what the shipped code uses of the modules that begin with one of `rooms`, as `qgis.PyQt`."""
    return [use for path in sorted((ROOT / NAME).rglob("*.py")) for use in uses(path, rooms)]


def uses(path: Path, rooms: tuple[str, ...]) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported: dict[str, tuple[str, tuple[str, ...]]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(rooms):
            for alias in node.names:
                imported[alias.asname or alias.name] = (node.module, (alias.name,))
                yield Use(node.module, (alias.name,), _where(path, node.lineno))
    for node, inside in _nodes(tree, None):
        chain = _chain(node)
        if not chain:
            continue
        if chain[0] in imported:
            module, name = imported[chain[0]]
            yield Use(module, name + chain[1:], _where(path, node.lineno))
        elif chain[0] in ("self", "cls") and chain[1][:1].isupper() and inside is not None:
            own = {each.id for each in ast.walk(inside) if isinstance(each, ast.Name)}
            bases = [each.id for each in inside.bases if isinstance(each, ast.Name) and each.id in imported]
            if bases and chain[1] not in own:
                module, name = imported[bases[0]]
                yield Use(module, name + chain[1:], _where(path, node.lineno))


def resolve(use: Use, load: Callable[[str], Any]) -> Any:
    """Return what the name means in the modules that `load` gives, MISSING where it means nothing."""
    found: Any = load(use.module)
    for name in use.chain:
        if not isinstance(found, type) and not _is_module(found):
            return found  # a signal, a method, a value: what it has is not spelled out in its class
        found = getattr(found, name, MISSING)
        if found is MISSING:
            return MISSING
    return found


def called() -> dict[str, str]:
    """Return each method that the rooms which know Qt call on anything, and one place where they do."""
    found = {}
    for path in sorted((ROOT / NAME).rglob("*.py")):
        if path.relative_to(ROOT / NAME).parts[0] in WITHOUT_QT:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                found[node.func.attr] = _where(path, node.lineno)
    return found


def _nodes(node: ast.AST, inside: Optional[ast.ClassDef]) -> Iterator[tuple[ast.AST, Optional[ast.ClassDef]]]:
    """Yield the outermost chains of attributes below a node, with the class they stand in."""
    if isinstance(node, ast.Attribute) and _chain(node):
        yield node, inside
        return
    for child in ast.iter_child_nodes(node):
        yield from _nodes(child, node if isinstance(node, ast.ClassDef) else inside)


def _chain(node: ast.AST) -> tuple[str, ...]:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return (node.id, *reversed(names)) if names and isinstance(node, ast.Name) else ()


def _is_module(value: Any) -> bool:
    return type(value).__name__ == "module"


def _where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"
