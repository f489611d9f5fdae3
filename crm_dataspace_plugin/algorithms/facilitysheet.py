# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:facilitysheet`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, OUTPUT
from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.chosen_facility import chosen
from crm_dataspace_plugin.algorithms.layer_parameter import given_title
from crm_dataspace_plugin.algorithms.report_file import (
    NAME_FIELD,
    REPORT,
    date_parameter,
    input_source,
    name_parameter,
    report_date,
    write_page,
)
from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.screening.facility_names import names
from crm_dataspace_plugin.bridge.screening.facility_shape import around, outline_of
from crm_dataspace_plugin.bridge.screening.given_layer import Layer
from crm_dataspace_plugin.bridge.screening.pdf import write_sheet
from crm_dataspace_plugin.bridge.screening.positions import positions
from crm_dataspace_plugin.bridge.screening.sheet_photo import own_photo, photo_of
from crm_dataspace_plugin.bridge.versions import versions
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.screening.facility_sheet.facility_sheet import Facility, SheetPhoto, facility_sheet
from crm_dataspace_plugin.core.screening.facility_sheet.map import Neighbour, Outline
from crm_dataspace_plugin.core.screening.report.markup import shortened
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.value import Input, ReportHead

FACILITY, FIELD_COPY = "FACILITY", "FIELD_COPY"
_NEIGHBOURS = 200


class FacilitySheet(Algorithm):
    """One page for one facility; the sheet is `core.screening.facility_sheet.facility_sheet.facility_sheet`."""

    def name(self) -> str:
        return "facilitysheet"

    def displayName(self) -> str:
        return self.tr("Facility sheet")

    def tags(self) -> list[str]:
        return self.tr("report,PDF,page,fact sheet,print,results,map").split(",")

    def shortDescription(self) -> str:
        return self.tr("One page for one facility: map, results of all methods, reasons, what is missing")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes one page for one facility of a screened layer, as PDF and as HTML: a map with its scale, what the "
            "inventory says, the results of all methods that the layer holds, the reasons, and what is missing.\n\n"
            "Name the facility by its name, its number, its uuid or its feature id, or select it and run for selected "
            "features only. Its photo stands on the page where the layer lies in a field copy, or where one "
            "is named, unless the photo is marked as internal."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(INPUT, self.tr("Screened facilities"), anything))
        words = self.tr("Facility: name, number, uuid or feature id (empty: the only one)")
        self.addParameter(QgsProcessingParameterString(FACILITY, words, optional=True))
        self.addParameter(name_parameter())
        words = self.tr("Field copy with photos")
        self.addParameter(QgsProcessingParameterFile(FIELD_COPY, words, extension="gpkg", optional=True))
        pdf, html = "PDF (*.pdf)", "HTML (*.html)"
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, self.tr("Sheet"), pdf))
        self.addParameter(QgsProcessingParameterFileDestination(REPORT, self.tr("Page"), html, None, True, False))
        self.addParameter(date_parameter())

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        tick = tick_from(feedback)
        field = self.text(parameters, NAME_FIELD, context)
        wanted = self.text(parameters, FACILITY, context).strip()
        feature = chosen(source, wanted, field, tick)
        layer = Layer(source, given_title(self, parameters, INPUT, context), context.transformContext())
        (name,) = names(source.fields(), [feature], field)
        facility = self._facility(layer, feature, field, self._photo(parameters, feature, context, feedback))
        places = positions([feature], source.sourceCrs(), context.transformContext())
        terms, date = input_source(self, parameters, context), report_date(self, parameters, context)
        inputs = [Input("layer", layer.name, None, 0, terms)]
        head = ReportHead(shortened(name, 120), date, [name], places, inputs, versions())
        html = page(facility_sheet(head, facility))
        pdf = str(self.parameterAsFileOutput(parameters, OUTPUT, context))
        pages = write_sheet(html, Path(pdf), tick, " · ".join(filter(None, (f"{self.displayName()}: {name}", date))))
        if pages > 1:
            feedback.pushWarning(self.tr("The sheet needs {} pages.").format(pages))
        path = str(self.parameterAsFileOutput(parameters, REPORT, context) or "")
        if path:
            write_page(path, html)
        return {OUTPUT: pdf, REPORT: path}

    def _facility(self, layer: Layer, feature: QgsFeature, field: str, photo: Optional[SheetPhoto]) -> Facility:
        attributes = {each.name(): plain(feature.attribute(each.name())) for each in layer.source.fields()}
        outline = outline_of(feature, layer.source.sourceCrs(), layer.context)
        near = _neighbours(layer, feature, field, outline) if outline is not None else ()
        aliases = {each.name(): each.alias() for each in layer.source.fields() if each.alias()}
        return Facility(layer.name, attributes, outline, near, photo, aliases)

    def _photo(
        self,
        parameters: dict[str, Any],
        feature: QgsFeature,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Optional[SheetPhoto]:
        path = str(self.parameterAsFile(parameters, FIELD_COPY, context) or "")
        known = feature.fields().lookupField(UUID) >= 0
        uuid = str(plain(feature.attribute(UUID)) or "") if known else ""
        if not path:
            return own_photo(self.parameterAsVectorLayer(parameters, INPUT, context), uuid)
        photo = photo_of(Path(path), uuid)
        if photo is None:
            feedback.pushInfo(self.tr("The field copy has no photo of this facility that may be shown."))
        return photo


def _neighbours(layer: Layer, feature: QgsFeature, field: str, outline: Outline) -> Sequence[Neighbour]:
    """Return the other facilities that the map shows, the nearest first."""
    crs = layer.source.sourceCrs()
    request = QgsFeatureRequest().setFilterRect(around(outline, crs, layer.context)).setLimit(_NEIGHBOURS)
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    near = [each for each in layer.source.getFeatures(request, flag) if each.id() != feature.id()]
    places = positions(near, crs, layer.context)
    called = names(layer.source.fields(), near, field)
    found = [Neighbour(name, *place) for name, place in zip(called, places.tolist()) if np.isfinite(place).all()]
    x, y = np.vstack(outline.paths).mean(axis=0)
    return sorted(found, key=lambda each: (each.longitude - x) ** 2 + (each.latitude - y) ** 2)
