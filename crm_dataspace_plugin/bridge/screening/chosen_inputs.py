# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field is which, as a person chose it: remembered for the source of a layer, whatever the layer's id is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from qgis.core import QgsVectorLayer

from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.json_text import parse

CONTENTS = "contents of"  # under which the table is kept that contents are taken from
SOURCES = 200  # that are remembered, the latest ones
_LONGEST = 2000  # characters of one choice


class ChosenInputs:
    """Choices by input (see `core.screening.recognition.crosswalk`); an empty one says that a person wants none."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, layer: QgsVectorLayer) -> dict[str, list[str]]:
        """Return what was chosen for the source of `layer`; fields that it has no longer are left out."""
        present = set(layer.fields().names())
        chosen = self._all().get(source_key(layer), {})
        return {key: names for key, names in chosen.items() if present.issuperset(names)}

    def table(self, layer: QgsVectorLayer) -> str:
        """Return the key of the source that contents are taken from, empty for none."""
        return next(iter(self._all().get(source_key(layer), {}).get(CONTENTS, [])), "")

    def keep(self, layer: QgsVectorLayer, key: str, names: list[str]) -> None:
        """Remember one choice."""
        known = self._all()
        source = source_key(layer)
        mine = {**known.pop(source, {}), key: names}
        latest = list({**known, source: mine}.items())[-SOURCES:]
        self._settings.screening_inputs_json = json.dumps(dict(latest), ensure_ascii=False)

    def forget(self, layer: QgsVectorLayer) -> None:
        """Go back to what is recognised."""
        known = self._all()
        known.pop(source_key(layer), None)
        self._settings.screening_inputs_json = json.dumps(known, ensure_ascii=False)

    def _all(self) -> dict[str, dict[str, list[str]]]:
        try:
            stored = parse(self._settings.screening_inputs_json or "{}")
        except ValueError:  # edited by hand
            return {}
        if not isinstance(stored, dict):
            return {}
        return {str(source): _choices(each) for source, each in stored.items() if isinstance(each, Mapping)}


def source_key(layer: QgsVectorLayer) -> str:
    """Return what tells one source from another: record and table where it has them, else its address.

    It is a digest, so that no login that stands in an address comes into the settings.
    """
    told = [str(layer.customProperty(PROPERTY + name) or "") for name in ("catalogue", "record_id", "url", "layer")]
    if not any(told[1:3]):
        told = [layer.providerType(), layer.source()]
    if layer.providerType() == "memory":  # whose source changes with each copy of the layer
        told = [layer.name(), *layer.fields().names()]
    return hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()


def _choices(stored: Mapping[str, object]) -> dict[str, list[str]]:
    return {
        str(key): [str(each) for each in names]
        for key, names in stored.items()
        if isinstance(names, list) and len(str(names)) <= _LONGEST
    }
