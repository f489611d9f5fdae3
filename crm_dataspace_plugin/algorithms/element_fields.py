# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields that hold the content of an element, told by their names; tables with a row for each element."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingException, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.adding import Rows
from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_inputs
from crm_dataspace_plugin.core.screening.values.quantities import Below
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.vocabulary.elements import symbol_of
from crm_dataspace_plugin.core.words import say


def element_columns(rows: Rows, fields: Iterable[str], below: Below = Below.LEFT_OUT) -> dict[str, NDArray[np.float64]]:
    """Return contents in mg/kg by symbol; two fields of one element, or a field of none, are refused."""
    found: dict[str, NDArray[np.float64]] = {}
    for field in fields:
        symbol = element_of(field)
        if symbol in found:
            words = QCoreApplication.translate("Contamination", "Two fields hold {}: choose one.")
            raise QgsProcessingException(words.format(symbol))
        found[symbol] = rows.quantities(field, Dimension.CONCENTRATION, below)
    return found


def recognised_fields(rows: Rows) -> list[str]:
    """Return the fields whose names say that they hold contents of elements; the log tells what was taken."""
    known = recognise_inputs(columns_by_type(rows.source.fields()), "contamination").get("elements", [])
    found = list({symbol_of(each): each for each in reversed(known) if symbol_of(each)}.values())[::-1]
    if found:
        words = QCoreApplication.translate("Contamination", "Taken for contents of elements, by their names: {}")
        rows.feedback.pushInfo(words.format(", ".join(found)))
    else:
        words = QCoreApplication.translate(
            "Contamination",
            "No field of “{}” says by its name that it holds the content of an element, such as As_ppm: no index is "
            "known. Choose the fields, or rename them.",
        )
        rows.feedback.pushWarning(words.format(rows.source.sourceName()))
    return found


def element_of(field: str) -> str:
    """Return the symbol that a field's name begins with."""
    symbol = symbol_of(field)
    if symbol is None:
        words = QCoreApplication.translate(
            "Contamination",
            "“{}” does not begin with an element's symbol, such as As_ppm: rename it or leave it out.",
        )
        raise QgsProcessingException(words.format(field))
    return symbol


def table_rows(source: QgsProcessingFeatureSource, columns: Sequence[str]) -> Iterator[tuple[Value, ...]]:
    """Yield the named columns of a table; DataError where one is missing."""
    places = [source.fields().lookupField(each) for each in columns]
    if min(places) < 0:
        raise DataError(
            say(
                "“{layer}” has no columns {names} and {last}.",
                layer=source.sourceName(),
                names=", ".join(columns[:-1]),
                last=columns[-1],
            )
        )
    for feature in source.getFeatures():
        yield tuple(plain(feature.attribute(place)) for place in places)
