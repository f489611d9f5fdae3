# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a text document breaks into pages: a heading stays with what it is the heading of."""

from __future__ import annotations

from qgis.PyQt.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say


def keep_headings(document: QTextDocument, tick: Tick) -> None:
    """Move headings that would stand alone at the foot of a page to the next one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        below = block.next()
        if block.blockFormat().headingLevel() and below.isValid():
            tick(UNKNOWN, say("Laying out the report"))
            top, bottom = layout.blockBoundingRect(block).top(), layout.blockBoundingRect(below).bottom()
            if int(top // height) != int((bottom - 1) // height):
                _break_before(block)
                document.markContentsDirty(0, document.characterCount())  # else blocks below tables lose their lines
        block = block.next()


def _break_before(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(shape)
