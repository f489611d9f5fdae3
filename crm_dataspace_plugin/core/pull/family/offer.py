# SPDX-License-Identifier: GPL-2.0-or-later
"""A table, layer or heap of photos that belongs to a layer."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.layout import SERVER_ID

OWN_ID = SERVER_ID  # as `parent_field`: the parents' id on the service


@dataclass(frozen=True)
class ChildOffer:
    """What can come with a layer.

    Attributes:
        name: short, unique among the children of one layer; by it a child is chosen.
        title: for people.
        kind, url, layer: the distribution to pull; `layer` is empty where the address says it all.
        parent_field: property of the parents, by the service's name, or `OWN_ID`.
        child_field: property of the children that has the same values.
        attached: whether it is no layer but the images attached to the features, which become photos.
    """

    name: str
    title: str
    kind: DistributionKind
    url: str
    parent_field: str
    child_field: str
    layer: str = ""
    attached: bool = False
