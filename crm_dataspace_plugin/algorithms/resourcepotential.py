# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:resourcepotential`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

from crm_dataspace_plugin.algorithms.adding import Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.assessment_table import write_assessment
from crm_dataspace_plugin.algorithms.report_file import facility_names, other_input, write_reports
from crm_dataspace_plugin.algorithms.resource_inputs import ResourceInputs
from crm_dataspace_plugin.algorithms.resource_parameters import resource_parameters
from crm_dataspace_plugin.algorithms.result_rows import Column, rows_of
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.screening.resource.gaps import critical_gaps
from crm_dataspace_plugin.core.screening.resource.potential import Potential
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.report import ResourceRun, resource_report
from crm_dataspace_plugin.core.screening.resource.resource import assess
from crm_dataspace_plugin.core.screening.resource.unfc import Classified, Evidence, classify

_STEP = 1000  # facilities classified between two ticks


class ResourcePotential(AddingAlgorithm):
    """The resource potential as parameters; the method is `core.screening.resource.resource.assess`."""

    def name(self) -> str:
        return "resourcepotential"

    def displayName(self) -> str:
        return self.tr("Resource potential")

    def tags(self) -> list[str]:
        return self.tr("critical raw materials,CRMA,tonnage,grade,recovery,value,UNFC,Monte Carlo,enrichment").split(
            ","
        )

    def shortDescription(self) -> str:
        return self.tr(
            "What waste holds: tonnes of each element with P10, P50, P90, value, critical raw materials, UNFC"
        )

    def shortHelpString(self) -> str:
        return self.tr(
            "Reckons for each facility its dry mass and for each element the tonnes in place and recoverable with P10, "
            "P50 and P90 (10 % of the draws are below P10), the enrichment over the upper crust, the value of what is "
            "recoverable, the tonnes of critical and strategic raw materials, a score, and the class of UNFC 2019.\n\n"
            "Mass is the stated one, else volume (or area times thickness) times density. The element of a field is "
            "read from its name (Co_ppm, Cu_pct, Au_ppb, W_gt), so is the unit of plain numbers. Prices are a table "
            "with the columns symbol, price_per_t, currency, date in one currency. Where a facility states least and "
            "greatest of volume, density or grade, they are the ends of a triangle around the estimate; a per cent of "
            "its own comes before the usual one.\n\n"
            "What is not known stays empty and is named in the reasons: without recovery nothing is recoverable and "
            "there is no value. Aluminium, silicon, titanium, phosphorus, magnesium, barium and fluorine are not "
            "counted as critical, because the lists name processed forms or minerals of them.\n\n"
            "The same inputs and seed give the same numbers to the last byte. Default errors, densities, and rules of "
            "UNFC are not verified against the source; no conformity is claimed."
        )

    def input_label(self) -> str:
        return self.tr("Facilities")

    def output_label(self) -> str:
        return self.tr("Resource potential")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        return list(resource_parameters(self.tr))

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        given = ResourceInputs(self, rows, parameters, context)
        grades, prices, processing = given.grades(), given.prices(), given.processing()
        named = rows.names(self.text(parameters, "COMMODITY_FIELD", context), "commodity")
        amounts, errors, evidence = given.amounts(), given.errors(), list(given.evidence())
        cap = self.parameterAsDouble(parameters, "ENRICHMENT_CAP", context)
        found = rows.reckoned(lambda tick: assess(amounts, grades, processing, prices, errors, named, cap, tick))
        classes = rows.reckoned(lambda tick: _classified(evidence, tick))
        run = ResourceRun(found, processing, prices, errors, classes, given.methods(), cap)
        files = write_reports(
            self,
            rows,
            parameters,
            context,
            lambda head: resource_report(head, run),
            (
                *other_input(self, parameters, "PRICES", "prices", context),
                *other_input(self, parameters, "RECOVERIES", "recoveries", context),
            ),
        )
        names = facility_names(rows, self.text(parameters, "NAME_FIELD", context), context)
        made = write_assessment(self, parameters, context, run.assessed(names, range(len(names))))
        return Added(_types(found), _results(found, prices, classes, named), outputs={**files, **made})


def _classified(evidence: Iterable[Evidence], tick: Tick) -> list[Classified]:
    found = []
    for position, each in enumerate(evidence):
        if position % _STEP == 0:
            tick(UNKNOWN, "")
        found.append(classify(each))
    return found


def _types(found: Potential) -> dict[str, str]:
    symbols = found.elements
    per_element = {
        f"{name}_{symbol}{ending}": REAL
        for symbol in symbols
        for name, ending in (("t", ""), ("t", "_p10"), ("t", "_p50"), ("t", "_p90"), ("enrichment", ""))
    }
    recoverable = {f"rec_{symbol}{ending}": REAL for symbol in symbols for ending in ("", "_p10", "_p50", "_p90")}
    together = {"value": REAL, "value_currency": TEXT, "crm_tonnes": REAL, "srm_tonnes": REAL, "crm_score": REAL}
    values = dict.fromkeys(("value_p10", "value_p50", "value_p90", "value_per_t"), REAL)
    ending = dict.fromkeys(("unfc", "unfc_class", "reasons"), TEXT)
    more = dict.fromkeys(("economic", "doubts", "named", "crm_missing"), TEXT)
    return {"mass_t": REAL, **per_element, **together, **ending, **recoverable, **values, **more}


def _results(
    found: Potential, prices: Prices, classes: Sequence[Classified], named: Sequence[Sequence[str]]
) -> Iterator[Sequence[Any]]:
    each = found.elements.values()
    per_element = (column for one in each for column in (one.contained, *one.percentiles, one.enrichment))
    recoverable = (column for one in each for column in (one.recoverable, *one.recoverable_percentiles))
    columns: tuple[Column, ...] = (
        found.mass,
        *per_element,
        found.value,
        ["" if unknown else prices.currency for unknown in np.isnan(found.value).tolist()],
        found.critical,
        found.strategic,
        found.score,
        [one.code for one in classes],
        [one.name for one in classes],
        [f"{why}; {one.reason}" for why, one in zip(found.reasons, classes)],
        *recoverable,
        *found.value_percentiles,
        found.value_per_tonne,
        found.economic,
        ["; ".join(one) for one in found.weighed.doubts],
        ["; ".join(one) for one in named],
        critical_gaps(found),
    )
    return rows_of(columns)
