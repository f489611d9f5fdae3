# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:acidbase`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
)

from crm_dataspace_plugin.algorithms.acidbase_parameters import BELOW, INERT, RULES, acidbase_parameters
from crm_dataspace_plugin.algorithms.adding import Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.element_fields import element_columns, table_rows
from crm_dataspace_plugin.algorithms.report_file import other_input, write_reports
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.core.screening.acidbase.acidbase import AcidBase, Limits, Measured, account
from crm_dataspace_plugin.core.screening.acidbase.inert import metals_low
from crm_dataspace_plugin.core.screening.acidbase.report import acidbase_report
from crm_dataspace_plugin.core.screening.contamination.backgrounds import own_background
from crm_dataspace_plugin.core.screening.values.findings import Finding
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.screening.values.words import yes_or_no
from crm_dataspace_plugin.core.words import say

TYPES = {
    **dict.fromkeys(("ap", "np", "nnp", "npr"), REAL),
    "aba_class": TEXT,
    "napp": REAL,
    **dict.fromkeys(("amira_class", "eu_inert", "aba_reasons", "eu_inert_sulphur", "eu_inert_reasons"), TEXT),
}


class AcidBaseAccount(AddingAlgorithm):
    """Acid-base accounting as parameters; the method is `core.screening.acidbase.acidbase.account`."""

    def name(self) -> str:
        return "acidbase"

    def displayName(self) -> str:
        return self.tr("Acid-base accounting")

    def tags(self) -> list[str]:
        return self.tr("acid mine drainage,AMD,ARD,sulphide,sulphur,NPR,NAPP,EN 15875,assay,inert").split(",")

    def shortDescription(self) -> str:
        return self.tr("Which waste turns acid: AP, NP, NNP, NPR, NAPP and their classes")

    def shortHelpString(self) -> str:
        return self.tr(
            "Reckons for each sample the acid potential AP (31.25 × % sulphur, kg CaCO₃/t), the net neutralisation "
            "potential NNP = NP − AP, the ratio NPR = NP / AP, and the net acid producing potential NAPP (kg H₂SO₄/t), "
            "and classes by them.\n\n"
            "Sulphide sulphur is used where it is known, else total sulphur, which overestimates: the reason says "
            "which. Where there is no sulphur NPR has no bound and stays empty.\n\n"
            "eu_inert tells whether all five conditions of inert waste hold: one that fails makes it “no”, one that is "
            "not known “unknown”. That of sulphur (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and NPR > 3) is reckoned and "
            "stands alone in eu_inert_sulphur; the others are answers of yes or no in fields, that on metals also "
            "fails where a content is above its limit in your table.\n\n"
            "Below detection (“<0.01”), the worst case takes sulphur as the limit and NP as nothing.\n\n"
            "What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; "
            "what was read as what stands in the log."
        )

    def input_label(self) -> str:
        return self.tr("Samples or facilities")

    def output_label(self) -> str:
        return self.tr("Acid-base account")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        return list(acidbase_parameters(self.tr))

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        limits = self._limits(parameters, context)
        measured = self._measured(rows, parameters, context)
        found = rows.reckoned(lambda tick: account(measured, limits))
        others = other_input(self, parameters, "METAL_LIMITS", say("limits of metals"), context)
        below = self.parameterAsEnumString(parameters, "BELOW_DETECTION", context)
        files = write_reports(
            self, rows, parameters, context, lambda head: acidbase_report(head, found, limits, below), others
        )
        return Added(TYPES, iter(_results(found)), outputs=files)

    def _limits(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Limits:
        low = self.parameterAsDouble(parameters, "PAG_BELOW", context)
        high = self.parameterAsDouble(parameters, "NON_PAG_ABOVE", context)
        if low > high:
            raise QgsProcessingException(
                self.tr("The lower break of NPR ({}) is above the upper one ({}): exchange them.").format(low, high)
            )
        rule = RULES[self.parameterAsEnumString(parameters, "RULE", context)]
        asked = parameters.get("NAG_ABOVE") not in (None, "")
        return Limits(low, high, rule, self.parameterAsDouble(parameters, "NAG_ABOVE", context) if asked else None)

    def _measured(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Measured:
        of_sulphur, of_potential = BELOW[self.parameterAsEnumString(parameters, "BELOW_DETECTION", context)]

        def column(name: str, dimension: Dimension, below: Any = of_sulphur) -> Any:
            return rows.quantities(self.text(parameters, name, context), dimension, below)

        return Measured(
            column("SULPHUR_FIELD", Dimension.PERCENTAGE),
            column("SULPHIDE_FIELD", Dimension.PERCENTAGE),
            column("NP_FIELD", Dimension.NEUTRALISATION, of_potential),
            column("NAG_PH_FIELD", Dimension.NUMBER),
            column("NAG_FIELD", Dimension.ACIDITY),
            self._inert(rows, parameters, context),
        )

    def _inert(
        self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Sequence[Finding]]:
        answers = {
            letter: [yes_or_no(each) for each in rows.values(self.text(parameters, name, context))]
            for letter, name in INERT.items()
        }
        found: dict[str, Sequence[Finding]] = {
            letter: [(each, "" if each is None else "answered") for each in column]
            for letter, column in answers.items()
        }
        fields = self.parameterAsFields(parameters, "METAL_FIELDS", context)
        source = self.parameterAsSource(parameters, "METAL_LIMITS", context)
        if not fields or source is None:
            return found
        limits = own_background(source.sourceName(), table_rows(source, ("symbol", "value_ppm"))).values
        contents = {symbol: each.tolist() for symbol, each in element_columns(rows, fields).items()}
        samples = [dict(zip(contents, each)) for each in zip(*contents.values())]
        return {**found, "d": [metals_low(each, limits, said) for each, said in zip(samples, answers["d"])]}


def _results(found: AcidBase) -> list[Sequence[Any]]:
    numbers = [each.tolist() for each in (found.ap, found.np, found.nnp, found.npr)]
    inert = found.inert
    classes = (found.amira_class.tolist(), inert.answers)
    ending = (found.reasons, inert.sulphur, inert.reasons)
    return list(zip(*numbers, found.aba_class.tolist(), found.napp.tolist(), *classes, *ending))
