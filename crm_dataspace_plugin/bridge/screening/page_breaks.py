# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a text document breaks into pages: heads of tables repeat, a heading stays with what it is the heading of."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame, QTextTable

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick


def repeat_heads(document: QTextDocument) -> None:
    """Let the first row of each table with several rows stand on each page that the table is on."""
    for table in _tables(document.rootFrame()):
        if table.rows() > 1:
            shape = table.format()
            shape.setHeaderRowCount(1)
            table.setFormat(shape)


def keep_headings(document: QTextDocument, tick: Tick) -> None:
    """Move headings that would stand alone at the foot of a page to the next one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        below = block.next()
        if block.blockFormat().headingLevel() and below.isValid():
            tick(UNKNOWN, "Laying out the report")
            top, bottom = layout.blockBoundingRect(block).top(), layout.blockBoundingRect(below).bottom()
            if int(top // height) != int((bottom - 1) // height):
                _break_before(block)
                document.markContentsDirty(0, document.characterCount())  # else blocks below tables lose their lines
        block = block.next()


def _break_before(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(shape)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for each in frame.childFrames():
        if isinstance(each, QTextTable):
            yield each
        yield from _tables(each)
