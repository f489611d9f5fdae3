# SPDX-License-Identifier: GPL-2.0-or-later
"""What a method is run with: the algorithm, its parameters as chosen in the panel, and where its results go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessing, QgsProcessingAlgorithm, QgsVectorLayer

from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.layers import location
from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable
from crm_dataspace_plugin.core.screening.recognition.crosswalk import methods
from crm_dataspace_plugin.core.screening.recognition.readiness import FIRST, RISK_AND_RESOURCE, State, readiness
from crm_dataspace_plugin.core.screening.samples.means import content_field
from crm_dataspace_plugin.gui.screening.given import Given

PROVIDER = "crmdataspace"
CHAIN = "risktoresource"  # the model that runs the methods before
JOIN = f"{PROVIDER}:facilitycontents"


def algorithm_of(method: str, given: Given) -> str:
    """Return the id of the algorithm that does a method with these inputs."""
    chained = method == RISK_AND_RESOURCE and readiness(given.known)[method].state is State.CHAINED
    return f"{PROVIDER}:{CHAIN if chained else method}"


def parameters_of(method: str, layer: QgsVectorLayer, given: Given) -> dict[str, Any]:
    """Return the parameters as chosen; those that the algorithm does not know are left out."""
    name = algorithm_of(method, given).partition(":")[2]
    found: dict[str, Any] = {"INPUT": layer.id()}
    for one in (*FIRST, method) if name == CHAIN else (method,):
        for parameter, key in methods()[one].parameters.items():
            taken = given.fields.get(key, [])
            if taken:
                found.setdefault(parameter, taken if parameter.endswith("_FIELDS") else taken[0])
    if method == RISK_AND_RESOURCE and given.joins:
        found.update(_joined(given))
    found.update(given.around)
    if given.answers and given.fields.get("site_id"):
        found["ANSWERS"] = given.answers
    known = _parameters(QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{name}"))
    return {each: value for each, value in found.items() if not known or each in known}


def needs_join(parameters: Mapping[str, Any], given: Given) -> bool:
    """Tell whether a run takes contents of samples, so that these have to be joined to the facilities before."""
    taken = {each for name, value in parameters.items() if name.endswith("_FIELDS") for each in value}
    return given.contents is not None and bool(taken & set(map(content_field, given.contents.symbols)))


def join_parameters(layer: QgsVectorLayer, table: SampleTable) -> dict[str, Any]:
    """Return with which parameters the contents of samples are joined to facilities."""
    return {
        "INPUT": layer.id(),
        "SAMPLES": table.layer,
        "ID_FIELD": table.id_field,
        "SAMPLE_ID_FIELD": table.reference,
    }


def _joined(given: Given) -> dict[str, str]:
    """Return the layers that have what the chosen one lacks, and the id that all have."""
    found = {}
    for axis, other in given.results.items():
        found |= {f"{axis.upper()}_LAYER": other.layer, f"{axis.upper()}_FIELD": other.field}
    ids = {each.id_field for each in given.results.values()}
    return {**found, "ID_FIELD": ids.pop()} if len(ids) == 1 else found


def made_by(algorithm_id: str, layer: QgsVectorLayer, now: datetime) -> dict[str, str]:
    """Return where layer and report go: beside the field copy, else to temporary files."""
    known = _parameters(QgsApplication.processingRegistry().createAlgorithmById(algorithm_id))
    wanted = {"OUTPUT": ".gpkg", **({"REPORT": ".html"} if "REPORT" in known else {})}
    path = location(layer)[0] if layer.customProperty(PROPERTY + "layer") else ""
    if not path:
        return dict.fromkeys(wanted, QgsProcessing.TEMPORARY_OUTPUT)
    stem = f"{Path(path).stem}_{algorithm_id.partition(':')[2]}_{now:%Y%m%d_%H%M%S}"
    return {name: str(Path(path).with_name(stem + ending)) for name, ending in wanted.items()}


def _parameters(algorithm: QgsProcessingAlgorithm | None) -> set[str]:
    return {each.name() for each in algorithm.parameterDefinitions()} if algorithm is not None else set()
