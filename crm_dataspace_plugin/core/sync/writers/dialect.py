# SPDX-License-Identifier: GPL-2.0-or-later
"""How services differ that write features through OGC API - Features, and how each is recognised.

Part 4 (OGC 20-002r1) leaves open how a single value is sent; pygeoapi and QGIS Server had it before it was written.
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Optional

from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.errors import HttpError

NO_FEATURE = "no-such-feature-00000000"  # an id no feature has

_QGIS_MISSING = "Invalid feature ["
_PYGEOAPI_MISSING = {"code": "NotFound", "type": "NotFound"}


class Dialect(Enum):
    """How a service is written to.

    STANDARD as Part 4 has it. PYGEOAPI: whole features only, the id in the body counts, not the one in the address, and
    replacing what is not there creates it. QGIS: a PUT with some values changes these, NULL is taken for nothing, a
    feature that is not there is a fault (500), no answer tells the id of a new one.
    """

    STANDARD = "standard"
    PYGEOAPI = "pygeoapi"
    QGIS = "QGIS Server"


def dialect_of(answer: Answer) -> Optional[Dialect]:
    """Return the dialect an answer's headers tell of, None where they tell nothing."""
    if answer.headers.get("x-powered-by", "").lower().startswith("pygeoapi"):
        return Dialect.PYGEOAPI
    return Dialect.QGIS if answer.headers.get("server", "").upper().startswith("QGIS") else None


def dialect_of_missing(error: HttpError) -> Optional[Dialect]:
    """Return the dialect in which a service says that it has no such feature; proxies take headers away."""
    if is_missing_in_qgis(error):
        return Dialect.QGIS
    try:
        said = json.loads(error.body)
    except ValueError:
        return None
    known = isinstance(said, dict) and _PYGEOAPI_MISSING.items() <= said.items()
    return Dialect.PYGEOAPI if known else None


def is_missing_in_qgis(error: HttpError) -> bool:
    """Tell whether a fault is QGIS Server's way to say that a feature does not exist."""
    return error.status == 500 and _QGIS_MISSING in error.body
