# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole demo inventory: collections, their features and their catalogue entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from crm_dataspace_plugin.dataspace.inventory import records, schemas
from crm_dataspace_plugin.dataspace.inventory.assays import assays
from crm_dataspace_plugin.dataspace.inventory.collection import DemoCollection
from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.facilities import facility
from crm_dataspace_plugin.dataspace.inventory.landscape import landscape
from crm_dataspace_plugin.dataspace.inventory.receptors import RECEPTORS, Features, add_receptors
from crm_dataspace_plugin.dataspace.inventory.regions import FACILITIES_PER_REGION, REGIONS, Region

SEED = "crm data space demo 1"
_NOTE = "Synthetic demonstration data: every name, outline and number is invented."


@dataclass
class _Inventory:
    facilities: Features = field(default_factory=list)
    samples: Features = field(default_factory=list)
    receptors: dict[str, Features] = field(default_factory=lambda: {name: [] for name in RECEPTORS})


def demo_collections() -> Iterator[DemoCollection]:
    """Yield the demo collections: tables first, then the regional views of `facilities`. Always the same bytes."""
    inventory = _Inventory()
    for region in REGIONS:
        _fill(inventory, region)
    yield _facilities(inventory.facilities)
    yield _assays(inventory.samples)
    for name, features in inventory.receptors.items():
        yield _receptor(name, features)
    for number, region in enumerate(REGIONS, start=1):
        yield _view(region, number, inventory.facilities)


def _fill(inventory: _Inventory, region: Region) -> None:
    dice = Dice(f"{SEED}: {region.id}")  # one per region, so that a change in one leaves the others alone
    lands = [landscape(dice, district) for district in region.districts]
    for index in range(FACILITIES_PER_REGION):
        nth = index % len(lands)
        deposit = dice.pick(region.districts[nth].deposits)
        made = facility(dice, region, deposit, lands[nth], len(inventory.facilities) + 1, index + 1)
        inventory.facilities.append(made.feature)
        for properties in assays(dice, made):
            number = len(inventory.samples) + 1
            inventory.samples.append(
                {"type": "Feature", "id": f"a-{number:06d}", "geometry": None, "properties": properties}
            )
    for land in lands:
        add_receptors(dice, region, land, inventory.receptors)


def _facilities(features: Features) -> DemoCollection:
    title = "Extractive waste facilities of European mining regions (synthetic)"
    abstract = f"Tailings ponds, waste-rock and coal heaps, slag heaps and stockpiles in 16 regions. {_NOTE}"
    record = records.facilities_record(features, ("Europe", "tailings", "waste heaps"))
    return _collection("facilities", title, abstract, schemas.facilities(), features, "Polygon", record, editable=True)


def _assays(features: Features) -> DemoCollection:
    title = "Assays of extractive waste (synthetic)"
    abstract = f"Laboratory results of samples; `facility_id` is the `site_id` of the facility. {_NOTE}"
    record = records.plain_record(("assays", "geochemistry"), {region.country for region in REGIONS})
    schema = schemas.assays(("facilities", *map(_view_id, REGIONS)))
    return _collection("assays", title, abstract, schema, features, "", record, editable=True)


_RECEPTOR_LAYERS = {
    "watercourses": (
        "Watercourses near the facilities (synthetic)", "LineString", "rivers",
        [schemas.column("order", "integer", "Order"), schemas.column("length_m", "real", "Length", unit="m")],
    ),
    "settlements": (
        "Settlements near the facilities (synthetic)", "Point", "population",
        [schemas.column("population", "integer", "Population")],
    ),
    "protected-areas": (
        "Protected areas near the facilities (synthetic)", "Polygon", "nature conservation",
        [schemas.column("designation", "text", "Designation")],
    ),
    "farmland": (
        "Farmland near the facilities (synthetic)", "Polygon", "agriculture", [schemas.column("use", "text", "Use")],
    ),
    "poor-status-water": (
        "Watercourses with less than good status (synthetic)", "LineString", "water status",
        [schemas.column("status", "text", "Ecological status")],
    ),
}  # fmt: skip


def _receptor(name: str, features: Features) -> DemoCollection:
    title, geometry_type, keyword, own = _RECEPTOR_LAYERS[name]
    record = records.plain_record((keyword, "receptors"), {each["properties"]["country"] for each in features})
    abstract = f"What can be harmed around the facilities of the demo inventory. {_NOTE}"
    return _collection(name, title, abstract, schemas.receptor(*own), features, geometry_type, record, editable=False)


def _view(region: Region, number: int, every: Features) -> DemoCollection:
    shown = [each for each in every if each["properties"]["region"] == region.name]
    title = f"Extractive waste facilities of {region.name} (synthetic)"
    abstract = f"The facilities of {region.name}, for reading; corrections go to the collection of all Europe. {_NOTE}"
    record = records.region_record(region, number, shown)
    made = _collection(
        _view_id(region), title, abstract, schemas.facilities(), shown, "Polygon", record, editable=False
    )
    return replace(made, features=[], view_of="facilities", where={"region": region.name})


def _view_id(region: Region) -> str:
    return f"facilities-{region.id}"


def _collection(
    name: str,
    title: str,
    abstract: str,
    schema: list[schemas.Column],
    features: Features,
    geometry_type: str,
    record: dict[str, Any],
    editable: bool,
) -> DemoCollection:
    return DemoCollection(
        id=name,
        title=title,
        abstract=abstract,
        schema=schema,
        geometry_type=geometry_type,
        features=features,
        editable=editable,
        bbox=_bbox(features),
        record={"title": title, "description": abstract, **record},
    )


def _bbox(features: Features) -> tuple[float, ...]:
    positions = [position for each in features if each["geometry"] for position in _positions(each["geometry"])]
    if not positions:
        return ()
    xs, ys = [each[0] for each in positions], [each[1] for each in positions]
    return min(xs), min(ys), max(xs), max(ys)


def _positions(geometry: dict[str, Any]) -> list[list[float]]:
    coordinates: list[Any] = geometry["coordinates"]
    if geometry["type"] == "Point":
        return [coordinates]
    return coordinates if geometry["type"] == "LineString" else list(coordinates[0])
