# SPDX-License-Identifier: GPL-2.0-or-later
"""All that the panel gives a method: fields of the layer, layers around, results in other layers."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.bridge.screening.results_elsewhere import Elsewhere
from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable


@dataclass(frozen=True)
class Given:
    """Attributes:
    fields: input to names of fields; contents of a table have the names that they get in the joined layer.
    around: parameter to id of a layer or name of its field.
    results: axis of risk and resource to the other layer that has it.
    contents: the table of samples that contents are taken from, None for none.
    answers: table of answers of persons, its id or address; empty for none.
    """

    fields: Mapping[str, list[str]]
    around: Mapping[str, str] = field(default_factory=dict)
    results: Mapping[str, Elsewhere] = field(default_factory=dict)
    contents: Optional[SampleTable] = None
    answers: str = ""

    @property
    def known(self) -> Set[str]:
        """The inputs that are there, wherever."""
        return {*self.fields, *self.results}

    @property
    def joins(self) -> bool:
        """Whether both axes are there only with the results of other layers."""
        return bool(self.results) and {"risk", "resource"} <= {*self.fields, *self.results}
