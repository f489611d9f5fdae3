# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull layer: a record's or a service's features into a field copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.area import area_wkt
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.network import http_for_algorithm
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.consent import contact_words, question
from crm_dataspace_plugin.core.catalogue.record import Distribution, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, is_address, login_for, parse_source
from crm_dataspace_plugin.core.errors import CatalogueError, CrsAmbiguous, CrsMissing
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.core.pull.family.family import chosen, family, pull_family
from crm_dataspace_plugin.core.pull.reading import FILES
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.pull.source_text import is_source_text, parse_source_text
from crm_dataspace_plugin.core.words import say

RIGHTS_SHOWN = 2000  # characters; all of them are in the field copy


class PullLayer(Algorithm):
    SOURCE = "SOURCE"
    CATALOGUE = "CATALOGUE"
    AREA = "AREA"
    AREA_LAYER = "AREA_LAYER"
    FILTER = "FILTER"
    EDITABLE = "EDITABLE"
    AUTHCFG = "AUTHCFG"
    CRS = "CRS"
    COLUMNS = "COLUMNS"
    CHILDREN = "CHILDREN"
    LAYER_NAME = "LAYER_NAME"
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    PULLED = "PULLED"
    SKIPPED = "SKIPPED"

    def name(self) -> str:
        return "pulllayer"

    def displayName(self) -> str:
        return self.tr("Pull layer into a field copy")

    def tags(self) -> list[str]:
        return self.tr("pull,download,GeoPackage,field copy,offline,WFS,OGC API,ArcGIS").split(",")

    def shortDescription(self) -> str:
        return self.tr("Copy features of a service, a catalogue record or a file into a field copy")

    def shortHelpString(self) -> str:
        return self.tr(
            "Copies the features of a catalogue record, a service or a file into a field copy: a GeoPackage that also "
            "keeps where they came from and, if editable, how they were, so that changes can be sent back.\n"
            "The source is a record's id (then name its catalogue) or an address such as "
            "features:https://…/collections/x, or a file's path. A field copy that exists gets the layer added.\n"
            "What belongs to the layer, such as the assays of facilities, can come too: name it under CHILDREN, "
            "several with “;” between them, or write * for all. Only what belongs to the features pulled comes.\n"
            "COLUMNS takes names of fields as the service has them, with “;” between them; others are left out.\n"
            "Nothing is asked: a record that is not open (restricted, closed, to be negotiated, or not stated), or "
            "whose address leads into a private network, is pulled with a warning that names its licence, its "
            "conditions and whom to ask. Whoever runs the algorithm answers for the right to use the data."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        for parameter in (
            QgsProcessingParameterString(self.SOURCE, self.tr("Record id, address or file")),
            QgsProcessingParameterString(self.CATALOGUE, self.tr("Catalogue (name or address)"), optional=True),
            QgsProcessingParameterExtent(self.AREA, self.tr("Area (extent)"), optional=True),
            QgsProcessingParameterFeatureSource(self.AREA_LAYER, self.tr("Area (polygons)"), polygons, optional=True),
            QgsProcessingParameterString(self.FILTER, self.tr("Filter (CQL2 text)"), optional=True),
            QgsProcessingParameterString(self.COLUMNS, self.tr("Fields (names; all if empty)"), optional=True),
            QgsProcessingParameterBoolean(self.EDITABLE, self.tr("Editable: keep how it was pulled"), True),
            QgsProcessingParameterAuthConfig(self.AUTHCFG, self.tr("Login of the service"), optional=True),
            QgsProcessingParameterCrs(self.CRS, self.tr("Reference system where a file states none"), optional=True),
            QgsProcessingParameterString(
                self.CHILDREN, self.tr("Children to pull too (names; * for all)"), optional=True
            ),
            QgsProcessingParameterString(self.LAYER_NAME, self.tr("Name of the layer"), optional=True),
            QgsProcessingParameterFileDestination(
                self.FIELD_COPY, self.tr("Field copy (made, or added to)"), self.tr("Field copies (*.gpkg)")
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(self.LAYER, self.tr("Layer")))
        self.addOutput(QgsProcessingOutputNumber(self.PULLED, self.tr("Features pulled")))
        self.addOutput(QgsProcessingOutputNumber(self.SKIPPED, self.tr("Features skipped")))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tick = tick_from(feedback)
        request = self._request(parameters, context, tick)
        self._warn(request, feedback)
        login = _login(request, self.parameterAsString(parameters, self.AUTHCFG, context))
        http = http_for_algorithm(request.url, login)
        names = self.parameterAsString(parameters, self.CHILDREN, context).strip()
        try:
            children = chosen(family(http, request, tick), names) if names else ()
            result, *others = pull_family(http, request, children, tick)
        except (CrsAmbiguous, CrsMissing) as error:
            if request.kind not in FILES or request.crs:
                raise
            raise QgsProcessingException(f"{error.message} {self._what_to_give(error)}") from error
        for each in others:
            self._tell(each, feedback)
        return self._outputs(result, feedback)

    def _what_to_give(self, error: Union[CrsAmbiguous, CrsMissing]) -> str:
        if isinstance(error, CrsAmbiguous) and error.candidates:
            return self.tr("Give CRS as one of: {}.").format(", ".join(error.candidates))
        return self.tr("Give CRS: the reference system that the owner of the data names, such as EPSG:25830.")

    def _warn(self, request: PullRequest, feedback: QgsProcessingFeedback) -> None:
        """Say what the panel would ask: a script cannot answer, and must not wait."""
        asked = question(request.record, [request.url], [request.catalogue_url]) if request.record else None
        if asked is None:
            return
        record = asked.record
        title = record.title or record.id
        if asked.not_open:
            licence = record.licence or self.tr("not stated")
            feedback.pushWarning(self.tr("“{}”: access {}, licence {}.").format(title, record.access.value, licence))
            for words in (record.rights[:RIGHTS_SHOWN], contact_words(record)):
                if words:
                    feedback.pushWarning(words)
        for host in asked.private:
            feedback.pushWarning(self.tr("“{}” is at {}, in a private network.").format(title, host))

    def _tell(self, result: PullResult, feedback: QgsProcessingFeedback) -> None:
        for reason in result.reasons:
            feedback.pushWarning(reason)
        feedback.pushInfo(
            self.tr("{} features pulled, {} skipped, into the layer {}.").format(
                result.pulled, result.skipped, result.layer
            )
        )

    def _outputs(self, result: PullResult, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        self._tell(result, feedback)
        return {
            self.FIELD_COPY: str(result.path),
            self.LAYER: result.layer,
            self.PULLED: result.pulled,
            self.SKIPPED: result.skipped,
        }

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, tick: Tick) -> PullRequest:
        record, catalogue_url, distribution = self._source(parameters, context, tick)
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        columns = self.parameterAsString(parameters, self.COLUMNS, context)
        return PullRequest(
            url=distribution.url,
            kind=distribution.kind,
            name=distribution.name,
            path=_geopackage(self.parameterAsFileOutput(parameters, self.FIELD_COPY, context)),
            layer=self.parameterAsString(parameters, self.LAYER_NAME, context),
            area_wkt=area_wkt(self, parameters, context),
            filter=self.parameterAsString(parameters, self.FILTER, context).strip(),
            editable=self.parameterAsBool(parameters, self.EDITABLE, context),
            record=record,
            catalogue_url=catalogue_url,
            crs=crs.authid() if crs.isValid() else "",
            columns=tuple(each.strip() for each in columns.split(";") if each.strip()),
        )

    def _source(
        self, parameters: dict[str, Any], context: QgsProcessingContext, tick: Tick
    ) -> tuple[Optional[Record], str, Distribution]:
        text = self.parameterAsString(parameters, self.SOURCE, context).strip()
        wanted = self.parameterAsString(parameters, self.CATALOGUE, context).strip()
        if not wanted:
            kind, url, name = parse_source_text(text)
            if not is_source_text(text) and not Path(url).exists():
                words = self.tr("There is no file “{}”: check its path. For a record's id, give CATALOGUE, too.")
                raise QgsProcessingException(words.format(text))
            return None, "", Distribution(kind, url, name)
        catalogue = _catalogue(wanted, self.parameterAsString(parameters, self.AUTHCFG, context))
        http = http_for_algorithm(catalogue.url, catalogue.authcfg)
        record = client_for(catalogue, http, tick).fetch(text, http, tick)
        distribution = distribution_to_pull(record)
        if distribution is None:
            raise CatalogueError(
                say("The record “{record}” offers nothing that can be pulled.", record=record.title or text)
            )
        return record, catalogue.url, distribution


def _catalogue(wanted: str, authcfg: str) -> CatalogueSource:
    if is_address(wanted):
        return parse_source(wanted, authcfg)
    for configured in Settings().catalogues():
        if configured.name == wanted:
            return configured
    raise CatalogueError(say("There is no catalogue called “{name}”.", name=wanted))


def _login(request: PullRequest, authcfg: str) -> str:
    """Return the login to send: the one given goes to the address given with it, never to where a record points."""
    if request.record is None:
        return authcfg
    given = CatalogueSource(request.record.catalogue, request.catalogue_url, authcfg=authcfg)
    return login_for(request.url, [given, *Settings().catalogues()], given.name)


def _geopackage(path: str) -> Path:
    return Path(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")
