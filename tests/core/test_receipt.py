# SPDX-License-Identifier: GPL-2.0-or-later
"""The receipt as people read it."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.outcome import (
    FeatureOutcome,
    FieldOutcome,
    FieldResult,
    OutcomeState,
    SyncOptions,
    SyncResult,
)
from crm_dataspace_plugin.core.sync.receipt import Receipt, as_document, as_html, number_words


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
