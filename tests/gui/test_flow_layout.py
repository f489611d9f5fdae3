# SPDX-License-Identifier: GPL-2.0-or-later
"""Controls in a row stand level."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel, QSpinBox, QWidget

from crm_dataspace_plugin.gui.controls import push_button
from crm_dataspace_plugin.gui.flow_layout import flow_of


class Sized(QWidget):
    """A row of two buttons of unequal height, a label and a number."""

    def __init__(self) -> None:
        super().__init__()
        self.plain = push_button("plain", "Back", "")
        self.tall = push_button("tall", "Next", "")
        self.tall.setStyleSheet("padding: 9px")  # a style may make it higher or lower than its neighbours
        self.label = QLabel("From")
        self.number = QSpinBox()
        self.setLayout(flow_of(self.plain, self.tall, self.label, self.number))


@pytest.fixture
def row(qtbot):
    made = Sized()
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show()
    return made


def test_buttons_in_a_row_are_equally_high(row):
    assert row.plain.sizeHint().height() < row.tall.sizeHint().height()
    assert (row.plain.y(), row.plain.height()) == (row.tall.y(), row.tall.height())


def test_what_is_no_button_keeps_its_height_in_the_middle_of_the_row(row):
    assert row.label.height() == row.label.sizeHint().height()
    for each in (row.label, row.number):
        assert each.geometry().center().y() == pytest.approx(row.tall.geometry().center().y(), abs=1)


def test_a_full_row_goes_on_below(row):
    row.resize(row.plain.sizeHint().width() + 10, 300)
    assert row.tall.y() >= row.plain.y() + row.plain.height()
    assert row.layout().heightForWidth(row.width()) <= 300
