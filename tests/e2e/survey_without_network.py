# SPDX-License-Identifier: GPL-2.0-or-later
"""A technician's day, run where there is no network: open the survey, correct, sample, save. Prints JSON."""

from __future__ import annotations

import json
import socket
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor


def network() -> bool:
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=2).close()
    except OSError as error:
        return "unreachable" not in str(error)
    return True


def add(layer, values):
    fields = layer.fields()
    feature = QgsVectorLayerUtils.createFeature(layer, attributes={fields.indexOf(k): v for k, v in values.items()})
    layer.startEditing()
    return layer.addFeature(feature) and layer.commitChanges()


def drawn(layer):
    """Tell whether there is anything to be seen of a layer alone."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return any(image.pixelColor(x, y).name() != "#ffffff" for x in range(400) for y in range(400))


def main(path: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    told = {"network": network(), "read": project.read(path)}
    layers = project.mapLayers().values()
    told["invalid"] = [each.name() for each in layers if not each.isValid()]
    told["relations"] = {key: each.isValid() for key, each in project.relationManager().relations().items()}
    (basemap,) = project.mapLayersByName("Basemap")
    told["basemap"] = Path(basemap.source()).name
    told["basemap_drawn"] = drawn(basemap)
    visits, samples = (project.mapLayersByName(name)[0] for name in ("Visits", "Samples"))
    facilities = project.relationManager().relation("crm_samples_0").referencedLayer()
    facility = next(facilities.getFeatures())
    facilities.startEditing()
    facilities.changeAttributeValue(facility.id(), facilities.fields().indexOf("observations"), "a new gully")
    told["corrected"] = facilities.commitChanges()
    told["visited"] = add(visits, {"facility_uuid": facility["crm_uuid"], "visitor": "Ana", "erosion": 2})
    told["sampled"] = add(samples, {"facility_uuid": facility["crm_uuid"], "sample_type": "grab", "paste_ph": 4.5})
    relation = project.relationManager().relation("crm_samples_0")
    told["samples_of_facility"] = len(list(relation.getRelatedFeatures(facility)))
    project.clear()
    print(json.dumps(told))


main(sys.argv[1])
