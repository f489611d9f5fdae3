# SPDX-License-Identifier: GPL-2.0-or-later
"""Qt reads the message files that the package makes, and the core speaks the same language."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject

from crm_dataspace_plugin.bridge.translation import translated
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.plugin import Plugin
from tools.words.extraction import extract
from tools.words.message import Message
from tools.words.pseudo import pseudo
from tools.words.qm import packed


class Speaker(QObject):
    pass


@pytest.fixture()
def folder(tmp_path):
    folder = tmp_path / "i18n"
    folder.mkdir()
    words = {
        Message("Core", "{count} of {all}"): "von {all} {count}",
        Message("Speaker", "Open…"): "Öffnen…",
        Message("Verb", "Open", "verb"): "öffnen",
        Message("Verb", "Open"): "offen",
    }
    (folder / "crm_dataspace_plugin_de.qm").write_bytes(packed("de", words))
    return folder


def test_widgets_and_the_core_speak_the_language_as_long_as_it_is_in_use(folder):
    with translated("de", folder):
        assert Speaker().tr("Open…") == "Öffnen…"
        assert say("{count} of {all}", count=0.5, all=2) == "von 2 0,5"
    assert Speaker().tr("Open…") == "Open…"
    assert say("{count} of {all}", count=1, all=2) == "1 of 2"


def test_a_comment_tells_the_same_words_apart(folder):
    with translated("de", folder):
        assert QCoreApplication.translate("Verb", "Open", "verb") == "öffnen"
        assert QCoreApplication.translate("Verb", "Open") == "offen"
        assert QCoreApplication.translate("Elsewhere", "Open") == "Open"


def test_a_language_without_a_catalogue_is_english(folder):
    with translated("cs", folder):
        assert Speaker().tr("Open…") == "Open…"
        assert say("{count} of {all}", count=1, all=2) == "1 of 2"


def test_the_plugin_speaks_the_language_of_qgis_until_it_is_unloaded(folder, qgis_app, monkeypatch):
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", "de_AT")
    monkeypatch.setattr("crm_dataspace_plugin.bridge.translation.resources_folder", lambda: folder.parent)
    plugin = Plugin(None)
    assert Speaker().tr("Open…") == "Öffnen…"
    plugin.unload()
    assert Speaker().tr("Open…") == "Open…"
    QgsSettings().remove("locale")


def test_qt_finds_each_text_of_the_product(tmp_path):
    words = pseudo(extract().messages)
    (tmp_path / "crm_dataspace_plugin_xx.qm").write_bytes(packed("xx", words))
    with translated("xx", tmp_path):
        said = {each: QCoreApplication.translate(each.context, each.source, each.comment or None) for each in words}
    assert said == words
