# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run of `crmdataspace:resourcepotential` is given, as the core takes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeatureSource

from crm_dataspace_plugin.algorithms.adding import AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.element_fields import element_columns, table_rows
from crm_dataspace_plugin.algorithms.resource_parameters import SCORES, STATED
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Stated
from crm_dataspace_plugin.core.screening.resource.mass import Amounts
from crm_dataspace_plugin.core.screening.resource.potential import Grades
from crm_dataspace_plugin.core.screening.resource.prices import COLUMNS, Prices, read_prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing, read_recoveries
from crm_dataspace_plugin.core.screening.resource.uncertainty import Shape, Uncertainty
from crm_dataspace_plugin.core.screening.resource.unfc import Evidence
from crm_dataspace_plugin.core.screening.resource.unfc_evidence import score_names
from crm_dataspace_plugin.core.screening.values.quantities import Below
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say


class ResourceInputs:
    """Reads parameters and fields of one run."""

    def __init__(
        self, algorithm: AddingAlgorithm, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm = algorithm
        self._rows = rows
        self._parameters = parameters
        self._context = context

    def grades(self) -> Grades:
        below = Below(self._enum("BELOW_DETECTION"))
        contents = element_columns(self._rows, self._fields("GRADE_FIELDS"), below)
        percent = self._column("GRADE_ERROR_FIELD", Dimension.PERCENTAGE)
        least, greatest = (
            element_columns(self._rows, self._fields(each), below) for each in ("GRADE_MIN_FIELDS", "GRADE_MAX_FIELDS")
        )
        return Grades(contents, {each: Stated(percent, least.get(each), greatest.get(each)) for each in contents})

    def amounts(self) -> Amounts:
        density, same = self._column("DENSITY_FIELD", Dimension.DENSITY), self._number("DENSITY")
        return Amounts(
            self._column("TONNAGE_FIELD", Dimension.MASS),
            self._column("VOLUME_FIELD", Dimension.VOLUME),
            self._column("AREA_FIELD", Dimension.AREA),
            self._column("THICKNESS_FIELD", Dimension.LENGTH),
            np.where(np.isnan(density), same, density),
            self._number("MOISTURE"),
            self._stated("VOLUME", Dimension.VOLUME),
            self._stated("DENSITY", Dimension.DENSITY),
        )

    def errors(self) -> Uncertainty:
        volume, density, grade = (self._number(f"{each}_UNCERTAINTY") for each in ("VOLUME", "DENSITY", "GRADE"))
        shape, draws = Shape(self._enum("DISTRIBUTION")), int(self._number("ITERATIONS"))
        return Uncertainty(volume, density, grade, shape, draws, int(self._number("SEED")))

    def processing(self) -> Processing:
        table = self._table("RECOVERIES")
        own = read_recoveries(table.sourceName(), table_rows(table, ("symbol", "recovery_pct"))) if table else {}
        return Processing(self._number("RECOVERY"), own, self._number("COST"))

    def prices(self) -> Prices:
        table = self._table("PRICES")
        return read_prices(table.sourceName(), table_rows(table, COLUMNS)) if table else Prices()

    def evidence(self) -> Iterator[Evidence]:
        columns = [self._values(each) for each in STATED]
        scores = {**{score: self._values(name) for score, name in SCORES.items()}, **self._scores()}
        for position, stated in enumerate(zip(*columns)):
            yield Evidence(*stated, {score: column[position] for score, column in scores.items()})

    def methods(self) -> list[str]:
        """Return how the quantities of each facility were determined, as stated."""
        return ["" if each is None else str(each) for each in self._values("METHOD_FIELD")]

    def _scores(self) -> dict[str, Sequence[Value]]:
        """Return the columns of the evidence form, told by their names."""
        found = {}
        for field in self._fields("EVIDENCE_FIELDS"):
            if field.lower() not in score_names():
                raise DataError(
                    say(
                        "“{field}” is no score of the evidence form: its fields are called {names}.",
                        field=field,
                        names=", ".join(score_names()),
                    )
                )
            found[field.lower()] = self._rows.values(field)
        return found

    def _stated(self, what: str, dimension: Dimension) -> Stated:
        percent = self._column(f"{what}_ERROR_FIELD", Dimension.PERCENTAGE)
        least, greatest = (self._column(f"{what}_{end}_FIELD", dimension) for end in ("MIN", "MAX"))
        return Stated(percent, least, greatest)

    def _column(self, name: str, dimension: Dimension) -> FloatArray:
        return self._rows.quantities(self._text(name), dimension)

    def _values(self, name: str) -> list[Value]:
        return self._rows.values(self._text(name))

    def _text(self, name: str) -> str:
        return self._algorithm.text(self._parameters, name, self._context)

    def _enum(self, name: str) -> str:
        return str(self._algorithm.parameterAsEnumString(self._parameters, name, self._context))

    def _fields(self, name: str) -> list[str]:
        return list(self._algorithm.parameterAsFields(self._parameters, name, self._context))

    def _number(self, name: str) -> float:
        """Return a number; NaN where it may be left out and is."""
        definition = self._algorithm.parameterDefinition(name)
        given = self._parameters.get(name)
        if given is None:  # also what a model passes on for a number that nobody gave
            given = definition.defaultValue()
        if given is None or given == "":
            return np.nan
        return float(self._algorithm.parameterAsDouble(self._parameters, name, self._context))

    def _table(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        if self._parameters.get(name) in (None, ""):
            return None
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        return source
