# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:acidbase`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.report_file import name_parameter, report_parameters, write_reports
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.core.screening.acidbase import AcidBase, Rule, account
from crm_dataspace_plugin.core.screening.acidbase_report import acidbase_report
from crm_dataspace_plugin.core.screening.quantities import Dimension

TYPES = {
    **dict.fromkeys(("ap", "np", "nnp", "npr"), REAL),
    "aba_class": TEXT,
    "napp": REAL,
    **dict.fromkeys(("amira_class", "eu_inert", "aba_reasons"), TEXT),
}
_RULES = {"NPR": Rule.RATIO, "NPR and NNP": Rule.COMBINED}


class AcidBaseAccount(AddingAlgorithm):
    """Acid-base accounting as parameters; the method is `core.screening.acidbase.account`."""

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
            "eu_inert tells of the sulphur criterion of inert waste alone (sulphide sulphur ≤ 0.1 %, or ≤ 1 % and "
            "NPR > 3); inert waste must meet four further criteria that are not judged here.\n\n"
            "What is not known stays empty, its class is “no data”. Texts such as “0,7 %” or “24000 ppm” are read; "
            "what was read as what stands in the log."
        )

    def input_label(self) -> str:
        return self.tr("Samples or facilities")

    def output_label(self) -> str:
        return self.tr("Acid-base account")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        fields = {
            "SULPHUR_FIELD": self.tr("Total sulphur (%)"),
            "SULPHIDE_FIELD": self.tr("Sulphide sulphur (%), preferred"),
            "NP_FIELD": self.tr("Neutralisation potential NP (kg CaCO₃/t)"),
            "NAG_PH_FIELD": self.tr("pH of the net acid generation test"),
        }
        made: list[QgsProcessingParameterDefinition] = [
            QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, optional=True)
            for name, label in fields.items()
        ]
        kind = QgsProcessingParameterNumber.Type.Double
        made += [
            QgsProcessingParameterNumber("PAG_BELOW", self.tr("Acid generating where NPR is below"), kind, 1, False, 0),
            QgsProcessingParameterNumber("NON_PAG_ABOVE", self.tr("Safe where NPR is above"), kind, 2, False, 0),
            QgsProcessingParameterEnum(
                "RULE", self.tr("Classes by"), list(_RULES), False, "NPR", False, usesStaticStrings=True
            ),
            name_parameter(),
            *report_parameters(),
        ]
        return made

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        low = self.parameterAsDouble(parameters, "PAG_BELOW", context)
        high = self.parameterAsDouble(parameters, "NON_PAG_ABOVE", context)
        if low > high:
            raise QgsProcessingException(
                self.tr("The lower break of NPR ({}) is above the upper one ({}): exchange them.").format(low, high)
            )

        def column(name: str, dimension: Dimension) -> Any:
            return rows.quantities(self.text(parameters, name, context), dimension)

        rule = _RULES[self.parameterAsEnumString(parameters, "RULE", context)]
        found = account(
            column("SULPHUR_FIELD", Dimension.PERCENTAGE),
            column("SULPHIDE_FIELD", Dimension.PERCENTAGE),
            column("NP_FIELD", Dimension.NEUTRALISATION),
            column("NAG_PH_FIELD", Dimension.NUMBER),
            low,
            high,
            rule,
        )
        files = write_reports(
            self, rows, parameters, context, lambda head: acidbase_report(head, found, low, high, rule)
        )
        return Added(TYPES, iter(_results(found)), outputs=files)


def _results(found: AcidBase) -> list[Sequence[Any]]:
    numbers = [each.tolist() for each in (found.ap, found.np, found.nnp, found.npr)]
    classes = [each.tolist() for each in (found.amira_class, found.eu_inert)]
    return list(zip(*numbers, found.aba_class.tolist(), found.napp.tolist(), *classes, found.reasons))
