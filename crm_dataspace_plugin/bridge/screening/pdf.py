# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as PDF: the HTML page laid out on A4 by Qt, texts as texts, pictures as vectors. Runs in any thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from crm_dataspace_plugin.bridge.screening.page_breaks import keep_headings
from crm_dataspace_plugin.bridge.screening.paper import Paper, paper_of, paper_style
from crm_dataspace_plugin.bridge.screening.pictures import Pictures
from crm_dataspace_plugin.core.errors import ReportError
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.whole_file import check_writable, write_whole
from crm_dataspace_plugin.core.words import say

RESOLUTION = 300  # dots an inch
MILLIMETRE = RESOLUTION / 25.4  # dots
WIDTH, HEIGHT = 210.0 * MILLIMETRE, 297.0 * MILLIMETRE  # of the sheet, dots
SIDE, TOP, BOTTOM = 13.0 * MILLIMETRE, 13.0 * MILLIMETRE, 17.0 * MILLIMETRE  # margins, dots
SMALLER = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54)  # sizes that are tried until a sheet is one
# when the file was made, and its id, in the dictionaries of a PDF
_CHANGING = re.compile(rb"/(?:CreationDate|ModDate) ?\(D:[^)]*\)|/ID ?\[ ?<[0-9A-Fa-f]*> ?<[0-9A-Fa-f]*> ?\]")
_FONTS = "Noto Sans, DejaVu Sans, Segoe UI, Arial"


def write_pdf(html: str, path: Path, tick: Tick = silent, footer: str = "") -> int:
    """Print a report's page and return how many sheets it has; after any failure what stood there is as it was.

    Args:
        html: made by `core.screening.report.page.page`.
        footer: stands beside the number of each sheet.

    Raises:
        ReportError: the file cannot be written.
        Cancelled
    """
    return _printed(html, path, tick, footer, (1.0,))


def print_page(page: Path, tick: Tick = silent) -> Path:
    """Print a report that stands in a file to a PDF beside it, and return that one's path.

    Raises:
        ReportError: the page is gone, or the PDF cannot be written.
        Cancelled
    """
    try:
        html = page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReportError(say("The report {page} cannot be read: run the method again.", page=page)) from error
    target = page.with_suffix(".pdf")
    write_pdf(html, target, tick, page.stem)
    return target


def write_sheet(html: str, path: Path, tick: Tick = silent, footer: str = "") -> int:
    """Print a page on one sheet, smaller where it must be; else as `write_pdf`.

    What is too long even at the smallest size goes on on a second sheet.
    """
    return _printed(html, path, tick, footer, SMALLER)


def _printed(html: str, path: Path, tick: Tick, footer: str, sizes: Sequence[float]) -> int:
    check_writable(path)
    held = QByteArray()  # in memory, because Qt tells nothing of a disk that fills up
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(RESOLUTION)
    writer.setTitle(footer)
    tick(0.0, say("Laying out the report"))
    paper = paper_of(html)
    for size in sizes:
        document, pictures = _laid_out(paper, writer, size, tick)
        if document.pageCount() == 1:
            break
    painter = QPainter()
    try:
        if not painter.begin(writer):
            raise ReportError(say("The report {path} cannot be printed.", path=path))
        pages = document.pageCount()
        for number in range(pages):
            tick(number / pages, say("Page {number} of {pages}", number=number + 1, pages=pages))
            if number:
                writer.newPage()
            _draw(painter, document, number, size)
            _draw_footer(painter, footer, f"{number + 1} / {pages}")
        if not painter.end():
            raise ReportError(say("The report {path} cannot be printed.", path=path))
    finally:
        if painter.isActive():
            painter.end()
        pictures.forget()
    device.close()
    write_whole(path, _timeless(bytes(held)))
    return pages


def _timeless(pdf: bytes) -> bytes:
    """Return the file without the time and the chance that Qt writes into it: nothing else in it moves."""
    return _CHANGING.sub(lambda found: b" " * len(found[0]), pdf)


def _laid_out(paper: Paper, writer: QPdfWriter, size: float, tick: Tick) -> tuple[QTextDocument, Pictures]:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9.0))
    document.setDefaultStyleSheet(paper_style())
    document.setHtml(paper.html)
    layout = document.documentLayout()  # made here and not before, else each change above lays all out again
    layout.setPaintDevice(writer)
    sheet = QSizeF(WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM) / size
    pictures = Pictures(paper.pictures, QSizeF(sheet.width(), sheet.height() * 0.8), MILLIMETRE)
    pictures.register(document)
    document.setPageSize(sheet)
    keep_headings(document, tick)
    return document, pictures


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies(_FONTS.split(", "))
    font.setPointSizeF(points)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.1)  # else “fi” is one letter that no search finds
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _draw(painter: QPainter, document: QTextDocument, number: int, scale: float) -> None:
    size = document.pageSize()
    part = QRectF(0, number * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(SIDE, TOP)
    painter.scale(scale, scale)
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#1d2733"))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_footer(painter: QPainter, words: str, number: str) -> None:
    painter.save()
    painter.setFont(_font(7.5))
    painter.setPen(QColor("#5b6875"))
    line = QRectF(SIDE, HEIGHT - BOTTOM + 4 * MILLIMETRE, WIDTH - 2 * SIDE, 5 * MILLIMETRE)
    room = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width() * 0.85))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
    painter.restore()
