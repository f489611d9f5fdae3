# SPDX-License-Identifier: GPL-2.0-or-later
"""What the writers share: a second look right before a write that no precondition guards."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Optional

from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.values import same_state
from crm_dataspace_plugin.core.sync.writers import Overtook, Remote
from crm_dataspace_plugin.core.words import say


class ComparingWriter(ABC):
    """Knows which features were written without a precondition.

    Attributes:
        together: how many features may be on their way at once.
    """

    together = 1

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._unguarded: set[str] = set()

    @abstractmethod
    def fetch(self, server_id: str) -> Optional[Remote]:
        """Return a feature, None where it does not exist any more."""

    def look(self, server_id: str) -> Optional[Remote]:
        """Return a feature as a page has it: perhaps without its revision."""
        return self.fetch(server_id)

    def guarded(self, server_id: str) -> bool:
        """Tell whether all writes to a feature so far carried a precondition, so that nothing could come between."""
        return server_id not in self._unguarded

    def _goes_unguarded(self, theirs: Remote) -> None:
        self._unguarded.add(theirs.server_id)

    def _seen_again(self, server_id: str) -> Optional[Remote]:
        return self.fetch(server_id)

    def _compare_again(self, theirs: Remote) -> None:
        """Raise Overtook if the feature is not the one it was decided for any more."""
        current = self._seen_again(theirs.server_id)
        if current is None or not same_state(self._schema, current.values, theirs.values):
            raise Overtook(
                say("Feature {server_id} was changed on the service meanwhile.", server_id=theirs.server_id), current
            )
