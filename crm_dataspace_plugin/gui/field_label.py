# SPDX-License-Identifier: GPL-2.0-or-later
"""A label whose underlined letter leads to its control."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QWidget


def field_label(text: str, control: QWidget) -> QLabel:
    """Return the label of `control`; Alt and the letter behind “&” put the keyboard there."""
    label = QLabel(text)
    label.setBuddy(control)
    label.setWordWrap(True)
    return label
