# SPDX-License-Identifier: GPL-2.0-or-later
"""The receipt as people read it."""

from __future__ import annotations

import csv
import io
import json

import pytest

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.journal import Verification
from crm_dataspace_plugin.core.sync.outcome import (
    FeatureOutcome,
    FieldOutcome,
    FieldResult,
    OutcomeState,
    SyncOptions,
    SyncResult,
)
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import Editorial
from crm_dataspace_plugin.core.sync.receipt import Receipt, as_document, write_json
from crm_dataspace_plugin.core.sync.receipt_beside import write_beside
from crm_dataspace_plugin.core.sync.receipt_page import as_html, geometry_words, number_words, write_html
from crm_dataspace_plugin.core.sync.receipt_table import as_csv, write_csv


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(1680900.0, "1,680,900", id="no decimal that says nothing"),
        pytest.param(1985, "1985", id="a year stays together"),
        pytest.param(-12345.75, "-12,345.75", id="fraction"),
        pytest.param(0.0, "0", id="zero"),
        pytest.param(1e-07, "1e-07", id="tiny"),
        pytest.param(2.5e300, str(int(2.5e300)), id="huge"),
        pytest.param(9_007_199_254_740_993, "9,007,199,254,740,993", id="not a float"),
    ],
)
def test_numbers_are_written_for_people(value, words):
    assert number_words(value) == words


def page_of(*fields: FieldOutcome, **told: str) -> str:
    feature = FeatureOutcome("heaps", "u", "f-1", "Heap", Operation.UPDATE, OutcomeState.VERIFIED, fields, True, **told)
    source = Source("heaps", Schema(()), title="Heaps")
    return as_html(Receipt("a.gpkg", "2026-11-12T10:00:00Z", (source,), SyncResult((feature,)), SyncOptions()))


def test_licence_rights_credit_and_consent_stand_beside_the_changes():
    told = {"licence": "CC-BY-NC-4.0", "access": "restricted", "rights": "<b>Ask</b> first.", "publisher": "Survey"}
    told |= {"consent_at": "2026-11-25T22:00:00Z", "consent_by": "Bo", "pulled_at": "2026-11-25T22:00:00Z"}
    source = Source("heaps", Schema(()), title="Heaps", **told)
    receipt = Receipt("a.gpkg", "2026-11-26T10:00:00Z", (source,), SyncResult(()), SyncOptions())
    page, (layer,) = as_html(receipt), as_document(receipt)["layers"]
    assert "licence CC-BY-NC-4.0 · access restricted · rights: &lt;b&gt;Ask&lt;/b&gt; first." in page
    assert "credit: Survey, Heaps, CC-BY-NC-4.0, 2026" in page
    assert "Bo confirmed on 2026-11-25 that these data may be used" in page
    assert (layer["rights"], layer["consent_by"]) == ("<b>Ask</b> first.", "Bo")
    assert layer["attribution"] == "Survey, Heaps, CC-BY-NC-4.0, 2026"


def test_a_licence_that_is_not_stated_is_said():
    receipt = Receipt("a.gpkg", "x", (Source("heaps", Schema(())),), SyncResult(()), SyncOptions())
    assert "licence not stated" in as_html(receipt)


def test_numbers_stand_in_cells_that_do_not_break_them():
    page = page_of(FieldOutcome("volume_m3", 1680900.0, None, FieldResult.RECEIVED))
    assert '<td class="number">1,680,900</td><td class="value"><small>NULL</small></td>' in page
    assert '<td class="short">received</td>' in page


def test_the_others_value_stands_on_a_line_of_its_own():
    page = page_of(FieldOutcome("remarks", "a", "b", FieldResult.CONFLICT, theirs="c"))
    assert '<td class="value">conflict<br>theirs: c</td>' in page


def test_a_feature_without_a_message_has_no_empty_line():
    page = page_of(revision_before='"1"', revision_after='"2"')
    assert "done, read back<br><code>&quot;1&quot;</code> →<br><code>&quot;2&quot;</code></td>" in page


def test_a_revision_that_stays_is_said_once():
    assert page_of(revision_before="r", revision_after="r").count("<code>r</code>") == 1


FIRST = FieldOutcome("status", "active", "closed", FieldResult.SENT)
SURVEYED = Correction(reason="survey 12 Nov", evidence="GNSS", certainty="likely")
CHAIN = Verification(7, None, "The journal's chain is whole: 7 entries.", "ab" * 32)


def receipt_of(*features: FeatureOutcome, **told: object) -> Receipt:
    source = Source("heaps", Schema(()), title="Heaps", licence="CC-BY-4.0")
    options = SyncOptions(author="Ana", reason="campaign", evidence="report 3")
    return Receipt("a.gpkg", "2026-11-12T10:00:00Z", (source,), SyncResult(features), options, device="tablet", **told)


def outcome_of(*fields: FieldOutcome, state: OutcomeState = OutcomeState.VERIFIED, **told: object) -> FeatureOutcome:
    return FeatureOutcome("heaps", "u", "f-1", "Heap", Operation.UPDATE, state, fields, **told)


def table_of(*features: FeatureOutcome) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(receipt_of(*features)), newline="")))


def test_the_table_tells_who_when_where_what_why_and_under_which_licence():
    (row,) = table_of(outcome_of(FIRST, why=SURVEYED, revision_before='"1"', revision_after='"2"'))
    assert row == {
        "when": "2026-11-12T10:00:00Z", "who": "Ana", "device": "tablet", "field_copy": "a.gpkg", "layer": "heaps",
        "licence": "CC-BY-4.0", "feature_id": "f-1", "uuid": "u", "feature": "Heap", "change": "update",
        "state": "verified", "field": "status", "old": "active", "new": "closed", "result": "sent", "theirs": "",
        "reason": "survey 12 Nov", "evidence": "GNSS", "certainty": "likely", "message": "",
        "revision_before": '"1"', "revision_after": '"2"', "editorial_state": "", "proposal": "", "proposed_by": "",
        "decided_by": "", "decided_at": "", "decision_note": "",
    }  # fmt: skip


def test_without_a_block_of_its_own_a_feature_has_the_reason_of_the_whole_sync():
    (row,) = table_of(outcome_of(FIRST))
    assert (row["reason"], row["evidence"]) == ("campaign", "report 3")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""), ("", '""'), ("=1+1", "'=1+1"), ("\n=1", "'\n=1"), ("\uff1d1", "'\uff1d1"),
        ("@SUM(A1)", "'@SUM(A1)"), ("-5", "-5"), (-5.5, "-5.5"),
        (["W", "Sn"], '["W", "Sn"]'), (True, "true"), ("a\nb, \"c\"", 'a\nb, "c"'), ("Peñón", "Peñón"),
    ],
)  # fmt: skip
def test_a_cell_is_told_without_becoming_a_formula(value, cell):
    (row,) = table_of(outcome_of(FieldOutcome("remarks", None, value, FieldResult.SENT)))
    assert row["new"] == cell


@pytest.mark.parametrize("state", list(OutcomeState), ids=lambda each: each.value)
def test_every_state_is_told_in_all_three_forms(state):
    outcome = outcome_of(state=state, message="The service refused it (422): no")
    (row,) = table_of(outcome)
    assert (row["state"], row["message"]) == (state.value, "The service refused it (422): no")
    (feature,) = as_document(receipt_of(outcome))["features"]
    assert (feature["state"], feature["message"]) == (state.value, "The service refused it (422): no")
    assert "refused it (422)" in as_html(receipt_of(outcome))


def test_what_was_sent_but_not_read_back_still_counts_as_pending():
    assert receipt_of(outcome_of(state=OutcomeState.SENT)).result.pending == 1


def test_reason_device_and_chain_stand_on_the_page():
    page = as_html(receipt_of(outcome_of(FIRST, why=SURVEYED), chain=CHAIN))
    assert "survey 12 Nov; GNSS; likely" in page and "on tablet" in page
    assert "chain is whole: 7 entries" in page and CHAIN.head in page


def test_a_broken_chain_stands_out_and_names_the_entry():
    broken = Verification(2, 3, "The journal's chain is broken at entry 3: it is missing.", "cd" * 32)
    receipt = receipt_of(chain=broken)
    assert '<p class="problem">The journal&#x27;s chain is broken at entry 3' in as_html(receipt)
    assert as_document(receipt)["journal"]["broken_at"] == 3


def test_the_three_files_are_written(tmp_path):
    receipt = receipt_of(outcome_of(FIRST))
    for name, write in (("r.csv", write_csv), ("r.json", write_json), ("r.html", write_html)):
        write(tmp_path / name, receipt)
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbfwhen,who,device")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["device"] == "tablet"
    assert "<table>" in (tmp_path / "r.html").read_text("utf-8")


def test_all_forms_stand_beside_the_field_copy_named_by_kind_and_moment(tmp_path):
    receipt = Receipt("a.gpkg", "2026-11-26T10:00:00Z", (), SyncResult(()), SyncOptions())
    page = write_beside(tmp_path / "a.gpkg", "photos", receipt, "The photos were sent")
    assert page == tmp_path / "a_photos_20261126100000.html"
    assert sorted(each.suffix for each in tmp_path.iterdir()) == [".csv", ".html", ".json"]


def test_where_they_cannot_be_written_it_is_said_what_was_done_all_the_same(tmp_path):
    receipt = Receipt("a.gpkg", "2026-11-26T10:00:00Z", (), SyncResult(()), SyncOptions())
    (tmp_path / "a_photos_20261126100000.csv").mkdir()
    with pytest.raises(FieldCopyError, match="^The photos were sent, but the receipt .* cannot be written"):
        write_beside(tmp_path / "a.gpkg", "photos", receipt, "The photos were sent")


def test_what_was_proposed_and_accepted_is_told_with_names_in_all_three_forms():
    fields = (
        FieldOutcome("status", "active", "closed", FieldResult.SENT),
        FieldOutcome("area_m2", 1.0, 2.0, FieldResult.SENT),
    )
    feature = FeatureOutcome("heaps", "u", "f-1", "Heap", Operation.UPDATE, OutcomeState.VERIFIED, fields, True)
    told = ("accepted", "Olga", "2026-11-25T10:00:00Z", "<seen>")
    editorial = (Editorial("p-1", "reviewer", "Ana", "heaps", "u", "status", *told),)
    source = Source("heaps", Schema(()), title="Heaps")
    receipt = Receipt(
        "a.gpkg", "2026-11-26T10:00:00Z", (source,), SyncResult((feature,)), SyncOptions(), editorial=editorial
    )
    assert "proposed by Ana; accepted by Olga 2026-11-25T10:00:00Z; &lt;seen&gt;" in as_html(receipt)
    assert as_document(receipt)["editorial"][0]["proposal"] == "p-1"
    first, second = csv.DictReader(io.StringIO(as_csv(receipt)))
    assert (first["editorial_state"], first["proposed_by"], first["decided_by"]) == ("accepted", "Ana", "Olga")
    assert second["editorial_state"] == ""


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        ({"type": "Point", "coordinates": [1.5, 2]}, "Point, 1 point, box 1.5, 2, 1.5, 2"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [3, 0], [3, 2], [0, 0]]]}, "Polygon, 4 points, box 0, 0, 3, 2"),
        (
            {"type": "GeometryCollection", "geometries": [{"type": "LineString", "coordinates": [[0, 1], [2, 3, 9]]}]},
            "GeometryCollection, 2 points, box 0, 1, 2, 3",
        ),
        ({"type": "Polygon", "coordinates": []}, "Polygon, empty"),
    ],
)
def test_an_old_and_a_new_outline_can_be_told_apart(geometry, words):
    assert geometry_words(geometry) == words
