# SPDX-License-Identifier: GPL-2.0-or-later
"""Days and moments are written as the person's locale does."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale

from crm_dataspace_plugin.bridge.moments import day_words, moment_words


@pytest.fixture()
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_day_has_the_order_of_the_locale_and_all_digits_of_its_year(german):
    assert day_words("2009-02-03") == "03.02.2009"
    assert day_words("2009-02-03T10:00:00Z") == "03.02.2009"


def test_a_moment_has_the_order_of_the_locale(german):
    assert moment_words("2009-02-03T10:00:00.5Z").startswith("03.02.09")


@pytest.mark.parametrize("text", ["", "2009", "2009-02", "in spring"])
def test_what_is_no_day_stays(german, text):
    assert (day_words(text), moment_words(text)) == (text, text)
