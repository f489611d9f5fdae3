# SPDX-License-Identifier: GPL-2.0-or-later
"""What to pull, written as one text: `features:https://…/collections/x`, `wfs:https://…|typename`, a file's path."""

from __future__ import annotations

import re
from typing import NamedTuple

from crm_dataspace_plugin.core.catalogue.record import DistributionKind

_KINDS = {each.value: each for each in DistributionKind}
_COLLECTION = re.compile(r"https?://[^?]+/collections/[^/?]+(/items)?/?(\?.*)?$")
_WFS = re.compile(r"https?://.*[?&]service=wfs\b", re.IGNORECASE)

_ARCGIS = re.compile(r"https?://[^?]+/rest/services/[^?]+/(Feature|Map)Server(/\d+)?/?(\?.*)?$", re.IGNORECASE)


class SourceText(NamedTuple):
    """A distribution as it was written.

    Attributes:
        name: layer or type name, empty where there is only one.
    """

    kind: DistributionKind
    url: str
    name: str = ""


def parse_source_text(text: str) -> SourceText:
    """Return kind, address and layer of `[kind:]address[|layer]`; `LINK` where only the content can tell."""
    word, colon, rest = text.strip().partition(":")
    kind = _KINDS.get(word.lower()) if colon else None
    address, _, name = (rest if kind else text.strip()).partition("|")
    if name.lower().startswith("layername="):  # as QGIS writes it
        name = name[len("layername=") :]
    return SourceText(kind or _guessed(address), address.strip(), name.strip())


def is_source_text(text: str) -> bool:
    """Tell whether `text` is an address or a path, and not a record's id."""
    word, colon, _ = text.strip().partition(":")
    return bool(colon) and word.lower() in {*_KINDS, "http", "https", "file"}


def _guessed(address: str) -> DistributionKind:
    if _COLLECTION.match(address):
        return DistributionKind.FEATURES
    if _ARCGIS.match(address):
        return DistributionKind.ARCGIS
    return DistributionKind.WFS if _WFS.match(address) else DistributionKind.LINK
