# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the service has a feature that is about to be sent: by its id, or, where it may be there already, by a look."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core.survey.given_out import may_be_elsewhere
from crm_dataspace_plugin.core.sync.lanes import Steps
from crm_dataspace_plugin.core.sync.merge import whole
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Overtook, Remote, Search, Writer


@dataclass(frozen=True)
class Theirs:
    """The service's feature, None where it has none.

    Attributes:
        certain: whether a miss means that the service does not have it.
    """

    feature: Optional[Remote]
    certain: bool = True


class Whereabouts:
    """Asks the service for the features of one layer."""

    def __init__(self, layer: WorkingLayer, writer: Writer, options: SyncOptions) -> None:
        self._schema = layer.schema
        self._writer = writer
        self._elsewhere = options.restored or may_be_elsewhere(layer.connection)

    def theirs(self, uuid: str, base: Optional[Row], ours: Optional[Row], tries: int) -> Steps[Theirs]:
        """Ask for a feature.

        Args:
            tries: how often it was sent before; a new one that never was need not be looked for.
        """
        if base is not None and base.server_id:
            there: Optional[Remote] = yield partial(self._writer.fetch, base.server_id)
            return Theirs(there)
        if ours is None or (tries == 0 and not self._elsewhere):
            return Theirs(None)
        found: Search = yield partial(self._writer.find, uuid, whole(ours.values, self._schema))
        return Theirs(found.found, found.certain or tries == 0 or not self._schema.uuid_field)

    def overtaken(self, error: Overtook, uuid: str, base: Optional[Row], ours: Optional[Row]) -> Steps[Theirs]:
        """Return the feature that got in the way of a write; ask for it where the service did not tell."""
        if error.current is not None and error.current.revision:
            return Theirs(error.current)
        return (yield from self.theirs(uuid, base, ours, tries=1))
