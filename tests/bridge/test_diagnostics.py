# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of the log are kept, a bounded number of them; the report of this machine tells neither who nor where."""

from __future__ import annotations

import getpass
import platform
import threading
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsMessageLog, QgsSettings

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.diagnostics import log_keeper
from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.bridge.diagnostics.reporting import report_work
from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.diagnostics.log_line import LONGEST, Level, LogLine
from crm_dataspace_plugin.core.errors import Unreachable
from crm_dataspace_plugin.core.progress import silent

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def keeper(qgis_app):
    made = LogKeeper()
    yield made
    made.stop()


@pytest.fixture
def settings(qgis_app):
    QgsSettings().remove("crm_dataspace_plugin")
    yield Settings()
    QgsSettings().remove("crm_dataspace_plugin")


def test_lines_are_kept_with_their_level_and_without_secrets(keeper):
    logs.note("pulled")
    logs.warn("no answer from https://u:p@h.example/x?key=1")
    logs.fail("Authorization: Bearer abc12345")
    assert [(each.level, each.words) for each in keeper.lines] == [
        (Level.INFO, "pulled"),
        (Level.WARNING, "no answer from https://h.example/x?…"),
        (Level.ERROR, "Authorization: …"),
    ]


def test_lines_of_others_are_not_ours_but_traces_of_our_errors_are(keeper):
    QgsMessageLog.logMessage("Rendered", "Rendering", Qgis.MessageLevel.Info)
    QgsMessageLog.logMessage('File "x/crm_dataspace_plugin/a.py", line 1', "Python error", Qgis.MessageLevel.Critical)
    assert [each.level for each in keeper.lines] == [Level.ERROR]


def test_a_bounded_number_of_bounded_lines_is_kept(keeper, monkeypatch):
    for number in range(log_keeper.MOST + 10):
        logs.note(f"line {number}")
    logs.note("x" * 100_000)
    assert len(keeper.lines) == log_keeper.MOST
    assert keeper.lines[0].words == "line 11" and len(keeper.lines[-1].words) <= LONGEST


def test_a_line_of_another_thread_arrives(keeper, qtbot):
    with qtbot.waitSignal(keeper.added, timeout=PATIENCE):
        thread = threading.Thread(target=logs.note, args=("from a thread",))
        thread.start()
    thread.join()
    assert keeper.lines[-1].words == "from a thread"


def test_after_clearing_nothing_is_kept_and_after_stopping_nothing_comes(qgis_app):
    keeper = LogKeeper()
    logs.note("a")
    keeper.clear()
    assert keeper.lines == ()
    keeper.stop()
    logs.note("b")
    assert keeper.lines == ()


def test_jobs_write_down_how_they_ended(keeper, qtbot):
    def refused(_tick):
        raise Unreachable("https://h.example/?token=s3cret cannot be reached.")

    def crooked(_tick):
        return [][0]

    jobs, ended = Jobs(), []
    for work in (silent_work, refused, crooked):
        jobs.start(work.__name__, work, ended.append, ended.append)
    qtbot.waitUntil(lambda: len(ended) == 3 and jobs.running() == 0, timeout=PATIENCE)
    told = {each.words.partition(":")[0]: each for each in keeper.lines}
    assert told["silent_work"].level is Level.INFO and "ended after" in told["silent_work"].words
    assert "Unreachable" in told["refused"].words and "s3cret" not in told["refused"].words
    assert "in crooked" in told["crooked"].words, "the trace of what nobody expects"


def silent_work(_tick) -> None:
    """End at once."""


def test_the_report_of_this_machine_tells_versions_but_neither_who_nor_where(settings):
    settings.author = "Ximena Quux"
    settings.last_folder = str(Path.home() / "inventories")
    settings.save_catalogues(
        [CatalogueSource("Own", "https://ann:s3cretValue@h.example/c?key=s3cretValue", "csw", "ab12cd3")]
    )
    user, host = getpass.getuser(), platform.node()
    planted = f"{Path.home()}/x.gpkg of {user} on {host}, authcfg=ab12cd3, Ximena was here"
    report = report_work(settings, [LogLine("10:00:00", Level.ERROR, planted)])(silent)
    for version in ("CRM Data Space", "QGIS", "Qt", "PyQt", "Python", "GDAL", "PROJ", "GEOS", "shapely", "NumPy"):
        assert f"\n{version}: " in report
    assert "Operating system: " in report and "Name for the journal: set" in report
    log = report[report.index("## Settings") :]
    for secret in (str(Path.home()) + "/", f" {user} ", host, "Ximena", "s3cretValue", "ab12cd3"):
        assert secret not in log
    assert "Own · csw · https://…@h.example/c?… · with a login" in log
