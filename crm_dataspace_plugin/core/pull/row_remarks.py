# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of the rows of a table: why, how many, which."""

from __future__ import annotations

from collections import Counter

from crm_dataspace_plugin.core.words import say

_NAMED = 5  # rows named a reason
_REASONS = 50  # different reasons kept


class RowRemarks:
    """Counts rows by a reason.

    Attributes:
        total: rows.
    """

    def __init__(self) -> None:
        self.total = 0
        self._times: Counter[str] = Counter()
        self._rows: dict[str, list[int]] = {}
        self._texts: dict[str, str] = {}

    def add(self, row: int, reason: str, text: str = "") -> None:
        """Count a row.

        Args:
            row: its number as a spreadsheet counts.
            text: what stood there; that of the first row is shown.
        """
        self.total += 1
        if reason not in self._rows and len(self._rows) == _REASONS:
            reason = say("for further reasons")
        self._times[reason] += 1
        self._texts.setdefault(reason, text)
        rows = self._rows.setdefault(reason, [])
        if len(rows) < _NAMED:
            rows.append(row)

    def sentences(self, what: str) -> list[str]:
        """Return a sentence for each reason, the most frequent first.

        Args:
            what: became of the rows, such as `left out`.
        """
        return [self._sentence(reason, what) for reason, _ in self._times.most_common()]

    def _sentence(self, reason: str, what: str) -> str:
        times, rows = self._times[reason], self._rows[reason]
        shown = f" (“{self._texts[reason][:60]}”)" if self._texts[reason] else ""
        if times == 1:
            return say("Row {rows} was {what}: {reason}{shown}.", rows=rows[0], what=what, reason=reason, shown=shown)
        more = say(" and {times} more", times=times - len(rows)) if times > len(rows) else ""
        return say(
            "{times} rows were {what}: {reason}{shown}. Rows {value}{more}.",
            times=times,
            what=what,
            reason=reason,
            shown=shown,
            value=", ".join(map(str, rows)),
            more=more,
        )
