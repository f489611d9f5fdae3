# SPDX-License-Identifier: GPL-2.0-or-later
"""The files in which an algorithm that sends something says what it sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterFileDestination
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.errors import ReportError
from crm_dataspace_plugin.core.sync.receipt import Receipt, write_json
from crm_dataspace_plugin.core.sync.receipt_page import write_html
from crm_dataspace_plugin.core.sync.receipt_table import write_csv
from crm_dataspace_plugin.core.whole_file import check_writable

_WRITERS = {"REPORT": write_html, "RESULT": write_json, "TABLE": write_csv}

translate = QCoreApplication.translate


def receipt_parameters() -> list[QgsProcessingParameterFileDestination]:
    """Return the parameters `REPORT`, `RESULT` and `TABLE`, each of which may be left out."""
    destinations = (
        ("REPORT", translate("Receipt", "Receipt (HTML)"), translate("Receipt", "HTML files (*.html)")),
        ("RESULT", translate("Receipt", "Receipt (JSON)"), translate("Receipt", "JSON files (*.json)")),
        ("TABLE", translate("Receipt", "Receipt (CSV)"), translate("Receipt", "CSV files (*.csv)")),
    )
    return [
        QgsProcessingParameterFileDestination(name, words, files, None, True, False)
        for name, words, files in destinations
    ]


def receipt_targets(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Path]:
    """Return where receipts are wanted; ReportError, before anything is sent, where one cannot be written."""
    paths = {name: algorithm.parameterAsFileOutput(parameters, name, context) for name in _WRITERS}
    targets = {name: Path(path) for name, path in paths.items() if path}
    for each in targets.values():
        check_writable(each)
    return targets


def write_receipts(targets: dict[str, Path], receipt: Receipt, done: str) -> dict[str, str]:
    """Write the receipts that are wanted and return their paths.

    Args:
        done: what has happened all the same where one cannot be written, such as "The photos were sent".

    Raises:
        ReportError: a receipt cannot be written.
    """
    for name, target in targets.items():
        try:
            _WRITERS[name](target, receipt)
        except ReportError as error:
            raise ReportError(f"{done}, but {error.message}", error.details) from error
    return {name: str(target) for name, target in targets.items()}
