# SPDX-License-Identifier: GPL-2.0-or-later
"""1,200 made-up datasets about mine waste in Europe: the same every time, and every one says that it is synthetic.

What the servers should answer is reckoned with these. `iso_19139`, `records_json` and `stac_json` write them down.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Optional

from tests.servers.real.words import ABSTRACTS, COMMODITIES, COUNTRIES, FACILITY_TYPES, LANGUAGES, TITLES, Country

COUNT = 1200
SYNTHETIC = "synthetic"  # keyword of every record
SHORTEST_KEYWORD = 4  # letters; a record in its own language alone has no shorter word
Box = tuple[float, float, float, float]  # west, south, east, north; degrees, WGS 84

ACCESS = ("open", "open", "open", "restricted", "closed", "negotiate", "unknown")
LICENCES = (
    "https://creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org/publicdomain/zero/1.0/",
    "https://www.govdata.de/dl-de/by-2-0",
    "",
)
CROOKED = (
    "no-bbox",
    "inverted-bbox",  # west and east exchanged
    "html-abstract",
    "empty-title",
    "wrong-date",  # of the temporal extent
    "many-links",  # WMS, WFS and WMTS, and three files of one kind
)
CROOKED_EVERY = 29  # one record in so many: about 3 %


@dataclass(frozen=True)
class Link:
    """One online resource.

    Attributes:
        kind: as `DistributionKind` names it.
        protocol: as ISO records write it.
        name: layer or file.
    """

    kind: str
    url: str
    protocol: str
    name: str
    media_type: str


@dataclass(frozen=True)
class Dataset:
    """One made-up dataset.

    Attributes:
        language: ISO 639-2/B.
        commodities, facility_type: codes of the vocabulary.
        box: None where the record states none.
        start, end: dates of the data, empty where open or not stated.
        access: open, restricted, closed, negotiate or unknown.
        licence: address, empty for none.
        crooked: what is wrong with the record, one of `CROOKED`; empty for nothing.
    """

    number: int
    identifier: str
    title: str
    abstract: str
    language: str
    country: Country
    commodities: tuple[str, ...]
    facility_type: str
    keywords: tuple[str, ...]
    box: Optional[Box]
    start: str
    end: str
    created: str
    updated: str
    access: str
    licence: str
    links: tuple[Link, ...]
    crooked: str = ""

    @property
    def organisation(self) -> str:
        return f"Geological Survey of Nowhere, {self.country.english} office"

    @property
    def email(self) -> str:
        return f"waste@{self.country.code.lower()}.survey.example"

    @property
    def lineage(self) -> str:
        return f"Synthetic: written by a program as number {self.number} of {COUNT}; no such facility was surveyed."


@lru_cache(maxsize=1)
def datasets() -> tuple[Dataset, ...]:
    """Return all of them; numbers from 1."""
    chance = random.Random(2026)
    return tuple(_dataset(number, chance) for number in range(1, COUNT + 1))


def _dataset(number: int, chance: random.Random) -> Dataset:
    country = chance.choice(COUNTRIES)
    language = LANGUAGES.index(country.language)
    commodities = tuple(sorted(chance.sample(sorted(COMMODITIES), chance.randint(1, 3))))
    facility_type = chance.choice(sorted(FACILITY_TYPES))
    place = chance.choice(country.places)
    words = [COMMODITIES[each][language] for each in commodities]
    what = f"{FACILITY_TYPES[facility_type][language]}, {', '.join(words)}"
    crooked = CROOKED[number // CROOKED_EVERY % len(CROOKED)] if number % CROOKED_EVERY == 0 else ""
    start, end = _period(chance)
    abstract = ABSTRACTS[language].format(place=place)
    return Dataset(
        number=number,
        identifier=f"urn:x-synthetic:mine-waste:{country.code.lower()}:{number:04d}",
        title="" if crooked == "empty-title" else TITLES[language].format(place=place, what=what, number=number),
        abstract=f"<p><b>{abstract}</b><script>alert(1)</script></p>" if crooked == "html-abstract" else abstract,
        language=country.language,
        country=country,
        commodities=commodities,
        facility_type=facility_type,
        keywords=_keywords(country, language, commodities, facility_type, chance.random() < 0.3),
        box=_box(country, crooked, chance),
        start="2015-13-45" if crooked == "wrong-date" else start,
        end=end,
        created=f"{chance.randint(2005, 2018)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        updated=f"{chance.randint(2019, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        access=chance.choice(ACCESS),
        licence=chance.choice(LICENCES),
        links=tuple(_links(number, country, crooked, chance)),
        crooked=crooked,
    )


def _keywords(
    country: Country, language: int, commodities: tuple[str, ...], facility_type: str, own_only: bool
) -> tuple[str, ...]:
    """Return the words in the record's language and in English, or in its language only."""
    own = [COMMODITIES[each][language] for each in commodities] + [FACILITY_TYPES[facility_type][language], country.own]
    english = [COMMODITIES[each][0] for each in commodities] + [FACILITY_TYPES[facility_type][0], country.english]
    if own_only and all(len(each) >= SHORTEST_KEYWORD for each in own):
        english = []
    return tuple(dict.fromkeys([*own, *english, "INSPIRE", SYNTHETIC]))


def _box(country: Country, crooked: str, chance: random.Random) -> Optional[Box]:
    """Return a box in the country, from some 100 m to some 200 km wide."""
    west, south, east, north = country.box
    size = 10 ** chance.uniform(-3, 0.3)  # degrees
    x, y = chance.uniform(west, east - size), chance.uniform(south, north - size)
    box = (round(x, 6), round(y, 6), round(x + size, 6), round(y + size * 0.7, 6))
    if crooked == "no-bbox":
        return None
    return (box[2], box[1], box[0], box[3]) if crooked == "inverted-bbox" else box


def _period(chance: random.Random) -> tuple[str, str]:
    start = chance.randint(1950, 2020)
    end = min(2025, start + chance.randint(0, 40))
    form = chance.random()
    if form < 0.1:
        return "", ""
    return f"{start}-01-01", "" if form < 0.25 else f"{end}-12-31"


def _links(number: int, country: Country, crooked: str, chance: random.Random) -> Iterator[Link]:
    host = f"https://geo.{country.code.lower()}.survey.example"
    name = f"mine_waste_{number:04d}"
    service = f"{host}/ows/{number % 7}"
    every = {
        "wfs": Link("wfs", f"{service}?service=WFS&request=GetCapabilities", "OGC:WFS", name, "application/xml"),
        "wms": Link("wms", f"{service}?service=WMS&request=GetCapabilities", "OGC:WMS", name, "application/xml"),
        "features": Link(
            "features", f"{host}/api/collections/{name}", "OGC API - Features", name, "application/geo+json"
        ),
        "geopackage": Link(
            "geopackage",
            f"{host}/files/{name}.gpkg",
            "WWW:DOWNLOAD-1.0-http--download",
            f"{name}.gpkg",
            "application/geopackage+sqlite3",
        ),
        "csv": Link("csv", f"{host}/files/{name}.csv", "WWW:DOWNLOAD-1.0-http--download", f"{name}.csv", "text/csv"),
        "shapefile": Link(
            "shapefile", f"{host}/files/{name}.shp.zip", "WWW:DOWNLOAD-1.0-http--download", name, "application/zip"
        ),
        "link": Link("link", f"{host}/about/{number}", "WWW:LINK-1.0-http--link", "About", "text/html"),
    }
    if crooked != "many-links":
        yield from (every[each] for each in chance.sample(sorted(every), chance.randint(1, 4)))
        return
    yield from (every["wms"], every["wfs"])
    yield Link("wmts", f"{host}/wmts/1.0.0/WMTSCapabilities.xml", "OGC:WMTS", name, "application/xml")
    for part in ("north", "middle", "south"):
        url = f"{host}/files/{name}_{part}.gpkg"
        yield Link("geopackage", url, "WWW:DOWNLOAD-1.0-http--download", part, "application/geopackage+sqlite3")
