# SPDX-License-Identifier: GPL-2.0-or-later
"""The mining regions of the demo inventory, and the districts inside them.

Regions and kinds of deposit are real; every facility, place name and number made from them is invented.
"""

from __future__ import annotations

from dataclasses import dataclass

FACILITIES_PER_REGION = 25


@dataclass(frozen=True)
class District:
    """A cluster of facilities around `longitude`, `latitude`; `deposits` are names in `deposits.DEPOSITS`."""

    longitude: float
    latitude: float
    deposits: tuple[str, ...]


@dataclass(frozen=True)
class Region:
    """One region.

    Attributes:
        code: NUTS-like code used in site ids.
        box: `(west, south, east, north)`, degrees; every facility lies inside.
        language: key of `names.WORDS`.
    """

    id: str
    name: str
    country: str
    code: str
    language: str
    box: tuple[float, float, float, float]
    districts: tuple[District, ...]


REGIONS = (
    Region(
        "asturias", "Asturias", "ES", "ES120", "es", (-7.2, 42.88, -4.5, 43.67),
        (
            District(-5.80, 43.22, ("hard coal",)),
            District(-6.42, 43.24, ("anthracite", "gold")),
            District(-5.14, 43.40, ("fluorspar", "mercury")),
        ),
    ),
    Region(
        "castilla-y-leon", "Castilla y León", "ES", "ES413", "es", (-7.1, 40.08, -1.77, 43.24),
        (
            District(-6.42, 42.78, ("anthracite", "hard coal")),
            District(-6.52, 40.72, ("tin-tungsten", "uranium")),
            District(-6.02, 41.72, ("tin-tungsten", "lithium")),
        ),
    ),
    Region(
        "lapland", "Lapland", "FI", "FI1D7", "fi", (20.5, 65.7, 30.1, 70.1),
        (
            District(26.72, 67.62, ("nickel-copper",)),
            District(25.34, 67.88, ("gold",)),
            District(24.82, 66.02, ("chromium-platinum",)),
        ),
    ),
    Region(
        "north-karelia", "North Karelia", "FI", "FI1D3", "fi", (28.4, 61.8, 31.6, 63.9),
        (
            District(29.06, 62.76, ("outokumpu copper",)),
            District(30.42, 63.12, ("talc", "gold")),
            District(29.52, 62.98, ("outokumpu copper", "talc")),
        ),
    ),
    Region(
        "vasterbotten", "Västerbotten", "SE", "SE331", "sv", (14.3, 63.35, 21.7, 66.3),
        (
            District(20.14, 64.88, ("massive sulphide",)),
            District(18.86, 65.02, ("massive sulphide", "gold")),
            District(17.18, 65.06, ("lead-zinc",)),
        ),
    ),
    Region(
        "orebro", "Örebro", "SE", "SE124", "sv", (14.2, 58.68, 15.9, 60.15),
        (
            District(15.06, 59.78, ("iron",)),
            District(14.96, 59.05, ("lead-zinc",)),
            District(14.62, 59.62, ("iron", "rare earths")),
        ),
    ),
    Region(
        "lower-silesia", "Lower Silesia", "PL", "PL515", "pl", (14.8, 50.05, 17.85, 51.85),
        (
            District(16.18, 51.47, ("copper shale",)),
            District(16.27, 50.74, ("hard coal",)),
            District(15.66, 50.88, ("tin-tungsten", "uranium")),
        ),
    ),
    Region(
        "upper-silesia", "Upper Silesia", "PL", "PL22A", "pl", (17.9, 49.38, 19.98, 51.1),
        (
            District(18.92, 50.28, ("hard coal",)),
            District(18.52, 50.06, ("hard coal",)),
            District(19.42, 50.30, ("lead-zinc",)),
        ),
    ),
    Region(
        "saxony", "Saxony", "DE", "DED43", "de", (11.87, 50.17, 15.05, 51.69),
        (
            District(13.34, 50.88, ("silver-lead",)),
            District(12.66, 50.60, ("uranium", "tin-tungsten")),
            District(13.76, 50.76, ("tin-tungsten", "lithium")),
        ),
    ),
    Region(
        "ruhr", "Ruhr", "DE", "DEA51", "de", (6.4, 51.2, 8.05, 51.85),
        (District(7.16, 51.46, ("hard coal",)), District(6.86, 51.58, ("hard coal",))),
    ),
    Region(
        "styria", "Styria", "AT", "AT223", "de", (13.55, 46.6, 16.2, 47.85),
        (
            District(14.92, 47.52, ("iron",)),
            District(14.86, 47.36, ("magnesite", "graphite")),
            District(15.38, 47.28, ("lead-zinc",)),
        ),
    ),
    Region(
        "centro-portugal", "Centro Portugal", "PT", "PT16H", "pt", (-9.2, 39.35, -6.75, 41.05),
        (
            District(-7.72, 40.14, ("tin-tungsten",)),
            District(-7.34, 40.56, ("uranium", "lithium")),
            District(-7.96, 40.70, ("tin-tungsten", "uranium")),
        ),
    ),
    Region(
        "cornwall", "Cornwall", "GB", "UKK30", "en", (-5.85, 49.93, -4.1, 50.95),
        (
            District(-5.22, 50.21, ("cornish tin",)),
            District(-4.82, 50.39, ("china clay", "lithium")),
            District(-4.34, 50.52, ("cornish tin",)),
        ),
    ),
    Region(
        "sterea-ellada", "Sterea Ellada", "GR", "EL644", "el", (21.2, 38.15, 24.75, 39.35),
        (
            District(22.42, 38.62, ("bauxite",)),
            District(23.20, 38.53, ("nickel laterite",)),
            District(23.34, 38.78, ("magnesite",)),
        ),
    ),
    Region(
        "karlovy-vary", "Karlovy Vary", "CZ", "CZ041", "cs", (12.05, 49.88, 13.4, 50.5),
        (
            District(12.74, 50.16, ("tin-tungsten", "uranium")),
            District(12.92, 50.36, ("uranium", "silver-lead")),
            District(12.66, 50.24, ("brown coal",)),
        ),
    ),
    Region(
        "hunedoara", "Hunedoara", "RO", "RO423", "ro", (22.35, 45.2, 23.65, 46.4),
        (District(23.26, 45.38, ("hard coal",)), District(22.92, 46.08, ("gold", "massive sulphide"))),
    ),
)  # fmt: skip
