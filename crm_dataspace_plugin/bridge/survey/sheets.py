# SPDX-License-Identifier: GPL-2.0-or-later
"""Field sheets as PDF: a page for each facility, to write on. Runs in a worker thread."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QMarginsF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from crm_dataspace_plugin.bridge.moments import day_words
from crm_dataspace_plugin.bridge.survey.sheet_contents import read_sheets
from crm_dataspace_plugin.bridge.survey.sheet_fields import visit_groups
from crm_dataspace_plugin.bridge.survey.sheet_ground import open_basemap
from crm_dataspace_plugin.bridge.survey.sheet_neighbours import Around
from crm_dataspace_plugin.bridge.survey.sheet_page import Book, draw_page
from crm_dataspace_plugin.bridge.survey.sheet_pen import Pen
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import number, say

RESOLUTION = 300  # dots an inch


def write_sheets(
    field_copy: Path, layer: str, basemap: Optional[Path], samples_layer: str, path: Path, tick: Tick
) -> int:
    """Write a page for each facility of a survey's field copy and return their number; after any failure no file.

    Args:
        layer: of the facilities; empty for all layers of facilities.
        basemap: MBTiles file to lie under the maps, None for none.

    Raises:
        FieldCopyError: there is no such layer, no facility, or the file cannot be written.
        Cancelled
    """
    tick(0.0, QCoreApplication.translate("Survey", "Reading the facilities for their sheets"))
    sheets = read_sheets(field_copy, layer, samples_layer)
    if not sheets:
        raise FieldCopyError(say("The field copy has no facility to make a field sheet of."))
    book = Book(
        Around.of(sheets), open_basemap(basemap), visit_groups(), len(sheets), day_words(date.today().isoformat())
    )
    words = QCoreApplication.translate("Survey", "Field sheets: page {} of {}")
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(RESOLUTION)
    writer.setTitle(QCoreApplication.translate("Survey", "Field sheets"))
    painter = QPainter()
    try:
        if not painter.begin(writer):
            raise FieldCopyError(say("The field sheets {path} cannot be written.", path=path))
        pen = Pen(painter, RESOLUTION)
        for page, sheet in enumerate(sheets, 1):
            tick((page - 1) / len(sheets), words.format(number(page, ","), number(len(sheets), ",")))
            if page > 1:
                writer.newPage()
            draw_page(pen, sheet, page, book)
        if not painter.end():
            raise FieldCopyError(say("The field sheets {path} cannot be written.", path=path))
    except BaseException:
        painter.end()
        path.unlink(missing_ok=True)
        raise
    return len(sheets)
