# SPDX-License-Identifier: GPL-2.0-or-later
"""Buttons, labels and choices that look, read and behave alike in every step.

All texts arrive translated; every control gets a name for scripts, an accessible name and a tooltip.
"""

from __future__ import annotations

import re
from html import escape
from typing import Callable, Optional, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

SPACING = 6  # pixels between rows that belong together


def theme_icon(name: str) -> QIcon:
    """Return one of QGIS' own icons, such as `search`."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def described(widget: AnyWidget, name: str, accessible: str, tip: str) -> AnyWidget:
    """Name `widget` for scripts, for screen readers and for the mouse."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    widget.setToolTip(plain_tip(tip))
    return widget


def plain_tip(text: str) -> str:
    """Return a tooltip that shows `text` as it was written: Qt would take a catalogue's markup for its own."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


def no_shortcut(text: str) -> str:
    """Return a button's text in which “&” is a character and makes no shortcut."""
    return text.replace("&", "&&")


def push_button(
    name: str, text: str, tip: str, icon: str = "", clicked: Optional[Callable[[], None]] = None
) -> QPushButton:
    button = described(QPushButton(text), name, text.replace("&", "").rstrip("…"), tip)
    button.setAutoDefault(False)
    if icon:
        _set_icon(button, icon)
    if clicked is not None:
        button.clicked.connect(lambda _checked=False: clicked())
    return button


def tool_button(
    name: str, text: str, tip: str, icon: str = "", clicked: Optional[Callable[[], None]] = None
) -> QToolButton:
    """Return a flat button; without an icon it shows its text."""
    button = described(QToolButton(), name, text, tip)
    button.setText(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if icon:
        _set_icon(button, icon)
    if clicked is not None:
        button.clicked.connect(lambda _checked=False: clicked())
    return button


def flat_button(name: str, text: str, tip: str, icon: str, clicked: Callable[[], None]) -> QToolButton:
    """Return a `tool_button` that shows icon and text."""
    button = tool_button(name, text, tip, icon, clicked)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _set_icon(button: QAbstractButton, icon: str) -> None:
    button.setIcon(theme_icon(icon))
    side = button.fontMetrics().height()  # grows with the text
    button.setIconSize(QSize(side, side))


def breakable(text: str) -> str:
    """Let a label break long names and addresses: an invisible break after each of their joints."""
    return re.sub(r"\S{25,}", lambda name: re.sub(r"([_./\\?&=-])(?=\w)", "\\1\u200b", name[0]), text)


def words(text: str = "", name: str = "") -> QLabel:
    """Return a label that wraps, and whose text can be selected and copied."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)  # titles and licences come from catalogues: no links, no pictures
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # else a text that never changes keeps the height it has in a narrow column
    label.setSizePolicy(policy)
    return label


def strong(text: str = "", name: str = "") -> QLabel:
    """Return a bold `words`."""
    label = words(text, name)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def slim(combo: QComboBox) -> QComboBox:
    """Let a choice become narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(3)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo
