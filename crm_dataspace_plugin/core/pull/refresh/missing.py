# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of features that did not come again: deleted there, or only not in the area or the filter any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.again import kind_of
from crm_dataspace_plugin.core.pull.refresh.named import CannotAsk, Named
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.sync.writers.features import FeaturesWriter
from crm_dataspace_plugin.core.words import say

MOST_ASKED = 500  # features asked for one by one
MOST_NAMED = 20_000  # features asked for many at once

Fate = Union[Remote, None, bool]  # as it is now; None where it was deleted; False where nobody knows


class Missing:
    """Asks for features by their ids, where the service can be asked so.

    Args:
        certain: whether a feature's absence alone proves that it was deleted: all came, and nothing limited what was
            asked for.
        known_id: of a feature that came; a service that does not give it by its id cannot be asked so.
        named: asks for many at once; without it they are asked for one by one.
    """

    def __init__(
        self, http: Http, source: Source, certain: bool, known_id: str, tick: Tick, named: Optional[Named] = None
    ) -> None:
        self._certain = certain
        self._tick = tick
        self._known_id = known_id
        self._named = named
        self._reader: Optional[FeaturesWriter] = None
        if kind_of(source) is DistributionKind.FEATURES:
            self._reader = FeaturesWriter(http, source.url, source.schema, tick)

    def fates(self, missing: Sequence[tuple[str, str]]) -> Mapping[str, Fate]:
        """Return uuid → what became of it.

        Args:
            missing: uuid, and id on the service.

        Raises:
            NetworkError: the service stopped to answer.
        """
        otherwise: Fate = None if self._certain else False
        if self._named is not None:
            return self._at_once(self._named, missing, otherwise)
        if not missing or len(missing) > MOST_ASKED or not self._can_be_asked():
            return {uuid: otherwise for uuid, _ in missing}
        found: dict[str, Fate] = {}
        for number, (uuid, server_id) in enumerate(missing):
            self._tick(number / len(missing), say("Looking for {value}", value=server_id or uuid))
            found[uuid] = self._fate(server_id) if server_id else otherwise
        return found

    def _at_once(self, named: Named, missing: Sequence[tuple[str, str]], otherwise: Fate) -> Mapping[str, Fate]:
        ids = [server_id for _, server_id in missing if server_id]
        if not ids or not self._known_id or len(ids) > MOST_NAMED:
            return {uuid: otherwise for uuid, _ in missing}
        self._tick(0.0, say("Looking for {count} features", count=len(ids)))
        try:
            found = named.features(self._known_id, ids)
        except CannotAsk:
            return {uuid: otherwise for uuid, _ in missing}
        return {uuid: found.get(server_id) if server_id else otherwise for uuid, server_id in missing}

    def _can_be_asked(self) -> bool:
        if self._reader is None or not self._known_id:
            return False
        try:
            return isinstance(self._fate(self._known_id), Remote)
        except errors.HttpError:
            return False

    def _fate(self, server_id: str) -> Fate:
        if self._reader is None:
            return False
        try:
            return self._reader.fetch(server_id)
        except (errors.UnexpectedContent, errors.DataError):  # it is there, but cannot be read
            return False
