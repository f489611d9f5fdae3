# SPDX-License-Identifier: GPL-2.0-or-later
"""What is ticked to be sent: features, and single fields of changed ones. What is not stays a change for later."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

CHECKED, UNCHECKED, PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


class SendChoice(QObject):
    """Keeps the ticks of a tree of features and their fields together, also when it is filled anew.

    Args:
        uuid_role, field_role: where the model keeps a feature's uuid and a changed field's name.
    """

    changed = pyqtSignal()

    def __init__(self, model: QStandardItemModel, uuid_role: int, field_role: int) -> None:
        super().__init__(model)
        self._model = model
        self._uuid_role, self._field_role = uuid_role, field_role
        self._left_out: set[tuple[str, str]] = set()  # uuid and field, empty for a feature as a whole
        self._following = False
        model.itemChanged.connect(self._on_changed)

    @property
    def held(self) -> dict[str, frozenset[str]]:
        """Uuid to the fields that are not sent, of features of which others are."""
        found = {}
        for item in self._features():
            fields = frozenset(each.data(self._field_role) for each in self._fields(item) if not _on(each))
            if fields and _on(item):
                found[item.data(self._uuid_role)] = fields
        return found

    @property
    def left_out(self) -> frozenset[str]:
        """Uuids of the features of which nothing is sent."""
        return frozenset(item.data(self._uuid_role) for item in self._features() if not _on(item))

    def restore(self, item: QStandardItem) -> None:
        """Tick a feature that is about to be shown as it was ticked before; a new one is ticked wholly."""
        if not item.isCheckable():
            return
        uuid = item.data(self._uuid_role)
        whole = (uuid, "") in self._left_out
        for each in self._fields(item):
            out = whole or (uuid, each.data(self._field_role)) in self._left_out
            each.setCheckState(UNCHECKED if out else CHECKED)
        item.setCheckState(UNCHECKED if whole else self._of_fields(item))

    def _on_changed(self, item: QStandardItem) -> None:
        if self._following or not item.isCheckable():
            return
        self._following = True
        parent = item.parent()
        if parent is None:
            for each in self._fields(item):
                each.setCheckState(CHECKED if _on(item) else UNCHECKED)
        else:
            parent.setCheckState(self._of_fields(parent))
        self._following = False
        self._note(parent or item)
        self.changed.emit()

    def _note(self, item: QStandardItem) -> None:
        uuid = item.data(self._uuid_role)
        self._left_out = {each for each in self._left_out if each[0] != uuid}
        if not _on(item):
            self._left_out.add((uuid, ""))
        self._left_out |= {(uuid, each.data(self._field_role)) for each in self._fields(item) if not _on(each)}

    def _of_fields(self, item: QStandardItem) -> Qt.CheckState:
        fields = [_on(each) for each in self._fields(item)]
        if all(fields):
            return CHECKED
        others = any(item.child(row).rowCount() for row in range(item.rowCount()))  # conflicts, with their editors
        return PARTLY if any(fields) or others else UNCHECKED

    def _features(self) -> Iterator[QStandardItem]:
        for row in range(self._model.rowCount()):
            if self._model.item(row).isCheckable():
                yield self._model.item(row)

    def _fields(self, item: QStandardItem) -> Iterator[QStandardItem]:
        for row in range(item.rowCount()):
            if item.child(row).data(self._field_role) is not None:
                yield item.child(row)


def _on(item: QStandardItem) -> bool:
    return bool(item.checkState() != UNCHECKED)
