# SPDX-License-Identifier: GPL-2.0-or-later
"""How photos are to be sent, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.sync.photos.content import Position
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem


@dataclass(frozen=True)
class PhotoOptions:
    """How to send photos.

    Attributes:
        author: for the journal.
        internal: whether a person said yes to sending those marked internal, this time.
        position: what becomes of the place that the camera wrote into them.
        place: where they go, told by the data's owner; empty for what the service itself names.
        again: whether those are tried once more that were refused; a photo whose file was changed always is.
    """

    author: str = ""
    internal: bool = False
    position: Position = Position.KEEP
    place: str = ""
    again: bool = False


@dataclass(frozen=True)
class PhotosResult:
    """What became of the photos.

    Attributes:
        items: all of the layer, as they stand now.
        arrived: keys of those that arrived in this run.
        sent_bytes: sent in this run.
        problems: why it stopped, one sentence each.
        place: host they went to.
    """

    items: tuple[PhotoItem, ...] = ()
    arrived: frozenset[tuple[str, str, str]] = frozenset()
    sent_bytes: int = 0
    problems: tuple[str, ...] = ()
    place: str = ""

    @property
    def verified(self) -> int:
        return sum(each.done for each in self.items)

    @property
    def waiting(self) -> int:
        return sum(each.waits for each in self.items)

    @property
    def rejected(self) -> int:
        return sum(each.refused for each in self.items)

    @property
    def held(self) -> int:
        return sum(not each.done and bool(each.held.value) for each in self.items)
