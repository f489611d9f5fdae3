# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking for a proposal's file; Qt's own dialog is the one place where a person browses."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
Ask = Callable[[QWidget, str], str]  # parent, where to begin → path, empty for none


def ask_open(parent: QWidget, start: str) -> str:
    return str(QFileDialog.getOpenFileName(parent, translate("Proposal", "Open a proposal"), start, _kinds())[0])


def ask_save(parent: QWidget, start: str) -> str:
    return str(QFileDialog.getSaveFileName(parent, translate("Proposal", "Write the file"), start, _kinds())[0])


def _kinds() -> str:
    return str(translate("Proposal", "Proposals (*.geojson *.json);;All files (*)"))
