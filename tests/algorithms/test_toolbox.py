# SPDX-License-Identifier: GPL-2.0-or-later
"""What the toolbox shows of each algorithm: group, icon, words, units in labels, batch, where it may run."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from crm_dataspace_plugin.algorithms import models
from crm_dataspace_plugin.algorithms.provider import ALGORITHMS, MODELS, Provider

Flag = QgsProcessingAlgorithm.Flag
NAMES = [name for name, _ in ALGORITHMS]
SCREENING = ("preselection", "acidbase", "contamination", "runout", "resourcepotential", "riskresource")
# what has no unit: counts, ratios, weights, factors
WITHOUT_UNIT = re.compile("SEED|ITERATIONS|WEIGHT|PAG|FACTOR|SCORE|POPULATION_MIN|POWER|ENRICHMENT")
UNIT = re.compile(r"%|°|\((m|m²|m³|t|t/m³|km|log10)\b|\bm\)|\([^()]*(/t|per t|t/m³|a tonne)[^()]*\)|\bt\)")


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app):
    made = Provider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def algorithm(provider, name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"crmdataspace:{name}")


@pytest.mark.parametrize("name", NAMES)
def test_an_algorithm_has_group_icon_words_and_runs_in_batch_models_and_threads(algorithm, name):
    assert algorithm.group()
    assert algorithm.groupId()
    assert not algorithm.icon().isNull()
    assert len(algorithm.shortHelpString()) > 100
    assert algorithm.shortDescription()
    assert all(algorithm.tags())
    assert algorithm.tags()
    flags = algorithm.flags()
    assert flags & Flag.FlagSupportsBatch
    assert flags & Flag.FlagCanCancel
    for wrong in (Flag.FlagHideFromToolbox, Flag.FlagHideFromModeler, Flag.FlagNoThreading, Flag.FlagRequiresProject):
        assert not flags & wrong


def test_all_of_screening_stand_in_one_group(provider):
    groups = {provider.algorithm(each).group() for each in (*SCREENING, *_model_names(provider))}
    assert groups == {"Screening"}


def test_all_that_brings_changes_back_stands_in_one_group(provider):
    groups = {
        provider.algorithm(each).group()
        for each in ("localchanges", "sync", "sendphotos", "makeproposal", "takeproposal")
    }
    assert groups == {"Sync"}


@pytest.mark.parametrize("name", NAMES)
def test_each_parameter_has_words_of_its_own(algorithm, name):
    labels = [each.description() for each in algorithm.parameterDefinitions()]
    assert all(labels)
    assert not [each for each in labels if each.isupper() and "_" in each], "a name is no label"
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("name", SCREENING)
def test_a_number_tells_its_unit(algorithm, name):
    bare = [
        each.description()
        for each in algorithm.parameterDefinitions()
        if isinstance(each, QgsProcessingParameterNumber)
        and not WITHOUT_UNIT.search(each.name())
        and not UNIT.search(each.description())
    ]
    assert bare == []


@pytest.mark.parametrize("name", SCREENING)
def test_a_field_belongs_to_a_layer_of_the_same_algorithm(algorithm, name):
    fields = [each for each in algorithm.parameterDefinitions() if isinstance(each, QgsProcessingParameterField)]
    for each in fields:
        assert algorithm.parameterDefinition(each.parentLayerParameterName()) is not None


@pytest.mark.parametrize("name", NAMES)
def test_what_is_required_of_a_batch_s_row_is_little(algorithm, name):
    """A row of a batch is filled in by hand: what has a default or may be left out costs nothing."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = [
        each.name()
        for each in algorithm.parameterDefinitions()
        if not each.flags() & optional and each.defaultValue() is None and not each.isDestination()
    ]
    assert len(required) <= 2


def _model_names(provider) -> list[str]:
    return [getattr(models, each)().name() for each in MODELS]
