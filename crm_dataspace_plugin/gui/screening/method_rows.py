# SPDX-License-Identifier: GPL-2.0-or-later
"""The methods, one row each, with what the chosen inputs let them do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import partial
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.core.screening.recognition.crosswalk import methods
from crm_dataspace_plugin.core.screening.recognition.readiness import (
    RISK_AND_RESOURCE,
    Readiness,
    State,
    readiness,
)
from crm_dataspace_plugin.gui.controls import SPACING
from crm_dataspace_plugin.gui.screening.given import Given
from crm_dataspace_plugin.gui.screening.method_row import MethodRow
from crm_dataspace_plugin.gui.screening.ready_layers import ON_THE_MAP
from crm_dataspace_plugin.gui.screening.screen_words import (
    SIGNS,
    field_titles,
    joining_words,
    method_titles,
    state_words,
    why_words,
)

ANSWERED = "preselection"  # does without any input, but then answers UNKNOWN
_NO_ANSWER = ("name", "site_id")  # inputs that answer nothing


class MethodRows(QWidget):
    run_requested = pyqtSignal(str)  # method
    dialog_requested = pyqtSignal(str)  # method

    """Args: further controls below the row of a method, by its name."""

    def __init__(self, below: Mapping[str, QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        self._rows = {name: MethodRow(name, title) for name, title in method_titles().items()}
        for name, row in self._rows.items():
            row.run_requested.connect(partial(self.run_requested.emit, name))
            row.dialog_requested.connect(partial(self.dialog_requested.emit, name))
            column.addWidget(row)
            if name in below:
                column.addWidget(below[name])

    def show_states(
        self,
        layer: Optional[QgsVectorLayer],
        given: Given,
        receptors: Sequence[str],
        others: Mapping[str, str],
    ) -> None:
        """Show what each method can do.

        Args:
            receptors: titles of the layers that are not.
            others: by method the name of another layer that has all it needs.
        """
        self.setVisible(layer is not None)
        if layer is None:
            return
        for name, state in readiness(given.known).items():
            row = self._rows[name]
            if name in ON_THE_MAP and not layer.isSpatial():
                self._refuse(row)
                continue
            unknown = [*_not_given(name, given.known), *receptors] if name == ANSWERED else []
            why = why_words(state, unknown, others.get(name, ""))
            if name == RISK_AND_RESOURCE and given.joins:
                why = joining_words(given.results)
            lacks = bool(unknown) or state.state in (State.MISSING, State.PARTLY)
            row.show_state(SIGNS[state.state], state_words(state), why, lacks)
            row.allow(dialog=True, run=_runs(state, layer))

    def lock(self) -> None:
        """Let none be run while one runs."""
        for row in self._rows.values():
            row.allow(dialog=False, run=False)

    def focus(self, method: str) -> None:
        """Give the keyboard to a method's button."""
        self._rows[method].run.setFocus()

    def _refuse(self, row: MethodRow) -> None:
        row.show_state(
            SIGNS[State.MISSING],
            self.tr("needs a map layer"),
            self.tr("Needs a map layer: this one is a table, without points or polygons."),
        )
        row.allow(dialog=False, run=False)


def _runs(state: Readiness, layer: QgsVectorLayer) -> bool:
    return state.state is not State.MISSING and (state.state is not State.CHAINED or layer.isSpatial())


def _not_given(method: str, fields: Set[str]) -> list[str]:
    titles = field_titles()
    keys = dict.fromkeys(methods()[method].parameters.values())
    return [titles[each] for each in keys if each not in fields and each not in _NO_ANSWER]
