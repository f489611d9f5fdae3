# SPDX-License-Identifier: GPL-2.0-or-later
"""What a pull would bring, and whether there is room for it: told before anything is written."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.catalogue.source import is_address
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.family.family import family
from crm_dataspace_plugin.core.pull.family.offer import ChildOffer
from crm_dataspace_plugin.core.pull.pages import FeaturePage
from crm_dataspace_plugin.core.pull.reading import FILES, open_reading
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.schema import Field

LOOKED_AT = 100  # features
GROWTH = 1.6  # size of a finished field copy, in sizes of its features as GeoJSON; measured, polygons of 13 vertices


@dataclass(frozen=True)
class Outlook:
    """What a pull would bring.

    Attributes:
        fields: those that can be chosen.
        children: what can come with it.
        features: how many, inside the box of the area; None where the service does not tell.
        size: of the field copy, bytes, roughly; None where nobody can tell.
        free: bytes on the disk of the field copy.
    """

    fields: tuple[Field, ...]
    children: tuple[ChildOffer, ...]
    features: Optional[int]
    size: Optional[int]
    free: int

    @property
    def fits(self) -> bool:
        """Whether there is room, as far as anybody can tell."""
        return self.size is None or self.size < self.free


def look_ahead(http: Http, request: PullRequest, tick: Tick) -> Outlook:
    """Ask the service, or look into the file, with a few small requests.

    Raises:
        DataSpaceError: as `pull` would.
    """
    free = shutil.disk_usage(_folder(request.path)).free
    if request.kind in FILES and is_address(request.url):  # it is not fetched only to be looked into
        return Outlook((), (), None, _size_there(http, request.url, tick), free)
    with open_reading(http, replace(request, columns=()), tick, page_size=LOOKED_AT) as reading:
        fields = reading.collection.schema.fields
        with closing(reading.pages("")) as pages:
            page = next(pages, FeaturePage([]))
    children = family(http, request, tick)
    features = page.matched if page.matched or page.following else len(page.features)
    return Outlook(fields, children, features, _size(page, features), free)


def _size_there(http: Http, url: str, tick: Tick) -> Optional[int]:
    try:
        size = count(http.send("HEAD", url, tick=tick).headers.get("content-length"))
    except errors.HttpError:  # many servers refuse HEAD of what they give to GET
        return None
    return None if size is None else round(size * GROWTH)


def _size(page: FeaturePage, features: Optional[int]) -> Optional[int]:
    if not page.features or features is None:
        return None
    return round(len(json.dumps(page.features)) / len(page.features) * features * GROWTH)


def _folder(path: Path) -> Path:
    """Return the folder of a file to be made, or the nearest one above it that is there."""
    return next(each for each in path.absolute().parents if each.is_dir())
