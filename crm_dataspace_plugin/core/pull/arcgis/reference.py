# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference systems as ArcGIS names them: by a number of EPSG's or of its own, or in well-known text."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from osgeo import gdal, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, text
from crm_dataspace_plugin.core.field_copy.copy import reference_system

_OWN_NUMBERS = {102100: 3857, 102113: 3857, 900913: 3857}
_LARGEST = 32_767  # of EPSG's numbers for reference systems; ArcGIS' own begin at 37000
_SURE = 90  # percent, from GDAL, that a text means a system of the register


def code_of(reference: Any) -> str:
    """Return the EPSG code of a `spatialReference`, empty where there is none."""
    stated = mapping(reference)
    for word in ("latestWkid", "wkid"):
        number = count(stated.get(word))
        if number is not None:
            code = _known(_OWN_NUMBERS.get(number, number))
            if code:
                return code
    return _recognised(text(stated.get("wkt2")) or text(stated.get("wkt")))


@lru_cache(maxsize=256)
def _known(number: int) -> str:
    if not 1024 <= number <= _LARGEST:
        return ""
    code = f"EPSG:{number}"
    try:
        system = reference_system(code)
    except errors.CrsMissing:
        return ""
    return code if system.IsProjected() or system.IsGeographic() else ""


@lru_cache(maxsize=32)
def _recognised(wkt: str) -> str:
    if not wkt:
        return ""
    system = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if system.SetFromUserInput(wkt) != 0:
            return ""
        matches = system.FindMatches()
    except RuntimeError:  # where GDAL's exceptions are on
        return ""
    finally:
        gdal.PopErrorHandler()
    for match, sureness in matches:
        if sureness >= _SURE and match.GetAuthorityName(None) == "EPSG":
            return _known(int(match.GetAuthorityCode(None)))
    return ""
