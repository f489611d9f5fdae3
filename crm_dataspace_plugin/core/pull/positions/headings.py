# SPDX-License-Identifier: GPL-2.0-or-later
"""What a column's heading says: which coordinate stands in it, in which reference system; in several languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from crm_dataspace_plugin.core.pull.positions.reference import Reference, folded, stated


class Axis(str, Enum):
    """What a column of coordinates holds."""

    LONGITUDE = "longitude"
    LATITUDE = "latitude"
    EASTING = "easting"
    NORTHING = "northing"
    X = "x"  # degrees or metres
    Y = "y"
    LATITUDE_LONGITUDE = "latitude, longitude"
    LONGITUDE_LATITUDE = "longitude, latitude"
    EITHER = "pair"  # both in one column, in an order its heading does not tell


_WORDS = {
    Axis.LONGITUDE: "lon long lng longitude longitud longitudine laenge lange langengrad laengengrad geolange dlugosc "
    "delka dlzka pituus pituusaste lengdegrad laengdegrad lengtegraad hosszusag longitudes μηκος дължина",
    Axis.LATITUDE: "lat latitude latitud latitudine breite breitengrad szerokosc sirka leveys leveysaste breddegrad "
    "breedtegraad szelesseg latitudes πλατος ширина",
    Axis.EASTING: "easting eastings east este est rechtswert ostwert oestwert itakoordinaatti e",
    Axis.NORTHING: "northing northings north norte nord hochwert nordwert pohjoiskoordinaatti n",
    Axis.X: "x xcoord coordx xcoordinate coordenadax coordx utmx xutm pointx",
    Axis.Y: "y ycoord coordy ycoordinate coordenaday coordy utmy yutm pointy",
    Axis.LATITUDE_LONGITUDE: "latlon latlong latlng",
    Axis.LONGITUDE_LATITUDE: "lonlat longlat lnglat",
}
_AXIS = {word: axis for axis, words in _WORDS.items() for word in words.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NOISE = _set(
    "coord coords coordinate coordinates coordenada coordenadas coordonnee coordonnees coordinata koordinate "
    "koordinaten koord wspolrzedna wspolrzedne utm gps geo geographic geografica geograficas geograficzna "
    "γεωγραφικο γεωγραφικη centroid centroide point punto pos position posicion wgs dd dms gms deg degree degrees "
    "grad grados graus decimal decimals dec sexagesimal m metros metres meters metro metre geogr geograf sistema"
)
_ALONE = _set(
    "coord coords coordinate coordinates coordenada coordenadas coordonnees koordinaten wspolrzedne position gps "
    "posicion location geolocation geopoint ubicacion localizacion"
)
_SHORT = _set("e n")  # also ends of other things: they need a word beside them that tells
_WKT = _set("wkt geom_wkt wkt_geom geometry geom the_geom shape geometria geometrie wkb ewkt wkb_geometry")
_CRS_WORDS = re.compile(
    r"(?<![a-z])(?:etrs|wgs|ed|sirgas|psad|sad|nad|gda|regcan)[ _-]*\d*(?![a-z0-9])|epsg[\W_]*\d+|(?<![a-z0-9])\d{4,6}"
)
_ZONE_WORDS = re.compile(r"(?<![a-z])(?:utm|huso|zone|zona|fuso|h|z)?[\W_]*\d{1,2}[nst]?(?![a-z0-9])")
_ZONES = _set("utm zone huso zona fuso utm_zone utm_huso zona_utm huso_utm fuso_utm zone_utm utmzone strefa")
_DATUMS = _set(
    "datum crs srs src srid epsg epsg_code sistema_referencia sistema_de_referencia coordinate_system reference_system "
    "coordinate_reference_system spatial_reference proyeccion projection datum_utm utm_datum sistema_coordenadas "
    "referencia_espacial uklad uklad_wspolrzednych koordinatensystem systeme_de_coordonnees"
)
_HALVES = _set("hemisphere hemisferio emisfero halbkugel utm_hemisphere hemisferio_utm")


@dataclass(frozen=True)
class Heading:
    """A column of coordinates.

    Attributes:
        name: as it is written.
        stem: what is left of it without the axis: the two of a pair have the same.
        reference: the system its name states.
    """

    name: str
    axis: Axis
    stem: tuple[str, ...]
    reference: Reference


def coordinate_headings(names: Sequence[str]) -> list[Heading]:
    """Return the columns that may hold coordinates, in their order."""
    found = [(name, _axis(name)) for name in names]
    return [Heading(name, axis[0], axis[1], stated(name)) for name, axis in found if axis is not None]


def geometry_columns(names: Sequence[str]) -> list[str]:
    """Return the columns that may hold a whole geometry as text."""
    return [each for each in names if _plain(each) in _WKT]


def zone_columns(names: Sequence[str]) -> list[str]:
    return [each for each in names if _plain(each) in _ZONES]


def datum_columns(names: Sequence[str]) -> list[str]:
    return [each for each in names if _plain(each) in _DATUMS]


def hemisphere_columns(names: Sequence[str]) -> list[str]:
    return [each for each in names if _plain(each) in _HALVES]


def _plain(name: str) -> str:
    return re.sub(r"\W+", "_", folded(name)).strip("_")


def _axis(name: str) -> Optional[tuple[Axis, tuple[str, ...]]]:
    tidy = folded(name)
    if len(tidy) > 100:
        return None
    without = _ZONE_WORDS.sub(" ", _CRS_WORDS.sub(" ", tidy))
    words = [each for each in re.split(r"[\W_]+", without) if each and each not in _NOISE | _ALONE]
    axes = [_AXIS[each] for each in words if each in _AXIS]
    telling = re.split(r"[\W_\d]+", tidy)
    if len(axes) != len(words):
        return None
    stem = tuple(sorted(each for each in re.split(r"[\W_]+", tidy) if each not in _AXIS))
    if not axes:
        return (Axis.EITHER, stem) if any(each in _ALONE for each in telling) else None
    if len(axes) == 2 and set(axes) == {Axis.LATITUDE, Axis.LONGITUDE}:
        return (Axis.LATITUDE_LONGITUDE if axes[0] is Axis.LATITUDE else Axis.LONGITUDE_LATITUDE), stem
    if len(axes) == 2 and set(axes) in ({Axis.X, Axis.Y}, {Axis.EASTING, Axis.NORTHING}):
        return Axis.EITHER, stem
    if len(axes) != 1 or (words[0] in _SHORT and len(telling) < 2):
        return None
    return axes[0], stem
