# SPDX-License-Identifier: GPL-2.0-or-later
"""In which reference system, format and style a layer of a WMS or WMTS can be shown, out of its capabilities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.pull.wfs_crs import crs_named
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element

_SYSTEMS = ("EPSG:3857", "EPSG:4326", "CRS:84")  # the best first; any other where none of them is offered
_PICTURES = ("image/png", "image/png; mode=8bit", "image/jpeg", "image/gif")
_SHOWN = 10  # names of layers in an error


@dataclass(frozen=True)
class MapChoice:
    """How one layer is asked for.

    Attributes:
        crs: such as `EPSG:3857`.
        picture: media type.
        style: empty for the usual one of a WMS.
        matrix_set: of a WMTS, empty for a WMS.
    """

    layer: str
    crs: str
    picture: str
    style: str = ""
    matrix_set: str = ""


def choose_wms(root: Element, wanted: str, picture: str = "") -> MapChoice:
    """Return how a layer of a WMS is asked for.

    Args:
        root: its capabilities.
        wanted: name of the layer; may be empty where the service has only one.
        picture: media type that is preferred.

    Raises:
        DataError: for a name the service does not have, and for none where it has several.
    """
    found = {each.value("Name"): systems for each, systems in _layers(root.each("Capability", "Layer"), ())}
    name = _name(found, wanted)
    offered = [each.text for each in root.each("Capability", "Request", "GetMap", "Format")]
    best = next((each for each in (picture, *_PICTURES) if each in offered), next(iter(offered), _PICTURES[0]))
    systems = found[name]
    crs = next((each for each in _SYSTEMS if each in systems), next(iter(systems), _SYSTEMS[0]))
    return MapChoice(name, crs, best)


def choose_wmts(root: Element, wanted: str, picture: str = "") -> MapChoice:
    """Return how a layer of a WMTS is asked for; parameters and errors as `choose_wms`."""
    found = {each.value("Identifier"): each for each in root.each("Contents", "Layer") if each.value("Identifier")}
    layer = found[_name(found, wanted)]
    sets = {each.value("Identifier"): each.value("SupportedCRS") for each in root.each("Contents", "TileMatrixSet")}
    linked = [each.value("TileMatrixSet") for each in layer.each("TileMatrixSetLink")]
    known = {name: crs_named(sets[name]) for name in linked if name in sets}
    usable = {name: crs.code for name, crs in known.items() if crs is not None}
    if not usable:
        raise DataError(
            say("The tiles of “{value}” are in no reference system that is known.", value=layer.value("Identifier"))
        )
    matrix_set = next((name for code in _SYSTEMS for name, crs in usable.items() if crs == code), next(iter(usable)))
    offered = [each.text for each in layer.each("Format")]
    best = next((each for each in (picture, *_PICTURES) if each in offered), next(iter(offered), _PICTURES[0]))
    styles = list(layer.each("Style"))
    usual = next((each for each in styles if each.attributes.get("isDefault") == "true"), None)
    style = (usual or styles[0]).value("Identifier") if styles else ""
    return MapChoice(layer.value("Identifier"), usable[matrix_set], best, style, matrix_set)


def only_name(names: Sequence[str], wanted: str) -> str:
    """Return the name of a layer as the service writes it; parameters and errors as `choose_wms`."""
    return _name(dict.fromkeys(names), wanted)


def _name(found: Mapping[str, object], wanted: str) -> str:
    if wanted in found:
        return wanted
    alike = [each for each in found if _plain(each) == _plain(wanted)] if wanted else list(found)
    if len(alike) == 1:
        return alike[0]
    names = ", ".join(list(found)[:_SHOWN]) + (say(" and others") if len(found) > _SHOWN else "")
    if not found:
        raise DataError(say("The service has no layers."))
    if not wanted:
        raise DataError(
            say(
                "The record does not say which of the service's {count} layers it means: {names}.",
                count=len(found),
                names=names,
            )
        )
    raise DataError(say("The service has no layer “{wanted}”, it has: {names}.", wanted=wanted, names=names))


def _plain(name: str) -> str:
    """Return a name without its prefix and case, which records often leave out or write in another way."""
    return name.rpartition(":")[2].casefold()


def _layers(layers: Iterator[Element], around: tuple[str, ...]) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Yield the layers with a name, with the reference systems that hold for them."""
    for each in layers:
        own = [system.text for word in ("CRS", "SRS") for system in each.each(word)]
        systems = tuple(dict.fromkeys([*around, *(name for text in own for name in text.split())]))
        if each.value("Name"):
            yield each, systems
        yield from _layers(each.each("Layer"), systems)
