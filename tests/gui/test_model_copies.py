# SPDX-License-Identifier: GPL-2.0-or-later
"""A copy of a shipped model in QGIS' own model designer."""

from __future__ import annotations

import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from crm_dataspace_plugin.gui.model_copies import offer_copies, open_copy


@pytest.fixture
def processing(monkeypatch, provider):
    """QGIS' own plugin Processing, which lies beside PyQGIS; and the native algorithms that a model uses."""
    monkeypatch.syspath_prepend(str(QgsApplication.pkgDataPath() + "/python/plugins"))
    registry = QgsApplication.processingRegistry()
    native = None if registry.providerById("native") else QgsNativeAlgorithms()
    if native is not None:
        registry.addProvider(native)
        provider.refreshAlgorithms()
    dialog = pytest.importorskip("processing.modeler.ModelerDialog")
    monkeypatch.setattr(dialog, "iface", None)  # only lends its icons' size
    yield dialog
    if native is not None:
        registry.removeProvider(native)


@pytest.mark.parametrize("name", ["riskscreening", "resourcescreening", "risktoresource"])
def test_the_designer_opens_a_copy_that_can_be_saved(processing, provider, tmp_path, name):
    window = open_copy(provider.algorithm(name))
    shown = window.model()
    assert shown.name() == provider.algorithm(name).displayName()
    assert len(shown.childAlgorithms()) == len(provider.algorithm(name).steps())
    file = tmp_path / "mine.model3"
    assert shown.toFile(str(file))
    assert QgsProcessingModelAlgorithm().fromFile(str(file))
    window.close()


def test_the_toolbox_offers_a_copy_of_shipped_models_alone(processing, provider):
    from processing.gui.ProviderActions import ProviderContextMenuActions

    before = list(ProviderContextMenuActions.actions)
    withdraw = offer_copies()
    (action,) = [each for each in ProviderContextMenuActions.actions if each not in before]
    action.setData(provider.algorithm("risktoresource"), None)
    assert action.isEnabled()
    action.setData(provider.algorithm("riskresource"), None)
    assert not action.isEnabled()
    withdraw()
    assert ProviderContextMenuActions.actions == before
