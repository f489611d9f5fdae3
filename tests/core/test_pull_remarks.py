# SPDX-License-Identifier: GPL-2.0-or-later
"""Remarks on features stay few, however many features there are to be remarked upon."""

from __future__ import annotations

from crm_dataspace_plugin.core.pull.remarks import KEPT, SHOWN, Remarks
from crm_dataspace_plugin.core.pull.rows import Rows
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema


def test_a_million_different_remarks_are_not_kept_in_memory():
    remarks = Remarks()
    for number in range(10 * KEPT):
        remarks.note(f"Value {number} does not fit.")
        remarks.note("A feature came twice.")
    assert len(remarks.kept()) == KEPT
    assert remarks.sentences()[0] == f"A feature came twice. ({10 * KEPT} times)"
    assert len(remarks.sentences()) == SHOWN + 1


def test_values_that_do_not_fit_are_remarked_upon_in_bounded_room():
    rows = Rows(Schema((Field("year", FieldType.INTEGER),), ""), 4326, "https://example.org/heaps")
    features = [{"id": number, "properties": {"year": f"about {number}"}} for number in range(3 * KEPT)]
    assert len(list(rows.rows(features))) == 3 * KEPT
    assert len(rows.state()["notes"]) == KEPT and rows.reasons[-1].endswith("further kinds of remarks.")
