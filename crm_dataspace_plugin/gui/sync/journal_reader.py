# SPDX-License-Identifier: GPL-2.0-or-later
"""Read the journal of a field copy, and whether it is as it was written. Runs in a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.sync.journal_check import JournalCheck, check_journal, heads_beside
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate

COLUMNS = ("at", "author", "layer", "feature_id", "change", "field", "old", "new", "reason", "evidence", "device")
SHOWN = 2000  # newest rows
FAULTS = 12  # shown in words; all of them are marked in the table


@dataclass(frozen=True)
class JournalView:
    """What the dialog shows. Attributes: rows, the newest, as texts: the entry's number, then `COLUMNS`."""

    rows: Sequence[tuple[str, ...]]
    check: JournalCheck


def read_journal(path: Path, tick: Tick) -> JournalView:
    """Return the newest rows, and all that is wrong with the whole journal."""
    tick(UNKNOWN, path.name)
    query = layout.sql("SELECT * FROM {table} ORDER BY id DESC LIMIT ?", table=layout.JOURNAL)
    heads = heads_beside(path)
    with open_field_copy(path) as connection:
        check = check_journal(connection, heads)
        connection.text_factory = _shown_text
        rows = connection.execute(query, (SHOWN,)).fetchall()
    return JournalView([tuple(_text(dict(row).get(name)) for name in ("id", *COLUMNS)) for row in rows], check)


def _shown_text(raw: bytes) -> str:
    """Return a text that another program may have spoilt."""
    return raw.decode("utf-8", "replace")


def _text(cell: Any) -> str:
    """Return a cell as text; a field copy of an older version lacks some."""
    return "" if cell is None else str(cell)


def check_words(check: JournalCheck) -> str:
    """Return whether the journal is whole; where it is not, what is wrong, one sentence each."""
    if not check.rows and check.intact:
        return translate("JournalDialog", "Nothing was sent yet.")
    if check.intact:
        parts = [translate("JournalDialog", "✓ The journal is whole; entries: {}").format(number(check.rows))]
        if check.heads:
            parts.append(translate("JournalDialog", "receipts that agree: {}").format(check.heads))
        if check.clock_set_back:
            clock = translate("JournalDialog", "the clock was set back before entry {}")
            parts.append(clock.format(check.clock_set_back))
        return "; ".join(parts)
    told = translate("JournalDialog", "⚠ The journal is not as it was written. Proven: the first {} of {} entries.")
    faults = [f"• {each.words}" for each in check.faults[:FAULTS]]
    more = len(check.faults) - FAULTS
    if more > 0:
        faults.append(translate("JournalDialog", "• and {} more").format(more))
    return "\n".join([told.format(number(check.proven), number(check.rows)), *faults])
