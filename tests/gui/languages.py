# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows in each language of the product, and in one with longer words than any: is there room for the words?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from crm_dataspace_plugin.bridge.translation import translated
from tools.words.catalogue import place, read
from tools.words.extraction import extract
from tools.words.message import LANGUAGES
from tools.words.pseudo import pseudo
from tools.words.qm import packed

LONGEST = "xx"
ALL = (LONGEST, *LANGUAGES)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak one of `ALL`, or English for the empty text."""
    if not language:
        yield
        return
    with TemporaryDirectory() as folder:
        Path(folder, f"crm_dataspace_plugin_{language}.qm").write_bytes(_catalogue(language))
        with translated(language, Path(folder)):
            yield


@cache
def _catalogue(language: str) -> bytes:
    if language == LONGEST:
        return packed(language, pseudo(extract().messages))
    finished = read(place(language)).items()
    return packed(language, {message: each.text for message, each in finished if each.finished})


def cut_words(window: QWidget) -> list[str]:
    """Return the words of each visible label and button that has too little room, and no tooltip that has them all."""
    return [
        each.text()
        for each in window.findChildren(QWidget)
        if isinstance(each, (QLabel, QAbstractButton)) and each.isVisible() and each.text() and _is_cut(each)
        and not each.objectName().startswith("step_")  # they shorten themselves to a picture
    ]  # fmt: skip


def inside_a_view(widget: QWidget) -> bool:
    parent = widget.parent()
    return parent is not None and (isinstance(parent, QAbstractItemView) or inside_a_view(parent))


def _is_cut(widget: QWidget) -> bool:
    if inside_a_view(widget) or isinstance(widget.parent(), QLineEdit):  # Qt's own buttons in a line show a picture
        return False
    if isinstance(widget, QAbstractButton):
        return widget.width() < widget.minimumSizeHint().width()  # that of one that elides on purpose is small
    if widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.sizeHint().width() and not widget.toolTip()
