# SPDX-License-Identifier: GPL-2.0-or-later
"""Each line of code in the room that may know what it knows: the architecture section of the README as a test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "crm_dataspace_plugin"
NAME = PLUGIN.name
EVERYWHERE_FORBIDDEN = ("PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6")
CORE_LIBRARIES = {"numpy", "shapely", "requests", "urllib3", "osgeo", "owslib"}

# room -> prefixes it must not import
FORBIDDEN = {
    "core": ("qgis", f"{NAME}.bridge", f"{NAME}.algorithms", f"{NAME}.gui", f"{NAME}.dataspace", f"{NAME}.plugin"),
    "bridge": ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils", f"{NAME}.gui", f"{NAME}.algorithms", f"{NAME}.plugin"),
    "algorithms": ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils", f"{NAME}.gui", f"{NAME}.plugin"),
    "gui": ("requests", "qgis.utils", f"{NAME}.plugin"),
    "dataspace": ("qgis", "osgeo", "numpy", "shapely", "requests", *(f"{NAME}.{each}" for each in ("bridge", "gui"))),
}
FILES = sorted(PLUGIN.rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of each import; `from a import b` gives `a` and `a.b`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def room(path: Path) -> str:
    parts = path.relative_to(PLUGIN).parts
    return parts[0] if len(parts) > 1 else ""


def within(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_no_module_imports_what_its_room_may_not_know(path: Path):
    forbidden = EVERYWHERE_FORBIDDEN + FORBIDDEN.get(room(path), ())
    wrong = [
        f"line {line}: {name}"
        for line, name in imports(path)
        if name.startswith(".") or any(within(name, prefix) for prefix in forbidden)
    ]
    assert wrong == []


def test_the_annex_knows_the_standard_library_and_the_vocabulary_only():
    allowed = (f"{NAME}.dataspace", f"{NAME}.core.vocabulary", f"{NAME}.core")
    wrong = [
        f"{path.name}:{line}: {name}"
        for path in FILES
        if room(path) == "dataspace"
        for line, name in imports(path)
        if within(name, NAME)
        and not any(within(name, prefix) for prefix in allowed)
        or within(name, f"{NAME}.core")
        and name != f"{NAME}.core"
        and not within(name, f"{NAME}.core.vocabulary")
    ]
    assert wrong == []


def test_core_uses_only_libraries_that_qgis_ships_or_shapely():
    from sys import stdlib_module_names

    wrong = [
        f"{path.relative_to(PLUGIN)}:{line}: {name}"
        for path in FILES
        if room(path) == "core"
        for line, name in imports(path)
        if name.partition(".")[0] not in CORE_LIBRARIES | {NAME} | set(stdlib_module_names)
    ]
    assert wrong == []


def test_iface_is_held_by_the_composition_root_alone():
    wrong = [
        f"{path.relative_to(PLUGIN)}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "iface" for alias in node.names)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_each_module_can_be_read_in_one_sitting(path: Path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 250
    assert lines[0] == "# SPDX-License-Identifier: GPL-2.0-or-later"
    tree = ast.parse("\n".join(lines))
    long = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.end_lineno - node.lineno > 50
    ]
    assert long == []
