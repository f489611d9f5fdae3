# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes sent to a WFS in one transaction, and what became of each.

A service tells numbers only: where they are smaller than what was sent, or it refuses the whole, each change is looked
up on the service, and what did not arrive is sent once more, alone, so that one bad change holds no other up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.sync.writers import Overtook, Written
from crm_dataspace_plugin.core.sync.writers.transaction import Done, transact
from crm_dataspace_plugin.core.sync.writers.wfs_layer import WfsLayer
from crm_dataspace_plugin.core.words import say

_REFUSED = 422
_PASSING = (401, 403, 408, 425, 429, 502, 503, 504)  # of all changes alike, not of one of them


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: `insert`, `update` or `delete`.
        action: its XML.
        arrived: asks the service for it; None where it is not there.
    """

    kind: str
    action: str
    arrived: Callable[[], Optional[Written]]


class Batches:
    """Sends changes of one layer."""

    def __init__(self, http: Http, layer: WfsLayer) -> None:
        self._http = http
        self._layer = layer

    def send(self, changes: Sequence[Change]) -> Sequence[Union[Written, Exception]]:
        """Return what became of each change; what is raised stands for all of them."""
        if len(changes) == 1:
            return [self._alone(changes[0])]
        kinds = {each.kind for each in changes}
        if len(kinds) > 1:
            return self._by_kind(changes)
        try:
            done = self._transact([each.action for each in changes])
        except errors.HttpError as error:
            if error.status in _PASSING:
                raise
            return [self._looked_up(each) for each in changes]
        if _number(done, changes[0].kind) == len(changes) and not done.messages:
            return [Written()] * len(changes)  # the ids of several new ones come in any order
        return [self._looked_up(each) for each in changes]

    def _by_kind(self, changes: Sequence[Change]) -> Sequence[Union[Written, Exception]]:
        found: dict[int, Union[Written, Exception]] = {}
        for kind in ("update", "insert", "delete"):
            places = [number for number, each in enumerate(changes) if each.kind == kind]
            if places:
                found.update(zip(places, self._tried([changes[each] for each in places])))
        return [found[number] for number in range(len(changes))]

    def _tried(self, changes: Sequence[Change]) -> Sequence[Union[Written, Exception]]:
        try:
            return self.send(changes)
        except errors.NetworkError as error:
            return [error] * len(changes)

    def _looked_up(self, change: Change) -> Union[Written, Exception]:
        try:
            return change.arrived() or self._alone(change)
        except errors.NetworkError as error:
            return error

    def _alone(self, change: Change) -> Union[Written, Exception]:
        try:
            done = self._transact([change.action])
        except errors.NetworkError as error:
            return error
        if _number(done, change.kind):
            return Written(next(iter(done.ids), ""))
        if done.messages and change.kind != "delete":
            words = " ".join(done.messages)
            return errors.HttpError(say("{url} refused a change.", url=self._layer.service.url), _REFUSED, words)
        return Overtook(say("{url} did not find the feature as it was read.", url=self._layer.service.url))

    def _transact(self, actions: Sequence[str]) -> Done:
        layer = self._layer
        return transact(self._http, layer.service.url, layer.version, layer.name, actions)


def _number(done: Done, kind: str) -> int:
    return {"insert": done.inserted, "update": done.updated, "delete": done.deleted}[kind]
