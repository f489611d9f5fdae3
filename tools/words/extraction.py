# SPDX-License-Identifier: GPL-2.0-or-later
"""Every literal that the code gives to `tr`, `translate`, `say` or `later`, and the texts in files of data."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.words import CONTEXT
from tools.words.message import Message

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = ROOT / "crm_dataspace_plugin"
ALGORITHMS = "Algorithm"  # in which all algorithms and models look theirs up
# files of data: the keys of the texts that the core says with `said`
DATA = {
    "catalogues/known.json": {"holds", "licence", "note", "text"},
    "screening/preselection.json": {"title", "note", "mark", "text", "label", "unit", "verification"},
    "screening/resource.json": {"name", "verification", "reason", "densities"},
    "screening/runout.json": {"verification"},
    "screening/backgrounds.json": {"verification", "origin"},
}
_WORDS = re.compile(r"[^\W\d_]{3}")
_OWN = {PRODUCT / "core" / "words.py", PRODUCT / "bridge" / "translation.py"}  # which hand on what others say


@dataclass(frozen=True)
class Found:
    """What the code asks for: each text under its context; `wrong` has place and reason of what cannot be read."""

    messages: frozenset[Message]
    wrong: tuple[str, ...]


def extract(paths: Optional[Iterable[Path]] = None) -> Found:
    """Read the product's modules, or `paths`."""
    reading = _Reading()
    for path in sorted(PRODUCT.rglob("*.py")) if paths is None else paths:
        if path not in _OWN:
            reading.read(path)
    if paths is None:
        reading.messages.update(Message(CONTEXT, each) for each in _texts_of_data())
    return Found(frozenset(reading.messages), (*reading.wrong, *reading.inherited()))


def _texts_of_data() -> Iterator[str]:
    for name, keys in DATA.items():
        raw = json.loads(ROOT.joinpath("resources", name).read_text(encoding="utf-8"))
        yield from (each for each in _values(raw, keys) if _WORDS.search(each))


def _values(raw: Any, keys: set[str]) -> Iterator[str]:
    if isinstance(raw, list):
        for each in raw:
            yield from _values(each, keys)
    elif isinstance(raw, dict):
        for key, value in raw.items():
            if isinstance(value, str) and key in keys:
                yield value
            yield from _values(value, keys)


@dataclass
class _Reading:
    messages: set[Message] = field(default_factory=set)
    bases: set[str] = field(default_factory=set)  # every class of which another one is made
    speakers: dict[str, str] = field(default_factory=dict)  # class that says self.tr, to the place
    wrong: list[str] = field(default_factory=list)

    def read(self, path: Path) -> None:
        place = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        visitor = _Visitor(self, str(place), ALGORITHMS if "algorithms" in path.parts else "")
        visitor.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))

    def inherited(self) -> Iterator[str]:
        """Yield what Qt would not find: it asks under the name of the class that an object is of, not of its bases."""
        for name in sorted(self.bases & set(self.speakers)):
            yield f"{self.speakers[name]}: {name} has heirs, which do not find its texts: take translate(context, …)"


class _Visitor(ast.NodeVisitor):
    def __init__(self, reading: _Reading, place: str, context: str) -> None:
        self._reading = reading
        self._place = place
        self._all = context
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        bases = {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases}
        self._reading.bases.update(bases)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "tr":  # the same
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name, owner = _called(node.func)
        if name == "tr":
            self._tr(node, owner)
        elif name == "translate" and (owner == "" or owner.endswith("QCoreApplication")):
            self._translate(node)
        elif name in ("say", "later") and not owner and node.args:
            self._take(node, CONTEXT, node.args[0])
        self.generic_visit(node)

    def _tr(self, node: ast.Call, owner: str) -> None:
        if self._all:
            self._take(node, self._all, node.args[0])
        elif owner == "self" and self._classes:
            self._reading.speakers.setdefault(self._classes[-1], f"{self._place}:{node.lineno}")
            self._take(node, self._classes[-1], node.args[0], *node.args[1:2])
        else:
            self._wrong(node, f"{owner or 'tr'} is of a class that cannot be read here: take translate(context, …)")

    def _translate(self, node: ast.Call) -> None:
        context = node.args[0]
        if not isinstance(context, ast.Constant) or len(node.args) < 2:
            self._wrong(node, "the context is no literal")
        else:
            self._take(node, str(context.value), node.args[1], *node.args[2:3])

    def _take(self, node: ast.Call, context: str, text: ast.expr, comment: Optional[ast.expr] = None) -> None:
        texts = (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,)
        for each in texts:
            if not isinstance(each, ast.Constant) or not isinstance(each.value, str):
                self._wrong(node, "the text is no literal")
            elif comment is not None and not isinstance(comment, ast.Constant):
                self._wrong(node, "the comment is no literal")
            else:
                said = str(comment.value) if isinstance(comment, ast.Constant) else ""
                self._reading.messages.add(Message(context, each.value, said))

    def _wrong(self, node: ast.Call, why: str) -> None:
        self._reading.wrong.append(f"{self._place}:{node.lineno}: {why}")


def _called(function: ast.expr) -> tuple[str, str]:
    """Return the last name of what is called, and what stands before it."""
    if isinstance(function, ast.Attribute):
        return function.attr, ast.unparse(function.value)
    return (function.id if isinstance(function, ast.Name) else ""), ""
