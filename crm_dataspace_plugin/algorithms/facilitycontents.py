# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:facilitycontents`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.element_fields import element_columns
from crm_dataspace_plugin.algorithms.given_input import needed_input
from crm_dataspace_plugin.algorithms.result_table import INTEGER, REAL, TEXT
from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.bridge.screening.given_features import read_features
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.recognition.recognition import Column, recognise_inputs, recognise_one
from crm_dataspace_plugin.core.screening.samples.means import Means, content_field, facility_means
from crm_dataspace_plugin.core.screening.values.quantities import Below
from crm_dataspace_plugin.core.screening.values.units import Dimension

SAMPLES = "SAMPLES"
COUNT, HOW = "n_samples", "contents_from"
_BELOW = (Below.HALF, Below.LEFT_OUT, Below.LIMIT)


class FacilityContents(AddingAlgorithm):
    """Contents from samples as parameters; the method is `core.screening.samples.means.facility_means`."""

    def name(self) -> str:
        return "facilitycontents"

    def displayName(self) -> str:
        return self.tr("Contents of facilities from samples")

    def tags(self) -> list[str]:
        return self.tr("assay,sample,grade,mean,composite,depth,laboratory,join").split(",")

    def shortDescription(self) -> str:
        return self.tr("Mean contents of elements of each facility, from a table of samples")

    def shortHelpString(self) -> str:
        return self.tr(
            "Gives each facility the mean contents of its samples in mg/kg, in fields such as Cu_ppm, so that the "
            "methods that need contents can run with it. The samples stand in another layer or table and name their "
            "facility by its id.\n\n"
            "A sample counts by its weight, which is the field chosen, else the length of its interval of depth. "
            "Where one sample of a facility has none, all of that facility count alike; “contents_from” says how it "
            "was. What was not measured is left out, never 0; a value below the limit of detection counts as half of "
            "it unless chosen otherwise. A facility without samples has no contents.\n\n"
            "Contents that a facility has in a field of its own stay: the mean of that element is not made. A mean "
            "hides the richest sample: look at the samples, too."
        )

    def input_label(self) -> str:
        return self.tr("Facilities")

    def output_label(self) -> str:
        return self.tr("Facilities with contents")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        kinds = [QgsProcessing.SourceType.TypeVector]
        choices = [each.value for each in _BELOW]
        label = self.tr("What is below detection, such as <0.5, counts as")
        return [
            QgsProcessingParameterFeatureSource(SAMPLES, self.tr("Samples (layer or table)"), kinds),
            _field("ID_FIELD", self.tr("Id of the facility (empty: the usual name)"), INPUT),
            _field("SAMPLE_ID_FIELD", self.tr("Facility of the sample (empty: the usual name)"), SAMPLES),
            _field("ELEMENT_FIELDS", self.tr("Contents of elements (empty: all)"), SAMPLES, several=True),
            _field("WEIGHT_FIELD", self.tr("Weight of the sample, such as the mass it stands for"), SAMPLES),
            _field("DEPTH_FROM_FIELD", self.tr("Depth from (m; empty: the usual name)"), SAMPLES),
            _field("DEPTH_TO_FIELD", self.tr("Depth to (m; empty: the usual name)"), SAMPLES),
            QgsProcessingParameterEnum("BELOW_DETECTION", label, choices, False, choices[0], usesStaticStrings=True),
        ]

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        layer = needed_input(self, parameters, SAMPLES, context)
        source = layer.source
        samples = Rows(read_features(layer, rows.tick), rows.feedback, rows.readings)
        here, there = columns_by_type(rows.source.fields()), columns_by_type(source.fields())
        ids = rows.values(self._chosen("ID_FIELD", "site_id", here, parameters, context))
        references = samples.values(self._chosen("SAMPLE_ID_FIELD", "facility_reference", there, parameters, context))
        below = Below(str(self.parameterAsEnumString(parameters, "BELOW_DETECTION", context)))
        fields = list(self.parameterAsFields(parameters, "ELEMENT_FIELDS", context))
        fields = fields or recognise_inputs(there, "contamination").get("elements", [])
        contents = element_columns(samples, fields, below)
        own = element_columns(rows, recognise_inputs(here, "contamination").get("elements", []))
        contents = {symbol: values for symbol, values in contents.items() if symbol not in own}
        if not contents:
            raise DataError(
                self.tr("“{}” has no field with contents, such as Cu_pct or As_ppm, that the facilities lack.").format(
                    source.sourceName()
                )
            )
        weights, by = self._weights(samples, there, parameters, context)
        found = rows.reckoned(lambda _tick: facility_means(ids, references, contents, weights))
        self._tell(found, rows, source.sourceName())
        types = {COUNT: INTEGER, **{content_field(each): REAL for each in contents}, HOW: TEXT}
        return Added(types, _results(found, self._how(found, source.sourceName(), by)))

    def _chosen(
        self, name: str, key: str, columns: Sequence[Column], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return the field chosen, else that with a usual name; DataError where there is none."""
        field = self.text(parameters, name, context) or recognise_one(key, columns)
        if not field:
            raise DataError(
                self.tr("No field tells which sample belongs to which facility: choose one under {}.").format(name)
            )
        return field

    def _weights(
        self, samples: Rows, columns: Sequence[Column], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[FloatArray, str]:
        """Return the weights of the samples, and by what they are weighted in words."""
        field = self.text(parameters, "WEIGHT_FIELD", context)
        if field:
            return samples.quantities(field, Dimension.NUMBER), field
        ends = [
            self.text(parameters, f"{each.upper()}_FIELD", context) or recognise_one(each, columns)
            for each in ("depth_from", "depth_to")
        ]
        if not all(ends):
            return np.full(len(samples.features), np.nan), ""
        top, bottom = (samples.quantities(each, Dimension.LENGTH) for each in ends)
        return bottom - top, self.tr("interval of depth")

    def _how(self, found: Means, name: str, by: str) -> Iterator[str]:
        """Yield for each facility what its contents were made of."""
        for count, weighted in zip(found.samples.tolist(), found.weighted.tolist()):
            if not count:
                yield self.tr("no sample in “{}”").format(name)
            elif count == 1:
                yield self.tr("one sample in “{}”").format(name)
            elif weighted:
                yield self.tr("mean of {} samples in “{}”, weighted by {}").format(count, name, by)
            else:
                yield self.tr("plain mean of {} samples in “{}”").format(count, name)

    def _tell(self, found: Means, rows: Rows, name: str) -> None:
        size = len(found.samples)
        rows.feedback.pushInfo(self.tr("{} of {} facilities have samples in “{}”.").format(found.sampled, size, name))
        if found.strangers:
            words = self.tr("Samples of a facility that is not in the layer, or is there more than once: {}.")
            rows.feedback.pushWarning(words.format(found.strangers))


def _results(found: Means, how: Iterator[str]) -> Iterator[Sequence[Any]]:
    return zip(found.samples.tolist(), *(each.tolist() for each in found.contents.values()), how)


def _field(name: str, label: str, layer: str, several: bool = False) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, label, parentLayerParameterName=layer, allowMultiple=several, optional=True
    )
