# SPDX-License-Identifier: GPL-2.0-or-later
"""What is pulled, into which file, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.catalogue.consent import Consent
from crm_dataspace_plugin.core.catalogue.record import DistributionKind, Record
from crm_dataspace_plugin.core.pull.belonging import Belonging


@dataclass(frozen=True)
class PullRequest:
    """One layer to be pulled into a field copy.

    Attributes:
        url: address of the collection (without `/items`), or address or path of a file.
        kind: what is at `url`; `LINK` where only its content can tell.
        name: layer inside a service or file, empty where there is only one.
        path: the field copy, a `.gpkg`; made, or added to where it exists.
        layer: table name; empty to take the collection's.
        area_wkt: polygon in WGS 84 degrees, empty for everywhere.
        filter: CQL2 text, empty for all.
        editable: whether the base snapshot is kept, so that changes can go back.
        crs: authority code to use where the data states none, empty to be asked.
        consent: that somebody said that he may use what is not open.
        columns: the service's names of the fields to pull, empty for all; those that identity and relations need come
            besides.
        belongs_to: the features of another layer whose children alone are pulled; None for all there are.
        ids: of the only features to pull, wherever they are, as a WFS or an ArcGIS server calls them; the first is one
            that lies in the area. Empty for all.
    """

    url: str
    kind: DistributionKind
    path: Path
    name: str = ""
    layer: str = ""
    area_wkt: str = ""
    filter: str = ""
    editable: bool = True
    record: Optional[Record] = None
    catalogue_url: str = ""
    crs: str = ""
    consent: Optional[Consent] = None
    belongs_to: Optional[Belonging] = None
    columns: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class PullResult:
    """What was pulled.

    Attributes:
        layer: table name in the field copy.
        pulled, skipped: numbers of features.
        reasons: why features were skipped and what else the person should know, one sentence each.
        complete: whether all that the service says it has was given and could be written, as far as it was asked for.
        nothing_fits: those of the reasons that say that nothing fits what was asked for.
    """

    path: Path
    layer: str
    pulled: int
    skipped: int
    reasons: tuple[str, ...] = ()
    complete: bool = True
    nothing_fits: tuple[str, ...] = ()
