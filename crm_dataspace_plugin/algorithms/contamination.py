# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:contamination`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.element_fields import element_columns, element_of, recognised_fields, table_rows
from crm_dataspace_plugin.algorithms.report_file import name_parameter, other_input, report_parameters, write_reports
from crm_dataspace_plugin.algorithms.result_rows import Column, rows_of
from crm_dataspace_plugin.algorithms.result_table import INTEGER, REAL, TEXT
from crm_dataspace_plugin.core.screening.contamination.backgrounds import (
    UPPER_CRUST,
    Background,
    background,
    background_names,
    own_background,
)
from crm_dataspace_plugin.core.screening.contamination.contamination import (
    CDEG_BREAKS,
    NO_CLASS,
    Contamination,
    contaminate,
)
from crm_dataspace_plugin.core.screening.contamination.report import Choices, contamination_report
from crm_dataspace_plugin.core.screening.contamination.toxicity import Responses, own_responses, usual_responses
from crm_dataspace_plugin.core.screening.values.breaks import rising
from crm_dataspace_plugin.core.screening.values.quantities import Below
from crm_dataspace_plugin.core.words import say

TABLE = "table"
_PER_ELEMENT = {"igeo": REAL, "igeo_class": INTEGER, "cf": REAL, "ef": REAL, "er": REAL}
_TOGETHER = {
    "cdeg": REAL,
    "pli": REAL,
    "ri": REAL,
    "ri_class": TEXT,
    "n_elements": INTEGER,
    "reasons": TEXT,
    "cdeg_class": TEXT,
    "ri_missing": TEXT,
}
_BELOW = (Below.LEFT_OUT, Below.HALF, Below.LIMIT)


class ContaminationIndices(AddingAlgorithm):
    """Contamination indices as parameters; the method is `core.screening.contamination.contamination.contaminate`."""

    def name(self) -> str:
        return "contamination"

    def displayName(self) -> str:
        return self.tr("Contamination indices")

    def tags(self) -> list[str]:
        return self.tr("geoaccumulation,Igeo,enrichment,ecological risk,pollution load,Hakanson,heavy metals").split(
            ","
        )

    def shortDescription(self) -> str:
        return self.tr("How far contents are above a background: Igeo, CF, EF, Er, PLI, RI")

    def shortHelpString(self) -> str:
        return self.tr(
            "Compares the contents of elements in each sample with a background: the index of geoaccumulation Igeo "
            "with its class 0 to 6, the contamination factor CF, the enrichment factor EF, the ecological risk Er; "
            "and together the degree of contamination, the pollution load index PLI and the risk index RI.\n\n"
            "The element of a field is read from its name (As_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain "
            "numbers; without one it is mg/kg. Without fields chosen, those count whose names say element and unit. "
            "Values below a limit of detection, and zeros, are not known and left out; n_elements and the reasons say "
            "what an index rests on. Do not compare risk indices of different "
            "elements: their breaks hold for Hakanson's set alone.\n\n"
            "The medians of FOREGS are not verified against the source. No European background is valid everywhere: "
            "prefer a table of your region with the columns symbol and value_ppm."
        )

    def input_label(self) -> str:
        return self.tr("Samples or facilities")

    def output_label(self) -> str:
        return self.tr("Contamination")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        table = [QgsProcessing.SourceType.TypeVector]
        return [
            QgsProcessingParameterField(
                "ELEMENT_FIELDS",
                self.tr("Contents of elements (none chosen: all fields whose names say so)"),
                parentLayerParameterName=INPUT,
                allowMultiple=True,
                optional=True,
            ),
            QgsProcessingParameterEnum(
                "BACKGROUND",
                self.tr("Background"),
                [*background_names(), TABLE],
                False,
                UPPER_CRUST,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterFeatureSource(
                "BACKGROUND_TABLE",
                self.tr("Background table (columns symbol, value_ppm in mg/kg)"),
                table,
                optional=True,
            ),
            QgsProcessingParameterString("NORMALISER", self.tr("Element that enrichment is measured by"), "Fe"),
            QgsProcessingParameterEnum(
                "BELOW_DETECTION",
                self.tr("What is below detection, such as <0.5, counts as"),
                [each.value for each in _BELOW],
                False,
                _BELOW[0].value,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString(
                "CDEG_BREAKS",
                self.tr("Breaks of the degree of contamination (8; 16; 32 for eight pollutants, 6; 12; 24 for fewer)"),
                "; ".join(f"{each:g}" for each in CDEG_BREAKS),
            ),
            QgsProcessingParameterFeatureSource(
                "TOXIC_RESPONSES",
                self.tr("Toxic responses instead of the usual ones (columns symbol, value)"),
                table,
                optional=True,
            ),
            name_parameter(),
            *report_parameters(),
        ]

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        below = Below(self.parameterAsEnumString(parameters, "BELOW_DETECTION", context))
        fields = self.parameterAsFields(parameters, "ELEMENT_FIELDS", context) or recognised_fields(rows)
        contents = element_columns(rows, fields, below)
        normaliser = element_of(self.text(parameters, "NORMALISER", context).strip())
        breaks = rising(self.text(parameters, "CDEG_BREAKS", context), len(CDEG_BREAKS))
        responses = self._responses(parameters, context)
        compared = self._background(parameters, context)
        count = len(rows.features)
        found = rows.reckoned(lambda tick: contaminate(contents, compared, normaliser, responses, breaks, count))
        choices = Choices(compared, normaliser, responses, breaks, below)
        types = {f"{name}_{symbol}": kind for symbol in contents for name, kind in _PER_ELEMENT.items()}
        files = write_reports(
            self,
            rows,
            {**parameters, "ELEMENT_FIELDS": fields},
            context,
            lambda head: contamination_report(head, found, choices),
            (
                *other_input(self, parameters, "BACKGROUND_TABLE", "background", context),
                *other_input(self, parameters, "TOXIC_RESPONSES", say("toxic responses"), context),
            ),
        )
        return Added({**types, **_TOGETHER}, _results(found), outputs=files)

    def _background(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Background:
        name = self.parameterAsEnumString(parameters, "BACKGROUND", context)
        if name != TABLE:
            return background(name)
        source = self.parameterAsSource(parameters, "BACKGROUND_TABLE", context)
        if source is None:
            raise QgsProcessingException(self.tr("Background is “table”, but no table was given."))
        return own_background(source.sourceName(), table_rows(source, ("symbol", "value_ppm")))

    def _responses(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Responses:
        source = self.parameterAsSource(parameters, "TOXIC_RESPONSES", context)
        if source is None:
            return usual_responses()
        return own_responses(source.sourceName(), table_rows(source, ("symbol", "value")))


def _results(found: Contamination) -> Iterator[Sequence[Any]]:
    columns: list[Column] = []
    for each in found.elements.values():
        classes = np.where(each.igeo_class == NO_CLASS, None, each.igeo_class)
        columns += [each.igeo, classes, each.cf, each.ef, each.er]
    columns += [found.cdeg, found.pli, found.ri, found.ri_class, found.n_elements]
    columns += [found.reasons, found.cdeg_class, found.ri_missing]
    return rows_of(columns)
