# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin says to QGIS' log and feedback."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsFeedback, QgsProcessingFeedback

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.progress import UNKNOWN


@pytest.mark.parametrize(
    ("words", "logged"),
    [
        ("GET https://ann:secret@example.org/a", "GET https://example.org/a"),
        ("GET http://127.0.0.1:8807/a?token=secret&x=1 failed", "GET http://127.0.0.1:8807/a?… failed"),
        ("Authorization: Bearer abc.def-ghi", "Authorization: Bearer …"),
        ("Authorization: Basic YW5uOnNlY3JldA==", "Authorization: Basic …"),
        ("http://[broken", "…"),
        ("412 facilities pulled", "412 facilities pulled"),
    ],
)
def test_no_secret_reaches_the_log(words, logged):
    assert logs.without_secrets(words) == logged


def test_a_line_stands_under_the_plugins_name(qgis_app):
    lines = []

    def listen(text, tag, _level):
        lines.append((tag, text))

    log = QgsApplication.messageLog()
    log.messageReceived.connect(listen)
    logs.fail("No answer from https://u:p@example.org/x?key=1")
    log.messageReceived.disconnect(listen)
    assert lines == [("CRM Data Space", "No answer from https://example.org/x?…")]


def test_a_tick_shows_progress_and_words():
    feedback = QgsProcessingFeedback()
    tick = tick_from(feedback)
    tick(0.25, "halfway to the half")
    assert feedback.progress() == 25
    tick(UNKNOWN, "")
    assert feedback.progress() == 25
    tick(7.0, "")
    assert feedback.progress() == 100


@pytest.mark.parametrize("kind", [QgsFeedback, QgsProcessingFeedback])
def test_a_tick_raises_once_the_feedback_is_cancelled(kind):
    feedback = kind()
    tick = tick_from(feedback)
    tick(0.1, "on")
    feedback.cancel()
    with pytest.raises(Cancelled):
        tick(0.2, "off")
