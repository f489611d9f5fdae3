# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking for a proposal's file; Qt's own dialog is the one place where a person browses."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

Ask = Callable[[QWidget, str], str]  # parent, where to begin → path, empty for none


def ask_open(parent: QWidget, start: str) -> str:
    return str(QFileDialog.getOpenFileName(parent, parent.tr("Open a proposal"), start, _kinds(parent))[0])


def ask_save(parent: QWidget, start: str) -> str:
    return str(QFileDialog.getSaveFileName(parent, parent.tr("Write the file"), start, _kinds(parent))[0])


def _kinds(parent: QWidget) -> str:
    return str(parent.tr("Proposals (*.geojson *.json);;All files (*)"))
