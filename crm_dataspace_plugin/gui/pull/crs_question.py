# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds when data does not say in which reference system it is: the possible ones, and any other."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QVBoxLayout

from crm_dataspace_plugin.core.errors import CrsAmbiguous, CrsMissing
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.reveal import reveal

Unclear = Union[CrsAmbiguous, CrsMissing]
MOST = 6  # candidates with a button of their own
KILOMETRES_FROM = 10_000  # metres


class CrsQuestion(QFrame):
    """Controls `pull_crs_0`, `pull_crs_1`, …, `pull_crs_other`, `pull_crs_choice`, `pull_with_crs`, `pull_crs_close`.

    Nothing is chosen at first: the answer moves every position.
    """

    answered = pyqtSignal(str)  # authority code

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._sentence = words(name="pull_crs_text")
        self._group = QButtonGroup(self)
        self._codes: tuple[str, ...] = ()
        self._radios = [self._radio(f"pull_crs_{place}", place) for place in range(MOST)]
        self._names = [words() for _ in range(MOST)]
        self._another = self._radio("pull_crs_other", MOST)
        self._another.setText(self.tr("another"))
        self._another.setAccessibleName(self.tr("Another coordinate reference system"))
        self._choice = described(
            QgsProjectionSelectionWidget(),
            "pull_crs_choice",
            self.tr("Other coordinate reference system"),
            self.tr("Choose any coordinate reference system"),
        )
        self._choice.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self._choice.setNotSetText(self.tr("choose one"))
        self._choice.crsChanged.connect(self._on_other)
        self._go = push_button(
            "pull_with_crs",
            self.tr("Pull with this"),
            self.tr("Pull again and read the coordinates in the chosen system"),
            "mActionStart",
            self._on_go,
        )
        close = push_button("pull_crs_close", self.tr("Not now"), self.tr("Fold this away"), clicked=self.hide)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(self._sentence)
        column.addLayout(self._candidates())
        column.addWidget(self._another)
        column.addWidget(self._choice)
        column.addLayout(flow_of(self._go, close))
        self._group.buttonToggled.connect(self._show_whether_ready)
        self.hide()

    def ask(self, problem: Unclear) -> None:
        """Unfold for what is unclear, with the keyboard on the first choice."""
        self._codes = problem.candidates[:MOST] if isinstance(problem, CrsAmbiguous) else ()
        self._forget_choice()
        for place, (radio, name) in enumerate(zip(self._radios, self._names)):
            code = self._codes[place] if place < len(self._codes) else ""
            radio.setText(code)
            radio.setAccessibleName(crs_name(code))
            name.setText(_description(code))
            radio.setVisible(bool(code))
            name.setVisible(bool(code))
        self._sentence.setText(self._words(problem))
        self._go.setEnabled(False)
        self.show()
        reveal(self)
        (self._radios[0] if self._codes else self._choice).setFocus()

    def code(self) -> str:
        """Return the authority code chosen, empty as long as nothing is."""
        place = self._group.checkedId()
        if place == MOST:
            return str(self._choice.crs().authid())
        return self._codes[place] if 0 <= place < len(self._codes) else ""

    def _words(self, problem: Unclear) -> str:
        if not isinstance(problem, CrsAmbiguous) or not problem.columns or len(self._codes) < 2:
            return self.tr("{} In which one is it?").format(problem.message)
        lacking = {
            "datum": self.tr("{} state no datum."),
            "zone": self.tr("{} state no UTM zone."),
            "hemisphere": self.tr("{} do not state which half of the globe they are on."),
            "zone and datum": self.tr("{} state no UTM zone and no datum."),
        }.get(problem.lacking, self.tr("{} state neither a datum nor the half of the globe."))
        stated, distance = lacking.format(", ".join(problem.columns)), self._distance(problem.apart)
        if len(self._codes) > 2:
            read = self.tr("Read as one of these, the positions are up to {} apart.").format(distance)
            return f"{stated} {read}"
        names = self.tr(" or ").join(crs_name(each) for each in self._codes)
        read = self.tr("Read as {}: the positions are {} apart.").format(names, distance)
        return f"{stated} {read}"

    def _distance(self, metres: float) -> str:
        if metres < KILOMETRES_FROM:
            return self.tr("{} m").format(number(round(metres)))
        return self.tr("{} km").format(number(round(metres / 1000)))

    def _candidates(self) -> QGridLayout:
        """Return the buttons with their names beside them: a name wraps, a radio button's text does not."""
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (radio, name) in enumerate(zip(self._radios, self._names)):
            grid.addWidget(radio, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, place, 1)
        return grid

    def _forget_choice(self) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._choice.blockSignals(True)
        self._choice.setCrs(QgsCoordinateReferenceSystem())
        self._choice.blockSignals(False)

    def _radio(self, name: str, place: int) -> QRadioButton:
        radio = described(
            QRadioButton(), name, self.tr("Coordinate reference system"), self.tr("Read the coordinates in this system")
        )
        self._group.addButton(radio, place)
        return radio

    def _on_other(self) -> None:
        self._another.setChecked(True)
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        self._go.setEnabled(bool(self.code()))

    def _on_go(self) -> None:
        if self.code():
            self.hide()
            self.answered.emit(self.code())


def crs_name(code: str) -> str:
    """Return a system's name with its code, such as `ETRS89 / UTM zone 30N (EPSG:25830)`."""
    name = _description(code)
    return f"{name} ({code})" if name else code


def _description(code: str) -> str:
    crs = QgsCoordinateReferenceSystem(code)
    return str(crs.description()) if crs.isValid() else ""
