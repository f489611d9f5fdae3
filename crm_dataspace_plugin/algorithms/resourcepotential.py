# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:resourcepotential`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingParameterDefinition

from crm_dataspace_plugin.algorithms.adding import Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.element_fields import element_columns, table_rows
from crm_dataspace_plugin.algorithms.report_file import other_input, write_reports
from crm_dataspace_plugin.algorithms.resource_parameters import EVIDENCE, resource_parameters
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.core.screening.prices import COLUMNS, Prices, read_prices
from crm_dataspace_plugin.core.screening.quantities import Dimension
from crm_dataspace_plugin.core.screening.resource import Amounts, Potential, assess
from crm_dataspace_plugin.core.screening.resource_report import resource_report
from crm_dataspace_plugin.core.screening.uncertainty import Shape, Uncertainty
from crm_dataspace_plugin.core.screening.unfc import Classified, Evidence, classify


class ResourcePotential(AddingAlgorithm):
    """The resource potential as parameters; the method is `core.screening.resource.assess`."""

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
            "with the columns symbol, price_per_t, currency, date in one currency.\n\n"
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
        grades = element_columns(rows, self.parameterAsFields(parameters, "GRADE_FIELDS", context))
        prices = self._prices(parameters, context)
        recovery = self._number(parameters, "RECOVERY", context)
        amounts = self._amounts(rows, parameters, context)
        found = assess(amounts, grades, recovery, prices, self._errors(parameters, context))
        evidence = [rows.values(self.text(parameters, name, context)) for name in EVIDENCE]
        classes = [classify(Evidence(*each)) for each in zip(*evidence)]
        columns = {symbol: each.tolist() for symbol, each in grades.items()}
        files = write_reports(
            self,
            rows,
            parameters,
            context,
            lambda head: resource_report(head, columns, found, prices, classes),
            other_input(self, parameters, "PRICES", "prices", context),
        )
        return Added(_types(grades), _results(found, prices, classes), outputs=files)

    def _number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        """Return a number that may be left out, NaN then."""
        given = parameters.get(name)
        return np.nan if given is None or given == "" else self.parameterAsDouble(parameters, name, context)

    def _amounts(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Amounts:
        def column(name: str, dimension: Dimension) -> Any:
            return rows.quantities(self.text(parameters, name, context), dimension)

        density = column("DENSITY_FIELD", Dimension.DENSITY)
        same = self._number(parameters, "DENSITY", context)
        return Amounts(
            column("TONNAGE_FIELD", Dimension.MASS),
            column("VOLUME_FIELD", Dimension.VOLUME),
            column("AREA_FIELD", Dimension.AREA),
            column("THICKNESS_FIELD", Dimension.LENGTH),
            np.where(np.isnan(density), same, density),
            self.parameterAsDouble(parameters, "MOISTURE", context),
        )

    def _errors(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Uncertainty:
        volume, density, grade = (
            self.parameterAsDouble(parameters, f"{each}_UNCERTAINTY", context)
            for each in ("VOLUME", "DENSITY", "GRADE")
        )
        return Uncertainty(
            volume,
            density,
            grade,
            Shape(self.parameterAsEnumString(parameters, "DISTRIBUTION", context)),
            self.parameterAsInt(parameters, "ITERATIONS", context),
            self.parameterAsInt(parameters, "SEED", context),
        )

    def _prices(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Prices:
        if parameters.get("PRICES") in (None, ""):
            return Prices()
        source = self.parameterAsSource(parameters, "PRICES", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PRICES"))
        rows = ((symbol, price, unit, day) for symbol, price, unit, day in table_rows(source, COLUMNS))
        return read_prices(source.sourceName(), rows)


def _types(symbols: Mapping[str, Any]) -> dict[str, str]:
    per_element = {
        f"{name}_{symbol}{ending}": REAL
        for symbol in symbols
        for name, ending in (("t", ""), ("t", "_p10"), ("t", "_p50"), ("t", "_p90"), ("enrichment", ""))
    }
    recoverable = {f"rec_{symbol}{ending}": REAL for symbol in symbols for ending in ("", "_p10", "_p50", "_p90")}
    together = {"value": REAL, "value_currency": TEXT, "crm_tonnes": REAL, "srm_tonnes": REAL, "crm_score": REAL}
    return {"mass_t": REAL, **per_element, **together, "unfc": TEXT, "unfc_class": TEXT, "reasons": TEXT, **recoverable}


def _results(found: Potential, prices: Prices, classes: Sequence[Classified]) -> Iterator[Sequence[Any]]:
    each = found.elements.values()
    columns = [
        found.mass,
        *(column for one in each for column in (one.contained, *one.percentiles, one.enrichment)),
        found.value,
    ]
    recoverable = [column for one in each for column in (one.recoverable, *one.recoverable_percentiles)]
    currency = ["" if np.isnan(value) else prices.currency for value in found.value]
    codes, names = [one.code for one in classes], [one.name for one in classes]
    reasons = [f"{why}; {one.reason}" for why, one in zip(found.reasons, classes)]
    totals = [column.tolist() for column in (found.critical, found.strategic, found.score)]
    numbers = [column.tolist() for column in columns]
    return zip(*numbers, currency, *totals, codes, names, reasons, *(column.tolist() for column in recoverable))
