# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a layer is pulled: which features, which fields, what belongs to it; told by the service when it is asked."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.pull.family.offer import ChildOffer
from crm_dataspace_plugin.core.pull.outlook import Outlook
from crm_dataspace_plugin.core.schema import Field
from crm_dataspace_plugin.gui.controls import SPACING, described, plain_tip, words
from crm_dataspace_plugin.gui.field_label import field_label
from crm_dataspace_plugin.gui.pull.outlook_words import outlook_words

LINES = 6  # of a list, seen at once
_VALUE = Qt.ItemDataRole.UserRole


class PullChoice(QWidget):
    """Controls `pull_filter`, `pull_fields`, `pull_children`; `pull_outlook` says how much would come.

    Before the service was asked everything is chosen, and nothing of what belongs to the layer.
    """

    def __init__(self) -> None:
        super().__init__()
        self._outlook = words(name="pull_outlook")
        self._filter = described(
            QLineEdit(),
            "pull_filter",
            self.tr("Filter"),
            self.tr("A condition in CQL2, such as status = 'closed' AND area_m2 > 10000; empty for all features"),
        )
        self._filter.setPlaceholderText("status = 'closed' AND area_m2 > 10000")
        self._fields = self._list(
            "pull_fields", self.tr("Fields"), self.tr("Fields that come; the others are left out")
        )
        self._children = self._list(
            "pull_children",
            self.tr("What belongs to it"),
            self.tr("Tables and layers that come too, for the features pulled only"),
        )
        self._fields_label = field_label(self.tr("Fields"), self._fields)
        self._children_label = field_label(self.tr("What belongs to it"), self._children)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._outlook)
        column.addWidget(field_label(self.tr("Filter"), self._filter))
        for widget in (self._filter, self._fields_label, self._fields, self._children_label, self._children):
            column.addWidget(widget)
        self.forget()

    def forget(self) -> None:
        """Choose everything again: something else is to be pulled."""
        self._filter.clear()
        self._show_fields(())
        self._show_children(())
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence where the service's own is to stand."""
        self._outlook.setText(text)
        self._outlook.setVisible(bool(text))

    def show_outlook(self, outlook: Outlook) -> None:
        """Offer what the service has; what was left out already stays so."""
        left_out = set(self._marked(self._fields, Qt.CheckState.Unchecked))
        wanted = {each.name for each in self.children()}
        self._show_fields(outlook.fields)
        self._show_children(outlook.children)
        for row in range(self._fields.count()):
            if self._fields.item(row).data(_VALUE) in left_out:
                self._fields.item(row).setCheckState(Qt.CheckState.Unchecked)
        for row in range(self._children.count()):
            if self._children.item(row).data(_VALUE).name in wanted:
                self._children.item(row).setCheckState(Qt.CheckState.Checked)
        self.say(outlook_words(outlook))

    def filter(self) -> str:
        return str(self._filter.text()).strip()

    def columns(self) -> tuple[str, ...]:
        """Return the service's names of the fields chosen; nothing where that is all of them."""
        if not self._marked(self._fields, Qt.CheckState.Unchecked):
            return ()
        return tuple(self._marked(self._fields, Qt.CheckState.Checked))

    def children(self) -> tuple[ChildOffer, ...]:
        return tuple(self._marked(self._children, Qt.CheckState.Checked))

    def _show_fields(self, fields: tuple[Field, ...]) -> None:
        self._fields.clear()
        for each in fields:
            title = each.title if each.title and each.title != each.name else ""
            item = _item(f"{each.name} · {title}" if title else each.name, each.property_name, Qt.CheckState.Checked)
            item.setToolTip(plain_tip(title or each.name))
            self._fields.addItem(item)
        self._show(self._fields, self._fields_label)

    def _show_children(self, children: tuple[ChildOffer, ...]) -> None:
        self._children.clear()
        for each in children:
            self._children.addItem(_item(each.title or each.name, each, Qt.CheckState.Unchecked))
        self._show(self._children, self._children_label)

    def _show(self, box: QListWidget, label: QWidget) -> None:
        lines = min(max(box.count(), 1), LINES)
        box.setFixedHeight(lines * max(box.sizeHintForRow(0), self.fontMetrics().lineSpacing()) + 2 * box.frameWidth())
        for widget in (box, label):
            widget.setVisible(box.count() > 0)

    def _list(self, name: str, accessible: str, tip: str) -> QListWidget:
        box = described(QListWidget(), name, accessible, tip)
        box.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.setTextElideMode(Qt.TextElideMode.ElideRight)
        return box

    def _marked(self, box: QListWidget, state: Qt.CheckState) -> list[Any]:
        items = [box.item(row) for row in range(box.count())]
        return [each.data(_VALUE) for each in items if each.checkState() == state]


def _item(text: str, value: object, state: Qt.CheckState) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(state)
    item.setData(_VALUE, value)
    return item
