# SPDX-License-Identifier: GPL-2.0-or-later
"""Which place, how far around it, and out of which layer: what unfolds for the area “near a place”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.places import Place
from crm_dataspace_plugin.core.catalogue.near import LARGEST
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, slim, words

translate = QCoreApplication.translate
DISTANCE = 20.0  # km at first
LINES = 5  # of the list of places


class PlaceRow(QWidget):
    """Controls `find_place`, `find_place_km`, `find_place_layer`, `find_place_look`, `find_places`."""

    look_wanted = pyqtSignal()
    place_chosen = pyqtSignal(object)  # Place

    def __init__(self) -> None:
        super().__init__()
        self._places: Sequence[Place] = ()
        self._name = described(
            QLineEdit(),
            "find_place",
            self.tr("Place"),
            self.tr("A name out of the loaded layers, or a region; Enter looks for it"),
        )
        self._name.setPlaceholderText(self.tr("Place, e.g. Freiberg"))
        self._name.returnPressed.connect(self.look_wanted)
        self._km = described(
            QDoubleSpinBox(),
            "find_place_km",
            self.tr("Distance in kilometres"),
            self.tr("How far from the place, on the ground; 0 for the outline of an area itself"),
        )
        self._km.setRange(0, LARGEST)
        self._km.setDecimals(1)
        self._km.setSuffix(self.tr(" km"))
        self._km.setValue(DISTANCE)
        self._layer = self._layer_box()
        self._list = described(
            QListWidget(), "find_places", self.tr("Places found"), self.tr("Enter or a double click takes the place")
        )
        self._list.itemActivated.connect(lambda _item: self._on_activated())
        self._list.setMaximumHeight(self.fontMetrics().lineSpacing() * LINES + SPACING)
        self._words = words(name="find_place_words")
        self._arrange()
        self.show_places((), "")

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def km(self) -> float:
        return float(self._km.value())

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The one layer to look into, None for all."""
        return self._layer.currentLayer()

    def clear(self) -> None:
        self._name.clear()
        self.show_places((), "")

    def ask_for(self, name: str, km: float) -> None:
        """Show a place to be looked for."""
        self._name.setText(name)
        self._km.setValue(km)
        self._name.setFocus()

    def show_places(self, places: Sequence[Place], text: str) -> None:
        """Show what was found, and a sentence."""
        self._places = places
        self._list.clear()
        self._list.addItems([f"{each.name} · {each.layer} · {_position(*each.at)}" for each in places])
        self._list.setVisible(bool(places))
        if places:
            self._list.setCurrentRow(0)
            self._list.setFocus()
        self._words.setText(text)
        self._words.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._list.isHidden():
            self.show_places((), "")
            self._name.setFocus()
            return
        super().keyPressEvent(event)

    def _on_activated(self) -> None:
        self.place_chosen.emit(self._places[self._list.currentRow()])

    def _layer_box(self) -> QgsMapLayerComboBox:
        box = slim(
            described(
                QgsMapLayerComboBox(),
                "find_place_layer",
                self.tr("Layer of the place"),
                self.tr("The layer in which the place is looked for; all, where none is chosen"),
            )
        )
        box.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        box.setAllowEmptyLayer(True, self.tr("all layers"))
        box.setCurrentIndex(0)
        return box

    def _arrange(self) -> None:
        look = push_button(
            "find_place_look", self.tr("Look"), self.tr("Look for the place by its name"), clicked=self.look_wanted.emit
        )
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._km)
        label = QLabel(self.tr("in"))
        label.setBuddy(self._layer)
        second.addWidget(label)
        second.addWidget(self._layer, 1)
        second.addWidget(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for line in (first, second):
            line.setSpacing(SPACING)
            column.addLayout(line)
        column.addWidget(self._list)
        column.addWidget(self._words)


def _position(longitude: float, latitude: float) -> str:
    """Return a position as people write it, to a hundredth of a degree."""
    north = translate("Place", "{}° N") if latitude >= 0 else translate("Place", "{}° S")
    east = translate("Place", "{}° E") if longitude >= 0 else translate("Place", "{}° W")
    return f"{north.format(_degrees(latitude))} {east.format(_degrees(longitude))}"


def _degrees(angle: float) -> str:
    return str(QLocale().toString(abs(angle), "f", 2))
