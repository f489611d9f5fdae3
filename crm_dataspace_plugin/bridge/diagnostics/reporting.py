# SPDX-License-Identifier: GPL-2.0-or-later
"""The report on this QGIS: what it needs of the settings is read at once, the rest in a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Callable

from qgis.core import QgsApplication, QgsSettings

from crm_dataspace_plugin.bridge.diagnostics.person import this_person
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.versions import all_versions
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.diagnostics.log_line import LogLine
from crm_dataspace_plugin.core.diagnostics.report import report
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick


def report_work(settings: Settings, lines: Sequence[LogLine]) -> Callable[[Tick], str]:
    """Return the work that makes the report, for a job."""
    return partial(_report, told(settings), settings.catalogues(), lines, settings.author)


def told(settings: Settings) -> Mapping[str, str]:
    """Return the settings that may be told, by name; of what a person wrote only whether there is anything."""
    stored = QgsSettings()
    return {
        "Language of QGIS": QgsApplication.locale(),
        "Language of labels": settings.language or "that of QGIS",
        "Name for the journal": _set(settings.author),
        "Folder of the last field copy": _set(settings.last_folder),
        "Thumbnails without being asked": _yes(settings.thumbnails),
        "Demo was started": _yes(bool(settings.demo_port)),
        "Saved searches": _set(settings.searches_json),
        "Proxy in QGIS": _yes(stored.value("proxy/proxyEnabled", False, type=bool)),
        "Time-out of QGIS' network (ms)": str(stored.value("qgis/networkAndProxy/networkTimeout", "as QGIS has it")),
    }


def _report(
    about: Mapping[str, str], catalogues: Sequence[CatalogueSource], lines: Sequence[LogLine], author: str, tick: Tick
) -> str:
    tick(UNKNOWN, "")
    return report(all_versions(), about, catalogues, lines, this_person(author))


def _set(value: str) -> str:
    return "set" if value else "not set"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
