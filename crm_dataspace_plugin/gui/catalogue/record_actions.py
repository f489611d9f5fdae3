# SPDX-License-Identifier: GPL-2.0-or-later
"""What the current row carries: its buttons, and the question that unfolds under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.record import Distribution, Record
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.gui.catalogue.access_gate import AccessGate
from crm_dataspace_plugin.gui.catalogue.live_layer import live_distribution
from crm_dataspace_plugin.gui.catalogue.record_words import live, pullable
from crm_dataspace_plugin.gui.catalogue.safe_html import host_shown
from crm_dataspace_plugin.gui.controls import SPACING, plain_tip, tool_button
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.two_line_delegate import PAD

MOST = 5  # records whose hosts are named


class RecordActions(QWidget):
    """The buttons in the current row: `result_add`, `result_pull`, `result_more`; the question is `access_gate`."""

    add_wanted = pyqtSignal()
    pull_wanted = pyqtSignal()
    more_wanted = pyqtSignal()
    height_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.gate = AccessGate()
        self._add = self._button("result_add", self.tr("Add as a live layer"), self.add_wanted)
        self._pull = self._button("result_pull", self.tr("Copy into a field copy"), self.pull_wanted)
        more = self._button("result_more", self.tr("Details, licence, raw record"), self.more_wanted)
        more.setText(self.tr("More"))
        more.setAccessibleName(self.tr("More"))
        self._inside = QWidget(self)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(flow_of(self._add, self._pull, more))
        column.addWidget(self.gate)
        for change in (self.gate.unfolded, self.gate.folded):
            change.connect(self.height_changed)

    def show_records(self, records: Sequence[Record]) -> None:
        """Offer what can be done with the chosen records."""
        added, pulled = [each for each in records if live(each)], [each for each in records if pullable(each)]
        several = len(records) > 1
        _say(self._add, self.tr("Add {}").format(number(len(added))) if several else self.tr("Add"))
        _say(self._pull, self.tr("Pull {}").format(number(len(pulled))) if several else self.tr("Pull"))
        self._add.setEnabled(bool(added))
        self._pull.setEnabled(bool(pulled))
        self._add.setToolTip(
            plain_tip(self.tr("Add as a live layer, from {}").format(_hosts(added, live_distribution)))
            if added
            else self.tr("This record names no service that can be shown live")
        )
        self._pull.setToolTip(
            plain_tip(self.tr("Copy into a field copy, from {}").format(_hosts(pulled, distribution_to_pull)))
            if pulled
            else self.tr("This record names no service or file that can be copied")
        )

    @property
    def possible(self) -> dict[str, bool]:
        """By the name of the action in the context menu, whether the chosen records allow it."""
        return {"action_add": self._add.isEnabled(), "action_pull": self._pull.isEnabled()}

    def height_for(self, width: int) -> int:
        """Return the pixels needed below the text in a row of `width`."""
        return self._inside.layout().heightForWidth(self._room(width)) + PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        high = self.height_for(self.width())
        self._inside.setGeometry(self._left(), self.height() - high, self._room(self.width()), high - PAD)

    def _room(self, width: int) -> int:
        return max(width - self._left() - PAD, 1)

    def _left(self) -> int:
        return PAD * 2 + self.fontMetrics().height()  # below the title, right of the icon

    def _button(self, name: str, tip: str, signal: pyqtSignal) -> QToolButton:
        button = tool_button(name, "", tip, clicked=signal.emit)
        button.setAutoRaise(False)
        return button


def _hosts(records: Sequence[Record], way_of: Callable[[Record], Optional[Distribution]]) -> str:
    """Return the hosts that are going to be asked."""
    ways = [way_of(each) for each in records[:MOST]]
    hosts = dict.fromkeys(host_shown(each.url) or each.url for each in ways if each is not None)
    return ", ".join(hosts) + ("…" if len(records) > MOST else "")


def _say(button: QToolButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
