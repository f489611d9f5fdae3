# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepare a survey: a folder for the field, with project, data, sample points and what else is needed there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.area import area_wkt
from crm_dataspace_plugin.algorithms.failures import outputs_of
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.survey.basemap import BasemapSize, measured_size
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.core.survey.folder import is_free
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.reach import reach
from crm_dataspace_plugin.core.survey.request import SamplingDesign, SurveyRequest
from crm_dataspace_plugin.core.survey.sampling import MAX_SAMPLES
from crm_dataspace_plugin.core.survey.tiles import USUAL_ZOOMS, easy_zoom
from crm_dataspace_plugin.core.words import number

DEEPEST = 22  # zoom level


class PrepareSurvey(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    AREA = "AREA"
    AREA_LAYER = "AREA_LAYER"
    FOLDER = "FOLDER"
    SAMPLES_PER_FACILITY = "SAMPLES_PER_FACILITY"
    DESIGN = "DESIGN"
    MIN_SPACING = "MIN_SPACING"
    EDGE = "EDGE"
    SEED = "SEED"
    BASEMAP = "BASEMAP"
    ZOOM_MIN = "ZOOM_MIN"
    ZOOM_MAX = "ZOOM_MAX"
    SHEETS = "SHEETS"
    TITLE = "TITLE"
    PROJECT = "PROJECT"
    SAMPLES = "SAMPLES"
    SHEETS_PDF = "SHEETS_PDF"

    def name(self) -> str:
        return "preparesurvey"

    def displayName(self) -> str:
        return self.tr("Prepare a survey")

    def tags(self) -> list[str]:
        return self.tr("survey,field,QField,samples,offline,basemap,field sheets").split(",")

    def shortDescription(self) -> str:
        return self.tr("Make a folder for work in the field without a network")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes a folder for the field that works without a network, in QGIS and in QField: project, a copy of the "
            "field copy, sample points, a checklist, code lists, a folder for photos, and, if wanted, a basemap and "
            "field sheets. Nothing is written into the field copy but that the survey was given out; the open project "
            "is only read.\n"
            "The folder is new or empty; it is there completely or not at all. The same seed gives the same points. "
            "An area limits what is taken along to the features that touch it."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterExtent(self.AREA, self.tr("Area (extent)"), optional=True),
            QgsProcessingParameterFeatureSource(self.AREA_LAYER, self.tr("Area (polygons)"), polygons, optional=True),
            self._count(self.SAMPLES_PER_FACILITY, self.tr("Samples per facility"), 5, MAX_SAMPLES),
            self._design(),
            self._metres(self.MIN_SPACING, self.tr("Smallest distance between samples (m)"), 10.0),
            self._metres(self.EDGE, self.tr("Smallest distance from the outline (m)"), 5.0),
            self._count(self.SEED, self.tr("Seed: the same gives the same points"), 0, 2**31 - 1),
            QgsProcessingParameterMapLayer(self.BASEMAP, self.tr("Basemap"), optional=True),
            self._zoom(self.ZOOM_MIN, self.tr("Smallest zoom level of the basemap (empty: 10, or less)")),
            self._zoom(self.ZOOM_MAX, self.tr("Largest zoom level of the basemap (empty: at most 16, by the area)")),
            QgsProcessingParameterBoolean(self.SHEETS, self.tr("Field sheets (PDF)"), False),
            QgsProcessingParameterString(self.TITLE, self.tr("Title"), optional=True),
            QgsProcessingParameterFolderDestination(self.FOLDER, self.tr("Folder of the survey (new or empty)")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile(self.PROJECT, self.tr("Project")))
        self.addOutput(QgsProcessingOutputFile(self.FIELD_COPY, self.tr("Field copy in the folder")))
        self.addOutput(QgsProcessingOutputString(self.SAMPLES, self.tr("Layer of the sample points")))
        self.addOutput(QgsProcessingOutputFile(self.SHEETS_PDF, self.tr("Field sheets")))

    def _design(self) -> QgsProcessingParameterEnum:
        names = [each.value for each in SamplingDesign]
        return QgsProcessingParameterEnum(
            self.DESIGN, self.tr("Sampling design"), names, False, SamplingDesign.STRATIFIED.value, False, True
        )

    def _count(self, name: str, words: str, default: int, most: int) -> QgsProcessingParameterNumber:
        kind = QgsProcessingParameterNumber.Type.Integer
        return QgsProcessingParameterNumber(name, words, kind, default, minValue=0, maxValue=most)

    def _zoom(self, name: str, words: str) -> QgsProcessingParameterNumber:
        kind = QgsProcessingParameterNumber.Type.Integer
        return QgsProcessingParameterNumber(name, words, kind, None, True, 0, DEEPEST)

    def _metres(self, name: str, words: str, default: float) -> QgsProcessingParameterNumber:
        kind = QgsProcessingParameterNumber.Type.Double
        return QgsProcessingParameterNumber(name, words, kind, default, minValue=0)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        def take() -> dict[str, Any]:
            self._layers = self._basemap(parameters, context)  # here, in the thread of the layer
            return {}

        outputs_of(take, feedback)
        return True

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = self._request(parameters, context)
        request = self._zoomed(request, parameters, context)
        self._check(request, feedback)
        made = prepare_survey(request, self._layers, tick_from(feedback))
        for note in made.notes:
            feedback.pushWarning(note)
        feedback.pushInfo(self.tr("The survey is in {}.").format(request.folder))
        return {
            self.PROJECT: str(made.project),
            self.FIELD_COPY: str(made.field_copy),
            self.SAMPLES: made.samples,
            self.SHEETS_PDF: str(made.sheets_pdf or ""),
        }

    def _zoomed(
        self, request: SurveyRequest, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> SurveyRequest:
        """Return the request with the zoom levels asked for, or with those that its area allows."""
        asked = [
            self.parameterAsInt(parameters, name, context) if parameters.get(name) is not None else None
            for name in (self.ZOOM_MIN, self.ZOOM_MAX)
        ]
        low, high = asked
        if high is None and self._layers:
            most = max(low or 0, USUAL_ZOOMS[1])
            usual = low if low is not None else USUAL_ZOOMS[0]
            high = max(low or 0, easy_zoom(reach(request.field_copy, request.area_wkt), usual, most))
        high = USUAL_ZOOMS[1] if high is None else high
        low = min(USUAL_ZOOMS[0], high) if low is None else low
        if low > high:
            raise QgsProcessingException(self.tr("ZOOM_MIN is larger than ZOOM_MAX: exchange them."))
        return replace(request, zoom_min=low, zoom_max=high)

    def _basemap(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[QgsMapLayer]:
        if parameters.get(self.BASEMAP) in (None, ""):
            return []
        layer = self.parameterAsLayer(parameters, self.BASEMAP, context)
        if layer is None:
            raise QgsProcessingException(self.tr("BASEMAP is no layer that QGIS can open."))
        return taken([layer])

    def _check(self, request: SurveyRequest, feedback: QgsProcessingFeedback) -> None:
        """Tell how large the basemap becomes and what stands in the way of the survey.

        Raises:
            QgsProcessingException: something would spoil it.
        """
        size = BasemapSize(0, 0)
        if self._layers and is_free(request.folder):  # else nothing has to be measured
            box = reach(request.field_copy, request.area_wkt)
            size = measured_size(self._layers, box, request.zoom_min, request.zoom_max, tick_from(feedback))
            words = self.tr("The basemap will have {} tiles of zoom levels {} to {}, about {} MB.")
            tiles, megabytes = number(size.tiles, ","), number(size.bytes / 1e6, ",.1f")
            feedback.pushInfo(words.format(tiles, request.zoom_min, request.zoom_max, megabytes))
        found = problems(request, size.bytes, size.tiles)
        for each in found:
            if not each.blocks:
                feedback.pushWarning(each.words)
        blocking = [each.words for each in found if each.blocks]
        if blocking:
            raise QgsProcessingException("\n".join(blocking))

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SurveyRequest:
        number = self.parameterAsInt
        return SurveyRequest(
            field_copy=Path(self.parameterAsFile(parameters, self.FIELD_COPY, context)),
            folder=Path(self.parameterAsString(parameters, self.FOLDER, context)),
            area_wkt=area_wkt(self, parameters, context),
            samples_per_facility=number(parameters, self.SAMPLES_PER_FACILITY, context),
            design=SamplingDesign(self.parameterAsEnumString(parameters, self.DESIGN, context)),
            min_spacing=self.parameterAsDouble(parameters, self.MIN_SPACING, context),
            edge=self.parameterAsDouble(parameters, self.EDGE, context),
            seed=number(parameters, self.SEED, context),
            sheets=self.parameterAsBool(parameters, self.SHEETS, context),
            title=self.parameterAsString(parameters, self.TITLE, context).strip(),
        )
