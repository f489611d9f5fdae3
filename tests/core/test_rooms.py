# SPDX-License-Identifier: GPL-2.0-or-later
"""Each line of code in the room that may know what it knows: the architecture section of the README as a test."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

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

SCREENING = f"{NAME}.core.screening"
METHODS = ("preselection", "acidbase", "contamination", "resource", "runout", "priority", "facility_sheet")
SHARED = ("values", "samples", "geometry", "terrain", "recognition", "report")


@dataclass(frozen=True)
class Module:
    """One file, parsed once. Attributes: imports, line and dotted name; functions, name and number of lines."""

    path: str
    room: str
    lines: tuple[str, ...]
    imports: tuple[tuple[int, str], ...]
    functions: tuple[tuple[str, int], ...]


def read(path: Path) -> Module:
    parts = path.relative_to(PLUGIN).parts
    text = path.read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    functions = [each for each in nodes if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return Module(
        path="/".join(parts),
        room=parts[0] if len(parts) > 1 else "",
        lines=tuple(text.splitlines()),
        imports=tuple(imports(nodes)),
        functions=tuple((each.name, (each.end_lineno or 0) - each.lineno) for each in functions),
    )


def imports(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of each import; `from a import b` gives `a` and `a.b`."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def within(name: str, *prefixes: str) -> bool:
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


MODULES = [read(path) for path in sorted(PLUGIN.rglob("*.py"))]


def wrong_imports(rooms: Iterable[str], is_wrong: Callable[[str], bool]) -> list[str]:
    return [
        f"{module.path}:{line}: {name}"
        for module in MODULES
        if module.room in rooms
        for line, name in module.imports
        if is_wrong(name)
    ]


def test_there_are_modules_in_every_room():
    assert {each.room for each in MODULES} >= {*FORBIDDEN, ""}


@pytest.mark.parametrize("room", [*FORBIDDEN, ""])
def test_no_module_imports_what_its_room_may_not_know(room):
    forbidden = EVERYWHERE_FORBIDDEN + FORBIDDEN.get(room, ())
    assert wrong_imports({room}, lambda name: name.startswith(".") or within(name, *forbidden)) == []


def test_every_other_folder_keeps_to_what_is_forbidden_everywhere():
    others = {each.room for each in MODULES} - {*FORBIDDEN, ""}
    assert wrong_imports(others, lambda name: name.startswith(".") or within(name, *EVERYWHERE_FORBIDDEN)) == []


def test_the_annex_knows_the_standard_library_and_the_vocabulary_only():
    allowed = (f"{NAME}.dataspace", f"{NAME}.core.vocabulary")
    known = (NAME, f"{NAME}.core")
    assert (
        wrong_imports(
            {"dataspace"}, lambda name: within(name, NAME) and not within(name, *allowed) and name not in known
        )
        == []
    )


def test_core_uses_only_libraries_that_qgis_ships_or_shapely():
    from sys import stdlib_module_names

    known = CORE_LIBRARIES | {NAME} | set(stdlib_module_names)
    assert wrong_imports({"core"}, lambda name: name.partition(".")[0] not in known) == []


def test_what_the_methods_of_screening_share_knows_none_of_them():
    methods = [f"{SCREENING}.{each}" for each in METHODS]
    shared = tuple(f"core/screening/{each}/" for each in SHARED)
    found = [
        f"{module.path}:{line}: {name}"
        for module in MODULES
        if module.path.startswith(shared)
        for line, name in module.imports
        if within(name, *methods)
    ]
    assert found == []


def test_each_package_of_screening_is_a_method_or_shared():
    folders = {each.path.split("/")[2] for each in MODULES if each.path.startswith("core/screening/")}
    assert {each for each in folders if not each.endswith(".py")} == {*METHODS, *SHARED}


def test_iface_is_held_by_the_composition_root_alone():
    rooms = {each.room for each in MODULES}
    assert wrong_imports(rooms, lambda name: name.rpartition(".")[2] == "iface") == []


def test_each_module_can_be_read_in_one_sitting():
    assert [(each.path, len(each.lines)) for each in MODULES if len(each.lines) > 250] == []


def test_each_module_says_under_which_licence_it_is():
    licence = "# SPDX-License-Identifier: GPL-2.0-or-later"
    assert [each.path for each in MODULES if each.lines[:1] != (licence,)] == []


def test_each_function_fits_a_screen():
    assert [(module.path, *each) for module in MODULES for each in module.functions if each[1] > 50] == []
