# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.makeproposal import MakeProposal
from crm_dataspace_plugin.algorithms.takeproposal import TakeProposal
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.reading import read_proposal
from tests.core.sync_world import LAYER, Copy, Space, World


@pytest.fixture
def copies(tmp_path):
    """The technician's field copy, with changes, and the owner's."""
    space = Space()
    field = World(space, tmp_path / "field.gpkg").copy
    (tmp_path / "office.gpkg").write_bytes(field.path.read_bytes())
    space.stop()
    field.edit("Heap 1", status="closed", area_m2=7.5)
    field.add(name="New heap", status="active")
    office = Copy(tmp_path / "office.gpkg")
    office.edit("Heap 1", status="abandoned")
    return field, office


def run(algorithm, **parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, done = algorithm.create().run(parameters, context, feedback)
    assert done, feedback.textLog()
    if "OUTPUT" not in results or str(results["OUTPUT"]).endswith(".geojson"):
        return results, []
    table = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    return results, [each.attributeMap() for each in table.getFeatures()]


@pytest.fixture
def proposal(qgis_app, copies, tmp_path):
    path = tmp_path / "proposal.geojson"
    results, _ = run(MakeProposal(), FIELD_COPY=str(copies[0].path), AUTHOR="Ana", REASON="survey", OUTPUT=str(path))
    assert (results["FEATURES"], results["VALUES"]) == (2, 2 + len(read_proposal(path).features[1].ours))
    return path


def test_the_table_shows_each_value_and_nothing_is_taken_unasked(copies, proposal):
    results, rows = run(TakeProposal(), FIELD_COPY=str(copies[1].path), PROPOSAL=str(proposal), OUTPUT="memory:")
    told = {row["field"]: (row["base"], row["proposed"], row["here"], row["standing"]) for row in rows}
    assert told["status"] == ("active", "closed", "abandoned", "conflict")
    assert told["area_m2"] == ("1001.5", "7.5", "1001.5", "applies")
    numbers = ("ACCEPTED", "REJECTED", "QUERIED", "LEFT", "CONFLICTS", "UNUSABLE")
    assert [results[name] for name in numbers] == [0, 0, 0, 3, 1, 0]
    assert copies[1].value("Heap 1", "area_m2") == 1001.5


def test_what_applies_is_taken_and_the_conflict_is_left(copies, proposal, tmp_path):
    answer = tmp_path / "answer.geojson"
    results, _ = run(
        TakeProposal(), FIELD_COPY=str(copies[1].path), PROPOSAL=str(proposal), ACCEPT="what applies",
        REVIEWER="Olga", ANSWER=str(answer),
    )  # fmt: skip
    assert (results["ACCEPTED"], results["LEFT"]) == (2, 1)
    office = copies[1]
    assert (office.value("Heap 1", "area_m2"), office.value("Heap 1", "status")) == (7.5, "abandoned")
    assert office.sql(f"SELECT count(*) FROM {LAYER} WHERE name = 'New heap'") == [(1,)]
    (first, _) = read_proposal(answer).features
    assert first.verdicts["area_m2"].state is EditorialState.ACCEPTED and "status" not in first.verdicts


def decisions(*rows):
    fields = "&".join(f"field={name}:string" for name in ("uuid", "field", "verdict", "note"))
    table = QgsVectorLayer(f"None?{fields}", "decisions", "memory")
    for row in rows:
        feature = QgsFeature(table.fields())
        feature.setAttributes(list(row))
        table.dataProvider().addFeature(feature)
    return table


def test_a_table_decides_value_by_value(copies, proposal, tmp_path):
    uuid = read_proposal(proposal).features[0].uuid
    table = decisions((uuid, "status", "accepted", None), (uuid, "area_m2", "query", "how was it measured?"))
    answer = tmp_path / "answer.geojson"
    results, _ = run(
        TakeProposal(), FIELD_COPY=str(copies[1].path), PROPOSAL=str(proposal), DECISIONS=table, ANSWER=str(answer),
    )  # fmt: skip
    assert (results["ACCEPTED"], results["QUERIED"], results["LEFT"]) == (1, 1, 1)
    assert copies[1].value("Heap 1", "status") == "closed"
    back = read_proposal(answer)
    assert back.state is EditorialState.QUERY
    assert back.features[0].verdicts["area_m2"].note == "how was it measured?"


@pytest.mark.parametrize("verdict", ["maybe", "accept"])
def test_a_verdict_that_is_none_is_told(copies, proposal, verdict):
    uuid = read_proposal(proposal).features[0].uuid
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {
        "FIELD_COPY": str(copies[1].path), "PROPOSAL": str(proposal),
        "DECISIONS": decisions((uuid, "status", verdict, None)),
    }  # fmt: skip
    with pytest.raises(QgsProcessingException, match="is no verdict"):
        TakeProposal().create().processAlgorithm(parameters, context, feedback)
