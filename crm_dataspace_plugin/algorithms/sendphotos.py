# SPDX-License-Identifier: GPL-2.0-or-later
"""Send the photos of a field copy to the service, apart from its changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.receipt_files import receipt_parameters, receipt_targets, write_receipts
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.network import http_for_algorithm
from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.outcome import SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.photos.content import Position
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions, PhotosResult
from crm_dataspace_plugin.core.sync.photos.sending import send_photos
from crm_dataspace_plugin.core.sync.receipt import Receipt
from crm_dataspace_plugin.core.words import say

COUNTS = ("ARRIVED", "BYTES", "THERE", "WAITING", "REJECTED", "HELD")
POSITIONS = (Position.KEEP, Position.REMOVE)


class SendPhotos(Algorithm):
    def name(self) -> str:
        return "sendphotos"

    def displayName(self) -> str:
        return self.tr("Send the photos of a field copy")

    def tags(self) -> list[str]:
        return self.tr("photos,pictures,upload,resume,send,field copy").split(",")

    def shortDescription(self) -> str:
        return self.tr("Send photos of facilities, resumed where they stopped and checked by hash")

    def shortHelpString(self) -> str:
        return self.tr(
            "Sends the photos of a layer's features to the place that the service names for them, apart from the "
            "changes: in parts, taken up again at the byte where it stopped, asked for by hash first, so that nothing "
            "is sent twice, and compared by hash at the end. Photos of new features wait until their feature was "
            "sent.\n"
            "Photos marked internal go only with INTERNAL; those whose people did not agree never do. Cameras write "
            "the place into a photo: it goes along unless it is removed (JPEG only).\n"
            "ARRIVED counts photos that arrived now, BYTES what was sent for that, THERE all that the service has, "
            "WAITING those still to be sent: run it again. REJECTED were refused, HELD stay here; the log says why."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        positions = [each.value for each in POSITIONS]
        for parameter in (
            QgsProcessingParameterFile("FIELD_COPY", self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(
                "LAYER", self.tr("Layer (may be empty where there is only one)"), optional=True
            ),
            QgsProcessingParameterBoolean("INTERNAL", self.tr("Yes: send photos marked internal, too"), False),
            QgsProcessingParameterBoolean("AGAIN", self.tr("Yes: try once more what was refused"), False),
            QgsProcessingParameterEnum(
                "POSITION",
                self.tr("Where a photo was taken, as the camera wrote it into the photo"),
                positions,
                False,
                Position.KEEP.value,
                True,
                True,
            ),
            QgsProcessingParameterString(
                "PLACE", self.tr("Address for photos (tus), if not the service's own"), optional=True
            ),
            QgsProcessingParameterString("AUTHOR", self.tr("Author, for the journal"), optional=True),
            QgsProcessingParameterAuthConfig("AUTHCFG", self.tr("Login where the photos go"), optional=True),
            *receipt_parameters(),
        ):
            self.addParameter(parameter)
        for name in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name, name.capitalize()))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.parameterAsFile(parameters, "FIELD_COPY", context)
        source = _source(path, self.text(parameters, "LAYER", context).strip())
        targets = receipt_targets(self, parameters, context)
        options = self._options(parameters, context)
        http = http_for_algorithm(options.place or source.url, self.text(parameters, "AUTHCFG", context))
        result = send_photos(path, source.layer, http, options, tick_from(feedback))
        _tell(result, feedback)
        with open_field_copy(path) as connection:
            chain = verify_journal(connection)
        told, author = SyncResult(problems=result.problems), SyncOptions(author=options.author)
        receipt = Receipt(Path(path).name, now(), (source,), told, author, chain=chain, photos=result.items)
        return {**_numbers(result), **write_receipts(targets, receipt, say("The photos were sent"))}

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PhotoOptions:
        given = str(parameters.get("POSITION", "")).strip().lower()
        if given.isdigit() and int(given) < len(POSITIONS):
            position = POSITIONS[int(given)]
        else:
            position = Position(self.parameterAsEnumString(parameters, "POSITION", context) or Position.KEEP.value)
        return PhotoOptions(
            author=self.text(parameters, "AUTHOR", context),
            internal=self.parameterAsBool(parameters, "INTERNAL", context),
            again=self.parameterAsBool(parameters, "AGAIN", context),
            position=position,
            place=self.text(parameters, "PLACE", context).strip(),
        )


def _source(path: str, layer: str) -> Source:
    """Return the layer meant; QueryError where there are several and none is named."""
    with open_field_copy(path) as connection:
        if layer:
            return read_source(connection, layer)
        sources = [each for each in read_sources(connection) if each.editable]
    if len(sources) != 1:
        names = ", ".join(each.layer for each in sources) or "none"
        raise QueryError(
            say("The field copy has not one layer that goes back, but these: {names}. Name the LAYER.", names=names)
        )
    return sources[0]


def _numbers(result: PhotosResult) -> dict[str, int]:
    return {
        "ARRIVED": len(result.arrived),
        "BYTES": result.sent_bytes,
        "THERE": result.verified,
        "WAITING": result.waiting,
        "REJECTED": result.rejected,
        "HELD": result.held,
    }


def _tell(result: PhotosResult, feedback: QgsProcessingFeedback) -> None:
    for problem in result.problems:
        feedback.reportError(problem)
    for each in result.items:
        if not each.done and (each.why or each.row.message):
            feedback.pushWarning(each.why or each.row.message)
    feedback.pushInfo(", ".join(f"{name.lower()} {count}" for name, count in _numbers(result).items()))
