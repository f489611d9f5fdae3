# SPDX-License-Identifier: GPL-2.0-or-later
"""One answer to GetFeature as GeoJSON features, whether it came as GeoJSON or as GML."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, text
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.pull.file_features import FileFeatures
from crm_dataspace_plugin.core.pull.pages import Feature
from crm_dataspace_plugin.core.pull.wfs_crs import crs_named
from crm_dataspace_plugin.core.pull.wfs_schema import Described
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import root_of, xml_text

_DATE_LENGTH = len("2024-05-06")
# nothing is fetched by GDAL itself, and an element that is empty is not one that is missing
_OPTIONS = ["DOWNLOAD_SCHEMA=NO", "EMPTY_AS_NULL=NO", "EXPOSE_GML_ID=YES", "EXPOSE_FID=NO", "WRITE_GFS=NO"]
_ID = "gml_id"
_TAIL = 4000  # characters in which the end of a collection is looked for: comments may follow it
_END = re.compile(r"</(?:[\w.-]+:)?(?:Simple)?FeatureCollection\s*>|/>\s*$")
_NOTHING = re.compile("not recognized as (being in )?a supported file format")  # in GDAL 3.6, and since 3.10
_BOOLEANS = {"1": True, "0": False}


@dataclass(frozen=True)
class WfsPage:
    """Some features.

    Attributes:
        matched: how many there are in all, None if the service does not say.
        crs: authority code of the coordinates where the answer states it, else empty.
    """

    features: list[Feature]
    matched: Optional[int] = None
    crs: str = ""


def geojson_page(answer: Answer) -> WfsPage:
    """Return the features of a GeoJSON answer; UnexpectedContent where it is none."""
    document = answer.json()
    features = document.get("features") if isinstance(document, Mapping) else None
    if not isinstance(features, list):
        raise errors.UnexpectedContent(
            say("{url} does not answer with features.", url=answer.url), answer.text()[:4000]
        )
    name = text(mapping(mapping(document.get("crs")).get("properties")).get("name"))
    found = crs_named(name)
    if name and found is None:
        raise errors.CrsMissing(
            say(
                "{url} answers in “{name}”, which is not a known coordinate reference system.",
                url=answer.url,
                name=name,
            )
        )
    matched = document.get("numberMatched", document.get("totalFeatures"))
    return WfsPage(features, count(matched), found.code if found else "")


def matched_in(text: str) -> Optional[int]:
    """Return how many features there are in all, as the first tag of a collection in GML says."""
    return count(root_of(text).attributes.get("numberMatched"))


def gml_page(answer: Answer, name: str, described: Optional[Described]) -> WfsPage:
    """Return the features of a GML answer, read by GDAL, with coordinates x before y by the rule for their names.

    Args:
        name: of the layer, without prefix.
        described: gives the types; without it GDAL guesses them.

    Raises:
        UnexpectedContent: no collection of features.
        BodyCut: it has no end.
    """
    text = xml_text(answer)
    if root_of(text).name not in ("FeatureCollection", "SimpleFeatureCollection"):
        raise errors.UnexpectedContent(say("{url} does not answer with features.", url=answer.url), text[:4000])
    if not _END.search(text[-_TAIL:]):  # GDAL reads it as one without features
        raise errors.BodyCut(say("The answer of {url} ended early.", url=answer.url), text[-500:])
    with tempfile.TemporaryDirectory(prefix="crm-wfs-") as folder:
        path = Path(folder) / "page.gml"
        path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}', encoding="utf-8")
        options = list(_OPTIONS)
        if described is not None and described.flat:
            template = Path(folder) / "template.gfs"
            template.write_text(_template(name, described), encoding="utf-8")
            options.append(f"GFS_TEMPLATE={template}")
        features, crs = _read(path, name, options, answer.url)
    if described is not None and described.flat:
        _give_types(features, described)
    else:
        _take_out_of_lists(features)
    return WfsPage(features, matched_in(text), crs)


def _read(path: Path, name: str, options: list[str], url: str) -> tuple[list[Feature], str]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GML"], open_options=options)
        words = gdal.GetLastErrorMsg()
        if dataset is None and words:
            raise errors.UnexpectedContent(say("{url} answered GML that cannot be read.", url=url), words)
        if dataset is None or not dataset.GetLayerCount():
            return [], ""
        layer = dataset.GetLayerByName(name) or dataset.GetLayer(0)
        gdal.ErrorReset()
        features, crs = _features(layer)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:  # what came before the fault is not all there is
            raise errors.UnexpectedContent(
                say("{url} answered GML that cannot be read.", url=url), gdal.GetLastErrorMsg()
            )
    except RuntimeError as error:  # where another plugin switched GDAL's exceptions on
        if _NOTHING.search(str(error)):  # said of a collection without features, if exceptions are on
            return [], ""
        raise errors.UnexpectedContent(say("{url} answered GML that cannot be read.", url=url), str(error)) from error
    finally:
        gdal.PopErrorHandler()
    return features, crs


def _features(layer: Any) -> tuple[list[Feature], str]:
    reader = FileFeatures(layer.GetLayerDefn())
    features: list[Feature] = []
    crs = ""
    for each in layer:
        feature = reader.read(each, None)
        feature["id"] = feature["properties"].pop(_ID, None)
        features.append(feature)
        geometry = each.GetGeometryRef()
        if not crs and geometry is not None and geometry.GetSpatialReference() is not None:
            system = geometry.GetSpatialReference()
            authority, code = system.GetAuthorityName(None), system.GetAuthorityCode(None)
            crs = f"EPSG:{code}" if authority == "EPSG" else "EPSG:4326" if authority == "OGC" else ""
    return features, crs


def _template(name: str, described: Described) -> str:
    """Return what tells GDAL the layer's elements; all as text, so that `007` stays what it is."""
    parts = [f"<Name>{escape(name)}</Name><ElementPath>{escape(name)}</ElementPath>"]
    if described.geometry_name:
        parts.append(_definition("GeomPropertyDefn", described.geometry_name, "0"))
    else:
        parts.append("<GeometryType>100</GeometryType>")
    for each in described.schema.fields:
        kind = "StringList" if each.type is FieldType.LIST else "String"
        parts.append(_definition("PropertyDefn", each.property_name, kind))
    return f"<GMLFeatureClassList><GMLFeatureClass>{''.join(parts)}</GMLFeatureClass></GMLFeatureClassList>"


def _definition(word: str, name: str, kind: str) -> str:
    shown = escape(name)
    return f"<{word}><Name>{shown}</Name><ElementPath>{shown}</ElementPath><Type>{kind}</Type></{word}>"


def _give_types(features: Sequence[Feature], described: Described) -> None:
    """Make of texts what text stands for: an empty number is no number, a date may carry a zone."""
    for field in described.schema.fields:
        if field.type not in (FieldType.TEXT, FieldType.LIST):
            name = field.property_name
            for each in features:
                each["properties"][name] = _typed(each["properties"].get(name), field.type)


def _take_out_of_lists(features: Sequence[Feature]) -> None:
    """Undo GDAL's guess that a field may hold several values, where no feature has more than one."""
    lists: dict[str, int] = {}
    for each in features:
        for name, value in each["properties"].items():
            if isinstance(value, list):
                lists[name] = max(lists.get(name, 0), len(value))
    for name in [name for name, longest in lists.items() if longest == 1]:
        for each in features:
            value = each["properties"].get(name)
            each["properties"][name] = value[0] if value else None


def _typed(text: Any, kind: FieldType) -> Any:
    if not isinstance(text, str):
        return text
    text = text.strip()
    if not text:
        return None
    if kind is FieldType.DATE:
        return text[:_DATE_LENGTH]
    return _BOOLEANS.get(text, text) if kind is FieldType.BOOLEAN else text
