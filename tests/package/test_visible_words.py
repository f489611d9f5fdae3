# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees is asked for in his language: no call that shows words gets them as a bare literal."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tools.words.extraction import PRODUCT, ROOT

TRANSLATING = {"tr", "translate", "say", "said", "later"}
SHOWING = re.compile(
    r"set(\w*(Text|ToolTip|Title|Tip|WhatsThis|Labels?|Html|Name|Description|Prefix|Suffix|Help|Abstract))$"
    r"|(add|insert)(Item|Items|Row|Tab|Action|Menu|Group|Button)$"
    r"|Q(Label|PushButton|ToolButton|Action|CheckBox|RadioButton|GroupBox|Menu|MessageBox|DockWidget|ListWidgetItem)$"
    r"|Qgs(CollapsibleGroupBox|Processing(Parameter|Output)\w+|ProcessingException|DockWidget)$"
    r"|(push(Info|Warning|Message|DebugInfo|CommandInfo)|reportError|setProgressText|get(Open|Save)\w+|critical|warning|question)$"
    r"|(described|push_button|strong|words|Field|Setting|tick|start|Blank)$"
)
FOR_DEVELOPERS = {"RuntimeError", "ValueError", "TypeError", "KeyError", "NotImplementedError", "ProtocolError"}
FOR_DEVELOPERS |= {"ReadTimeout", "ReadTimeoutError", "SystemExit", "AttributeError"}
NAMES = {"setObjectName", "setFieldName", "setSourceName", "setEncodingName"}  # of things, not for people
NO_WORDS = re.compile(
    r"[\w.:/\-#%]*$|[^A-Za-z]*$|\W*([a-z_]+\W*)?$|.*[{};<>=].*"
)  # identifiers, signs, style sheets, SQL
PROPER = {
    "CRM Data Space",
    "HTML (*.html)",
    "PDF (*.pdf)",
    "GeoJSON (*.geojson *.json)",
    "/…/heaps.csv, https://…",
    "AMIRA 2002",
    "worst case",  # what the parameter is called in a script
}


def bare_words(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each literal that a showing call or a raised error gets untranslated."""
    tree = ast.parse(code)
    raised = {id(each.exc) for each in ast.walk(tree) if isinstance(each, ast.Raise)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node)
        showing = SHOWING.match(name) and name not in NAMES
        error = id(node) in raised and name not in FOR_DEVELOPERS
        if showing or error:
            for argument in [*node.args, *(each.value for each in node.keywords)]:
                yield from ((node.lineno, each) for each in _literals(argument) if _is_words(each))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Call) and _name(node) in TRANSLATING:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, (ast.JoinedStr, ast.IfExp, ast.BinOp, ast.BoolOp, ast.List, ast.Tuple, ast.FormattedValue)):
        for each in ast.iter_child_nodes(node):
            if isinstance(each, ast.expr) and not (isinstance(node, ast.IfExp) and each is node.test):
                yield from _literals(each)


def _is_words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{2}", text)) and not NO_WORDS.match(text) and text not in PROPER


def _name(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Nothing found")',
        'QLabel("No data")',
        'label.setText(f"Found {n} records")',
        'box.addItem("All layers" if all else self.tr("one"))',
        'QgsProcessingParameterField("FIELD", "Name of it")',
        'raise DataError(f"The layer {name} is empty.")',
        'described(button, "find_go", self.tr("Go"), "Starts the search")',
        'tick(0.5, "Reading it")',
    ],
)
def test_words_that_are_not_translated_are_found(code):
    assert list(bare_words(code))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(self.tr("Nothing found"))',
        'label.setObjectName("find_label")',
        'QgsProcessingParameterField("FIELD", tr("Name of it"))',
        'raise RuntimeError("A developer has to know")',
        'label.setText(f"{count} / {total}")',
    ],
)
def test_what_is_translated_or_no_words_is_not_told(code):
    assert list(bare_words(code)) == []


def test_no_words_are_shown_untranslated():
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for path in sorted(PRODUCT.rglob("*.py"))
        if path.relative_to(PRODUCT).parts[0] != "dataspace"
        for line, words in bare_words(path.read_text(encoding="utf-8"))
    ]
    assert wrong == []
