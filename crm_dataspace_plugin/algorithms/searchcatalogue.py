# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm `crmdataspace:searchcatalogue`: records of several catalogues as one layer."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QIcon

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.area import area_wkt
from crm_dataspace_plugin.algorithms.record_sink import record_feature, record_fields
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.geometry import WGS84
from crm_dataspace_plugin.bridge.main_thread import attentive
from crm_dataspace_plugin.bridge.network import http_for_algorithm
from crm_dataspace_plugin.bridge.resources import icon
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State, search
from crm_dataspace_plugin.core.catalogue.query import Query, parse_filters
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, chosen_sources

DEFAULT_LIMIT = 1000


class SearchCatalogue(Algorithm):
    """Ask all catalogues at once; one dead catalogue never fails the others."""

    CATALOGUES = "CATALOGUES"
    TEXT = "TEXT"
    AREA = "AREA"
    AREA_LAYER = "AREA_LAYER"
    START = "START"
    END = "END"
    FILTERS = "FILTERS"
    LIMIT = "LIMIT"
    AUTHCFG = "AUTHCFG"
    OUTPUT = "OUTPUT"
    MATCHED = "MATCHED"
    RETURNED = "RETURNED"
    SKIPPED = "SKIPPED"
    STATUS = "STATUS"

    def name(self) -> str:
        return "searchcatalogue"

    def displayName(self) -> str:
        return self.tr("Search catalogues")

    def shortDescription(self) -> str:
        return self.tr("Find datasets on mine waste and critical raw materials in one or more catalogues.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Asks all catalogues at once and writes one feature for each record found, with its licence, its access "
            "rights and every way to get its data.\n\n"
            "Catalogues: names of configured catalogues or addresses, separated by “;”, with an optional kind in front "
            "(“records:https://…”, “features:https://…”). Empty: all configured catalogues.\n\n"
            "Filters: “name=value|value;name=value”. Names: commodity, country, facility_type, status, kind, licence, "
            "access, publisher, keyword, region, restored (true or false). A filter that a service does not honour is "
            "applied here; the log says so.\n\n"
            "The output STATUS tells for each catalogue whether it answered completely. A catalogue that fails does "
            "not stop the others."
        )

    def icon(self) -> QIcon:
        return icon("step-find")

    def tags(self) -> list[str]:
        return self.tr("catalogue,record,metadata,mine waste,tailings,OGC API,raw materials").split(",")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in self._inputs():
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Records"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.MATCHED, self.tr("Records matched")))
        self.addOutput(QgsProcessingOutputNumber(self.RETURNED, self.tr("Records returned")))
        self.addOutput(QgsProcessingOutputNumber(self.SKIPPED, self.tr("Entries skipped")))
        self.addOutput(QgsProcessingOutputString(self.STATUS, self.tr("State of each catalogue (JSON)")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Optional[QgsProcessingFeedback]
    ) -> dict[str, Any]:
        return super().processAlgorithm(parameters, context, feedback or QgsProcessingFeedback())

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        sources = self._sources(parameters, context)
        query = self._query(parameters, context)
        sink, destination, fields = self._sink(parameters, context)
        states = self._search(query, sources, sink, fields, feedback)
        return {
            self.OUTPUT: destination,
            self.MATCHED: sum(each.returned if each.matched is None else each.matched for each in states.values()),
            self.RETURNED: sum(each.returned for each in states.values()),
            self.SKIPPED: sum(each.skipped for each in states.values()),
            self.STATUS: json.dumps({name: _status(each) for name, each in states.items()}, ensure_ascii=False),
        }

    def _inputs(self) -> list[Any]:
        optional = {"optional": True}
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        return [
            QgsProcessingParameterString(self.CATALOGUES, self.tr("Catalogues (empty: all configured)"), **optional),
            QgsProcessingParameterString(self.TEXT, self.tr("Words"), **optional),
            QgsProcessingParameterExtent(self.AREA, self.tr("Area"), **optional),
            QgsProcessingParameterFeatureSource(self.AREA_LAYER, self.tr("Area layer"), polygons, **optional),
            QgsProcessingParameterDateTime(self.START, self.tr("Data from"), **optional),
            QgsProcessingParameterDateTime(self.END, self.tr("Data until"), **optional),
            QgsProcessingParameterString(self.FILTERS, self.tr("Filters (name=value|value;name=value)"), **optional),
            QgsProcessingParameterNumber(
                self.LIMIT,
                self.tr("Most records of each catalogue"),
                QgsProcessingParameterNumber.Type.Integer,
                DEFAULT_LIMIT,
                minValue=1,
                **optional,
            ),
            QgsProcessingParameterAuthConfig(self.AUTHCFG, self.tr("Authentication"), **optional),
        ]

    def _sources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[CatalogueSource]:
        wanted = self.parameterAsString(parameters, self.CATALOGUES, context)
        authcfg = self.parameterAsString(parameters, self.AUTHCFG, context)
        sources = chosen_sources(wanted, Settings().catalogues())
        return [replace(each, authcfg=authcfg) if authcfg else each for each in sources]

    def _query(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Query:
        limit = self.parameterAsInt(parameters, self.LIMIT, context) if parameters.get(self.LIMIT) else DEFAULT_LIMIT
        return Query(
            text=self.parameterAsString(parameters, self.TEXT, context),
            polygon=area_wkt(self, parameters, context),
            start=_written(self.parameterAsDateTime(parameters, self.START, context)),
            end=_written(self.parameterAsDateTime(parameters, self.END, context)),
            filters=parse_filters(self.parameterAsString(parameters, self.FILTERS, context)),
            limit=limit,
        )

    def _sink(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[QgsFeatureSink, str, QgsFields]:
        fields = record_fields()
        crs = QgsCoordinateReferenceSystem(WGS84)
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.MultiPolygon, crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        return sink, destination, fields

    def _search(
        self,
        query: Query,
        sources: list[CatalogueSource],
        sink: QgsFeatureSink,
        fields: QgsFields,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, CatalogueState]:
        states = {source.name: CatalogueState() for source in sources}
        tick = attentive(tick_from(feedback))
        pages = search(query, sources, lambda source: http_for_algorithm(source.url, source.authcfg), tick)
        for page in pages:
            states[page.catalogue] = page.state
            for record in page.records:
                if not sink.addFeature(record_feature(record, fields), QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.tr("A record cannot be written: {}").format(sink.lastError()))
            if page.done:
                self._say(page.catalogue, page.state, feedback)
        return states

    def _say(self, catalogue: str, state: CatalogueState, feedback: QgsProcessingFeedback) -> None:
        words = self.tr("{}: {} records, {} skipped. {}").format(catalogue, state.returned, state.skipped, _told(state))
        if state.state is State.OK:
            feedback.pushInfo(words)
        else:
            feedback.pushWarning(f"{words} {state.advice}")


def _told(state: CatalogueState) -> str:
    """Return what an address without a kind was found to be, and what there is to say of its answer."""
    return " ".join(filter(None, (state.found, state.message)))


def _status(state: CatalogueState) -> dict[str, Any]:
    return {
        "state": state.state.value,
        "message": _told(state),
        "seconds": round(state.seconds, 3),
        "matched": state.matched,
        "returned": state.returned,
        "skipped": state.skipped,
    }


def _written(moment: QDateTime) -> str:
    """Return a date-time as ISO 8601 in UTC, empty for none."""
    return moment.toUTC().toString(Qt.DateFormat.ISODate) if moment.isValid() else ""
