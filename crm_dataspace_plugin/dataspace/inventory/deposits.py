# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies in the waste of each kind of deposit: typical orders of magnitude, not of any real site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Deposit:
    """One kind of deposit.

    Attributes:
        commodities: codes; the first is always named, the others often.
        types: facility type to how common it is.
        grades: element to its median in the waste, mg/kg.
        sulphur: median total sulphur, %.
        chemicals: used in processing, empty for none.
        density: mean, t/m³.
    """

    commodities: tuple[str, ...]
    types: Mapping[str, float]
    grades: Mapping[str, float]
    sulphur: float
    density: float
    chemicals: str = ""

    @property
    def sulphidic(self) -> bool:
        return self.sulphur >= 1.0


_HEAPS = {"waste-dump": 80.0, "tailings-pond": 12.0, "stockpile": 5.0, "backfill": 3.0}
_MILL = {"waste-dump": 42.0, "tailings-pond": 40.0, "stockpile": 8.0, "slag-heap": 8.0, "other": 2.0}
_SMELTER = {"waste-dump": 35.0, "tailings-pond": 30.0, "slag-heap": 30.0, "stockpile": 5.0}
_CN, _ACID = "cyanide", "sulphuric acid"
_COAL = {"As": 14, "Pb": 28, "Zn": 95, "Cu": 42, "Ni": 48, "Cr": 80, "Co": 17, "Li": 95, "Ga": 24, "Ge": 3, "V": 130}

DEPOSITS: Mapping[str, Deposit] = {
    "hard coal": Deposit(("black-coal", "coking-coal"), _HEAPS, {**_COAL, "Nd": 38, "Ce": 82}, 0.6, 1.7),
    "anthracite": Deposit(("anthracite", "coal"), _HEAPS, {**_COAL, "Li": 140, "Nd": 34}, 0.5, 1.75),
    "brown coal": Deposit(("brown-coal",), _HEAPS, {**_COAL, "Ge": 8, "As": 40}, 1.3, 1.6),
    "gold": Deposit(("Au", "Ag", "As"), _MILL, {"Au": 0.6, "As": 850, "Sb": 45, "W": 40, "Cu": 90}, 1.8, 1.7, _CN),
    "fluorspar": Deposit(("fluorspar", "baryte"), _MILL, {"Ba": 9000, "Pb": 240, "Zn": 310, "Cu": 60}, 0.4, 1.8),
    "mercury": Deposit(("Hg", "As"), _SMELTER, {"Hg": 180, "As": 2400, "Sb": 60, "Pb": 90}, 1.4, 1.8),
    "tin-tungsten": Deposit(
        ("W", "Sn", "Li"), _MILL, {"W": 520, "Sn": 640, "Li": 210, "As": 900, "Cu": 180, "Zn": 240, "Bi": 30}, 1.2, 1.75
    ),
    "cornish tin": Deposit(
        ("Sn", "Cu", "As", "W"), _SMELTER, {"Sn": 1300, "Cu": 900, "As": 2600, "W": 140, "Zn": 400, "In": 4}, 1.7, 1.8
    ),
    "lithium": Deposit(("Li", "Sn", "Ta"), _MILL, {"Li": 1900, "Sn": 260, "Ta": 45, "Nb": 60, "W": 30}, 0.1, 1.7),
    "uranium": Deposit(("U", "As"), _HEAPS, {"U": 95, "As": 210, "Ni": 60, "Co": 45, "Pb": 120}, 0.8, 1.7, _ACID),
    "silver-lead": Deposit(
        ("Ag", "Pb", "Zn"), _SMELTER,
        {"Pb": 3200, "Zn": 4100, "As": 2900, "Cd": 28, "Cu": 380, "Ag": 45, "In": 9, "Ge": 4}, 2.6, 1.9,
    ),
    "lead-zinc": Deposit(
        ("Zn", "Pb", "Ag"), _MILL, {"Zn": 8200, "Pb": 3600, "Cd": 36, "As": 320, "Ge": 12, "Tl": 9, "Cu": 140},
        3.4, 1.9, "xanthate",
    ),
    "massive sulphide": Deposit(
        ("Cu", "Zn", "Au"), _MILL, {"Cu": 1600, "Zn": 5200, "Pb": 900, "As": 1300, "Co": 75, "Cd": 14, "Au": 0.4},
        9.0, 2.0, "xanthate, cyanide",
    ),
    "outokumpu copper": Deposit(
        ("Cu", "Co", "Zn", "Ni"), _MILL, {"Cu": 1700, "Co": 420, "Zn": 2300, "Ni": 950, "Cr": 700},
        7.5, 1.95, "xanthate",
    ),
    "nickel-copper": Deposit(
        ("Ni", "Cu", "Co", "PGM"), _MILL, {"Ni": 1500, "Cu": 1100, "Co": 95, "Cr": 420, "V": 90}, 2.8, 1.9, "xanthate"
    ),
    "chromium-platinum": Deposit(("Cr", "PGM"), _SMELTER, {"Cr": 26000, "Ni": 640, "V": 240, "Co": 70}, 0.2, 2.2),
    "nickel laterite": Deposit(("Ni", "Fe", "Co"), _SMELTER, {"Ni": 3800, "Cr": 9500, "Co": 260, "Sc": 28}, 0.1, 2.2),
    "copper shale": Deposit(
        ("Cu", "Ag", "Re"), _SMELTER,
        {"Cu": 1900, "Pb": 780, "Zn": 260, "As": 110, "Co": 85, "V": 140, "Ag": 9, "Mo": 40}, 1.1, 1.8, "xanthate",
    ),
    "iron": Deposit(("Fe", "Mn"), _SMELTER, {"Mn": 6800, "V": 90, "Zn": 220, "Ce": 160, "Nd": 75, "Cu": 70}, 0.4, 2.3),
    "rare earths": Deposit(("REE", "Fe"), _MILL, {"Ce": 2600, "Nd": 1100, "La": 1400, "Y": 260, "Cu": 110}, 0.7, 2.0),
    "bauxite": Deposit(("bauxite", "Ga"), _HEAPS, {"Ga": 58, "Cr": 900, "V": 420, "Ce": 280, "Sc": 48}, 0.2, 1.7),
    "magnesite": Deposit(("magnesite",), _HEAPS, {"Ni": 900, "Cr": 650, "Co": 40, "As": 12}, 0.1, 1.9),
    "graphite": Deposit(("graphite",), _MILL, {"V": 320, "Ni": 90, "Zn": 210, "Cu": 75}, 2.1, 1.7),
    "talc": Deposit(("talc", "Ni"), _MILL, {"Ni": 1700, "Cr": 1100, "As": 380, "Co": 80}, 0.9, 1.8),
    "china clay": Deposit(("kaolin", "feldspar"), _MILL, {"Li": 480, "Sn": 60, "As": 35, "U": 12}, 0.1, 1.6),
}  # fmt: skip
