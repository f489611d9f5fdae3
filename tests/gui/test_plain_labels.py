# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.gui.controls import strong, words


def test_labels_show_markup_of_a_catalogue_as_it_was_written(qgis_app):
    for made in (words("<a href='javascript:alert(1)'>x</a>"), strong("<img src='file:///x.png'>")):
        assert made.textFormat() == Qt.TextFormat.PlainText
