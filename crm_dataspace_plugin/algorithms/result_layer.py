# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer that a screening makes: the input's features with results beside them, at once where that is possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, Callable, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.result_table import ResultTable
from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures
from crm_dataspace_plugin.bridge.screening.given_layer import geopackage_of
from crm_dataspace_plugin.bridge.screening.stored_result import area_of, stored_result
from crm_dataspace_plugin.core.geopackage.filling import fill_layer, layer_columns
from crm_dataspace_plugin.core.progress import Tick

OUTPUT = "OUTPUT"
_AT_ONCE = 500  # features written between two ticks

translate = QCoreApplication.translate
Areas = Optional[Sequence[Optional[bytes]]]


class ResultLayer:
    """Makes the output of an algorithm.

    Args:
        areas: WKB of multipolygons that take the place of the input's geometries.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        features: GivenFeatures,
        table: ResultTable,
        areas: Areas = None,
    ) -> None:
        self._algorithm, self._parameters = algorithm, parameters
        self._features, self._table, self._areas = features, table, areas
        source = features.layer.source
        self._kind = source.wkbType() if areas is None else QgsWkbTypes.Type.MultiPolygon
        make = partial(algorithm.parameterAsSink, parameters, OUTPUT, context, table.fields)
        flags = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
        self._make: Callable[[], tuple[Any, str]] = partial(make, self._kind, source.sourceCrs(), flags)

    def tell_replaced(self, feedback: QgsProcessingFeedback) -> None:
        for each in self._table.replaced:
            feedback.pushInfo(
                translate("ResultLayer", "The field {} is replaced by the result of that name.").format(each)
            )

    def write(self, results: Iterable[Sequence[Any]], tick: Tick) -> str:
        """Write a feature with its results for each of the input, None for NULL, and return the layer's address.

        Raises:
            QgsProcessingException: the layer cannot be made, or does not take a feature.
            ReportError, DiskFull: its file cannot be written.
            Cancelled
        """
        sink, target = self._sink()
        place = None if self._is_remapped() else geopackage_of(target)
        kept, fields = self._table.kept, self._table.fields
        stored = place and stored_result(self._features, kept, fields, self._kind, self._areas, tick)
        if place and stored:
            del sink  # which closes the file: QGIS made the layer, its rows come all at once
            if layer_columns(*place) == stored.names:
                fill_layer(*place, stored.blobs, map(chain, stored.rows, results), tick)
                return target
            sink, target = self._sink()
        self._add(sink, results, tick)
        return target

    def _is_remapped(self) -> bool:
        wanted = self._parameters.get(OUTPUT)
        return isinstance(wanted, QgsProcessingOutputLayerDefinition) and wanted.useRemapping()

    def _sink(self) -> tuple[Any, str]:
        sink, target = self._make()
        if sink is None:
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, OUTPUT))
        return sink, str(target)

    def _add(self, sink: QgsFeatureSink, results: Iterable[Sequence[Any]], tick: Tick) -> None:
        size = max(len(self._features), 1)
        written = 0
        rows = self._rows(results)
        while some := list(islice(rows, _AT_ONCE)):
            tick(min(written / size, 1.0), translate("ResultLayer", "Writing"))
            if not sink.addFeatures(some, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self._algorithm.writeFeatureError(sink, self._parameters, OUTPUT))
            written += len(some)
        tick(1.0, translate("ResultLayer", "Closing the file"))

    def _rows(self, results: Iterable[Sequence[Any]]) -> Iterator[QgsFeature]:
        rows = self._table.rows(self._features, results)
        if self._areas is None:
            yield from rows
        else:
            for row, area in zip(rows, self._areas):
                row.setGeometry(area_of(area))
                yield row
