# SPDX-License-Identifier: GPL-2.0-or-later
"""The images attached to the features of an ArcGIS layer, as photos of the field copy.

Source: ArcGIS REST API, “Query Attachments” and “Attachment Infos (Feature Service)”.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Optional
from urllib.parse import parse_qsl, urlencode

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.arcgis.service import ask
from crm_dataspace_plugin.core.catalogue.plain import count, mappings, text
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photo_files import MEDIA, file_fault
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo, read_photos
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.arcgis.description import Description, describe
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.words import say

TOGETHER = 100  # features whose attachments are asked for at once
LARGEST = 64 * 2**20  # bytes of one image
_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}$")
_DENIED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests)


@dataclass(frozen=True)
class _Attached:
    feature: str  # id on the server
    owner: str  # crm_uuid
    info: Mapping[str, Any]

    @property
    def number(self) -> Optional[int]:
        return count(self.info.get("id"))


def pull_attachments(http: Http, request: PullRequest, layer: str, tick: Tick) -> tuple[str, ...]:
    """Fetch the images attached to the features of a pulled layer; those that are here already are left alone.

    Args:
        request: of the layer.
        layer: its table in the field copy.

    Returns:
        What came, and what did not and why, one sentence each.

    Raises:
        NetworkError, FieldCopyError, Cancelled: no image of this call stays.
    """
    described = describe(http, request.url, request.name, tick)
    with open_field_copy(request.path) as connection:
        query = layout.sql("SELECT {i}, {u} FROM {t}", i=layout.SERVER_ID, u=layout.UUID, t=layer)
        owners = {str(row[0]): str(row[1]) for row in connection.execute(query) if row[0] is not None}
        known = {each.uuid for each in read_photos(connection, layer)}
    wanted = [each for each in _attached(http, described, owners, tick) if _is_image(each)]
    folder = request.path.parent
    photos: list[Photo] = []
    remarks: list[str] = []
    try:
        for place, each in enumerate(wanted):
            tick(place / len(wanted), say("{place:,} of {count:,} photos", place=place, count=len(wanted)))
            photo = _photo(described, each, layer)
            if photo.uuid not in known:
                photos.append(photo)
                remarks += _fetched(http, described, each, folder / photo.path, tick)
        kept = [each for each in photos if not file_fault(each.path, folder)]
        remarks += [file_fault(each.path, folder) for each in photos if each not in kept]
        with open_field_copy(request.path) as connection:
            for photo in kept:
                add_photo(connection, photo)
    except BaseException:
        _take_away(photos, folder)
        raise
    _take_away([each for each in photos if each not in kept], folder)
    came = (say("{count:,} photos came with it.", count=len(kept)),) if kept else ()
    return (*came, *remarks[:TOGETHER])


def _attached(http: Http, layer: Description, owners: Mapping[str, str], tick: Tick) -> Iterator[_Attached]:
    ids = [each for each in owners if each.isdecimal()]
    for start in range(0, len(ids), TOGETHER):
        some = ids[start : start + TOGETHER]
        try:
            query = urlencode({**dict(parse_qsl(layer.query)), "objectIds": ",".join(some)})
            groups = mappings(ask(f"{layer.url}/queryAttachments", query, http, tick).get("attachmentGroups"))
        except _DENIED:
            raise
        except (errors.HttpError, errors.UnexpectedContent):  # old servers are asked feature by feature
            groups = [{"parentObjectId": each, "attachmentInfos": _infos(http, layer, each, tick)} for each in some]
        for group in groups:
            feature = text(group.get("parentObjectId")) or str(count(group.get("parentObjectId")))
            if feature in owners:
                for info in mappings(group.get("attachmentInfos")):
                    yield _Attached(feature, owners[feature], info)


def _infos(http: Http, layer: Description, feature: str, tick: Tick) -> Any:
    try:
        return ask(f"{layer.url}/{feature}/attachments", layer.query, http, tick).get("attachmentInfos")
    except errors.NotThere:  # some say so of a feature that has none
        return []


def _is_image(attached: _Attached) -> bool:
    return attached.number is not None and text(attached.info.get("contentType")).startswith("image/")


def _photo(layer: Description, attached: _Attached, name: str) -> Photo:
    """Return the row of an attachment; its uuid and its file are the same whenever it is pulled."""
    given = text(attached.info.get("name"))
    suffix = _SUFFIX.search(PurePosixPath(given).name.lower())
    identity = uuid.uuid5(uuid.NAMESPACE_URL, _address(layer, attached))
    file = f"{name}_{attached.feature}_{identity.hex[:12]}{suffix.group() if suffix else '.jpg'}"
    return Photo(name, attached.owner, f"{MEDIA}/{file}", caption=given[:200], uuid=str(identity))


def _address(layer: Description, attached: _Attached) -> str:
    return f"{layer.url}/{attached.feature}/attachments/{attached.number}"


def _fetched(http: Http, layer: Description, attached: _Attached, path: Path, tick: Tick) -> list[str]:
    """Write one image, and return why it was not, if it was not."""
    size = count(attached.info.get("size")) or 0
    shown = text(attached.info.get("name"))[:80] or path.name
    if size > LARGEST:
        return [say("The photo {shown} has {size:,.0f} MB: left out.", shown=shown, size=size / 1e6)]
    path.parent.mkdir(exist_ok=True)
    try:
        answer = http.get(_address(layer, attached), dict(parse_qsl(layer.query)), "image/*", tick)
    except _DENIED:
        raise
    except errors.HttpError as error:
        return [say("The photo {shown} was not given: {message}", shown=shown, message=error.message)]
    path.write_bytes(answer.content)
    return []


def _take_away(photos: list[Photo], folder: Path) -> None:
    for each in photos:
        (folder / each.path).unlink(missing_ok=True)
