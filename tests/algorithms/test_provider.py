# SPDX-License-Identifier: GPL-2.0-or-later
"""The group of algorithms as QGIS lists it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import QgsApplication

from crm_dataspace_plugin.algorithms.provider import Provider

IDS = {"searchcatalogue", "pulllayer", "localchanges", "sync", "preselection"}


@pytest.fixture
def provider(qgis_app):
    made = Provider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_all_algorithms_of_the_contract_are_there(provider):
    assert provider.id() == "crmdataspace" and provider.name() == "CRM Data Space"
    assert not provider.icon().isNull()
    assert {each.name() for each in provider.algorithms()} == IDS


def test_every_algorithm_can_be_made_documented_and_found_by_its_id(provider):
    for name in IDS:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"crmdataspace:{name}")
        assert algorithm is not None and algorithm.displayName() and algorithm.shortHelpString()


def test_an_algorithm_of_the_provider_is_not_imported_before_qgis_asks_for_it():
    code = (
        "import sys, crm_dataspace_plugin.algorithms.provider\n"
        "sys.exit(any(name.endswith(('.searchcatalogue', '.pulllayer', '.preselection')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
