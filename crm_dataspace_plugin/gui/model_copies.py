# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbox's context menu of a shipped model: a copy in the model designer, to be changed and saved."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.model import ShippedModel


def offer_copies() -> Callable[[], None]:
    """Add the entry to the context menu, and return what takes it away again."""
    from processing.gui.ContextAction import ContextAction  # there is none where Processing is switched off
    from processing.gui.ProviderActions import ProviderContextMenuActions

    class OpenCopy(ContextAction):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.name = QCoreApplication.translate("Models", "Open a copy in the model designer")

        def isEnabled(self) -> bool:
            return isinstance(self.itemData, ShippedModel)

        def execute(self) -> None:
            open_copy(self.itemData)

    actions = [OpenCopy()]
    ProviderContextMenuActions.registerProviderContextMenuActions(actions)
    return lambda: ProviderContextMenuActions.deregisterProviderContextMenuActions(actions)


def open_copy(model: ShippedModel) -> Any:
    """Open the model designer with a copy, and return its window."""
    from processing.modeler.ModelerDialog import ModelerDialog
    from qgis.core import QgsApplication

    window = ModelerDialog.create(model.copy_for_designer())
    models = QgsApplication.processingRegistry().providerById("model")
    if models is not None:
        window.update_model.connect(models.refreshAlgorithms)  # a saved copy appears in the toolbox
    window.show()
    window.activate()
    return window
