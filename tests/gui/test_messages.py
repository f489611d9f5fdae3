# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import inspect

import pytest
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QPushButton

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.gui.error_words import advice, known, title

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if kind is not errors.Cancelled]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_its_own_title_and_advice(kind):
    assert kind in known()
    assert all(known()[kind])


def test_a_kind_without_words_of_its_own_gets_those_of_its_family():
    class Strange(errors.NotThere):
        pass

    assert title(Strange("x", 404)) == title(errors.NotThere("x", 404))


def test_an_error_nobody_expected_says_that_the_data_is_untouched():
    assert "untouched" in advice(ValueError("x"))


def test_an_error_is_shown_once_with_what_to_do_and_the_raw_text_behind_a_button(qtbot, iface, messages):
    messages.fail(errors.Unreachable("http://x cannot be reached.", "errno 111"))
    bar = iface.messageBar()
    assert len(bar.items()) == 1
    item = bar.currentItem()
    assert item.title() == "The service cannot be reached"
    assert item.text().startswith("http://x cannot be reached. Check the address")
    assert "errno 111" not in item.text()
    item.findChild(QPushButton, "message_details").click()
    dialog = iface.mainWindow().findChild(QDialog, "message_details_dialog") or bar.window().findChild(QDialog)
    assert not dialog.isModal()
    dialog.findChild(QPushButton, "message_copy").click()
    assert QGuiApplication.clipboard().text() == "Unreachable: http://x cannot be reached.\nerrno 111"
    dialog.close()


def test_a_cancelled_work_needs_no_message(iface, messages):
    messages.fail(errors.Cancelled())
    assert iface.messageBar().items() == []


def test_markup_from_a_service_is_shown_as_it_was_written(messages, iface):
    from qgis.PyQt.QtWidgets import QTextBrowser

    from crm_dataspace_plugin.core.errors import DataError

    messages.fail(DataError("<img src='file:///x.png'> & <a href='file:///x'>click</a>"))
    (shown,) = iface.messageBar().findChildren(QTextBrowser)
    assert "<a href='file:///x'>click</a>" in shown.toPlainText()
