# SPDX-License-Identifier: GPL-2.0-or-later
"""The models of the provider: `riskscreening`, `resourcescreening` and `risktoresource`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingParameterNumber

from crm_dataspace_plugin.algorithms.model import ShippedModel, Step

_LEAST = 1.0  # tonnes of critical raw materials; a model passes NULL for a number that nobody gave


class RiskScreening(ShippedModel):
    """Pre-selection, contamination, acid-base accounting, and the outer bounds of a failure."""

    def name(self) -> str:
        return "riskscreening"

    def displayName(self) -> str:
        return self.tr("Model: risk screening")

    def tags(self) -> list[str]:
        return self.tr("model,risk,pre-selection,contamination,acid,run-out,tailings,heap").split(",")

    def shortDescription(self) -> str:
        return self.tr("Pre-selection, contamination and acid-base account in one layer, run-out in another")

    def shortHelpString(self) -> str:
        return self.tr(
            "Runs four algorithms with one form: contamination indices, acid-base accounting and the EU pre-selection, "
            "each on the result of the one before, and the run-out of dams and heaps. What one of them needs and does "
            "not get stays UNKNOWN or empty, and the log says so; the others run all the same.\n\n"
            "The context menu in the toolbox opens a copy in the model designer, to change it."
        )

    def steps(self) -> Sequence[Step]:
        return (
            Step(
                "preselection",
                "crmdataspace:preselection",
                after="acidbase",  # last, so that the layer looks as it decides
                outputs={
                    "OUTPUT": ("OUTPUT", self.tr("Screened for risk")),
                    "REPORT": ("REPORT", self.tr("Report of the pre-selection")),
                },
            ),
            Step(
                "contamination",
                "crmdataspace:contamination",
                outputs={"REPORT": ("CONTAMINATION_REPORT", self.tr("Report of the contamination"))},
            ),
            Step(
                "acidbase",
                "crmdataspace:acidbase",
                after="contamination",
                renamed={"SULPHIDE_FIELD": "SULPHIDE_SULPHUR_FIELD"},  # the pre-selection asks whether there is any
                outputs={"REPORT": ("ACIDBASE_REPORT", self.tr("Report of the acid-base account"))},
            ),
            Step(
                "runout",
                "crmdataspace:runout",
                outputs={
                    "OUTPUT": ("BOUNDS", self.tr("Outer bounds of run-out")),
                    "REPORT": ("RUNOUT_REPORT", self.tr("Report of the run-out")),
                },
            ),
        )


class ResourceScreening(ShippedModel):
    """Resource potential, and of it the facilities worth a closer look."""

    def __init__(self) -> None:
        super().__init__()
        kind = QgsProcessingParameterNumber.Type.Double
        label = self.tr("Critical raw materials that are worth a closer look (t)")
        self.ask_for(QgsProcessingParameterNumber("LEAST_TONNES", label, kind, _LEAST, False, 0.0))

    def name(self) -> str:
        return "resourcescreening"

    def displayName(self) -> str:
        return self.tr("Model: resource screening")

    def tags(self) -> list[str]:
        return self.tr("model,resource,critical raw materials,tonnage,UNFC,recovery").split(",")

    def shortDescription(self) -> str:
        return self.tr("Resource potential of all facilities, and those that hold enough")

    def shortHelpString(self) -> str:
        return self.tr(
            "Runs the resource potential, and takes out of its result the facilities that hold at least as many tonnes "
            "of critical raw materials as wanted, the one with most first. A facility of which they are not known is "
            "not among these; it stays in the whole result.\n\n"
            "The context menu in the toolbox opens a copy in the model designer, to change it."
        )

    def steps(self) -> Sequence[Step]:
        return (
            Step(
                "resource",
                "crmdataspace:resourcepotential",
                outputs={
                    "OUTPUT": ("OUTPUT", self.tr("Resource potential")),
                    "REPORT": ("REPORT", self.tr("Report of the resource potential")),
                },
            ),
            Step(
                "enough",
                "native:extractbyexpression",
                after="resource",
                given={"EXPRESSION": f'"crm_tonnes" >= coalesce(@LEAST_TONNES, {_LEAST})'},
            ),
            Step(
                "ordered",
                "native:orderbyexpression",
                after="enough",
                given={"EXPRESSION": '"crm_tonnes"', "ASCENDING": False, "NULLS_FIRST": False},
                outputs={"OUTPUT": ("WORTH_A_LOOK", self.tr("Worth a closer look"))},
            ),
        )

    def untold(self) -> Mapping[str, str]:
        return {"WORTH_A_LOOK": "resourcepotential"}


class RiskToResource(ShippedModel):
    """Pre-selection, resource potential, and both side by side."""

    def name(self) -> str:
        return "risktoresource"

    def displayName(self) -> str:
        return self.tr("Model: risk to resource")

    def tags(self) -> list[str]:
        return self.tr("model,risk,resource,priority,quadrant,ranking").split(",")

    def shortDescription(self) -> str:
        return self.tr("Pre-selection, resource potential, and the ranked list of both")

    def shortHelpString(self) -> str:
        return self.tr(
            "Runs the EU pre-selection, the resource potential on its result, and sets both side by side: the YES "
            "answers are the risk, the score of critical raw materials is the resource. The result is one layer with "
            "the fields of all three.\n\n"
            "The context menu in the toolbox opens a copy in the model designer, to change it."
        )

    def steps(self) -> Sequence[Step]:
        return (
            Step(
                "preselection",
                "crmdataspace:preselection",
                outputs={"REPORT": ("RISK_REPORT", self.tr("Report of the pre-selection"))},
            ),
            Step(
                "resource",
                "crmdataspace:resourcepotential",
                after="preselection",
                outputs={"REPORT": ("RESOURCE_REPORT", self.tr("Report of the resource potential"))},
            ),
            Step(
                "both",
                "crmdataspace:riskresource",
                after="resource",
                given={"RISK_FIELD": "yes_count", "RESOURCE_FIELD": "crm_score"},
                outputs={
                    "OUTPUT": ("OUTPUT", self.tr("Risk and resource")),
                    "REPORT": ("REPORT", self.tr("Report of risk and resource")),
                },
            ),
        )
