# SPDX-License-Identifier: GPL-2.0-or-later
"""How changes reach a service: one interface, one module per protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

from crm_dataspace_plugin.core.errors import NetworkError, ServiceFault
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities


@dataclass(frozen=True)
class Remote:
    """A feature as the service has it now.

    Attributes:
        revision: its strong ETag, empty where the service gives none.
        raw: the service's own feature, with what the schema does not know.
        modified: when it was changed last, as the service writes it in `Last-Modified`; empty where it does not.
    """

    server_id: str
    values: State
    revision: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)
    modified: str = ""


@dataclass(frozen=True)
class Search:
    """What a look for a feature of ours on the service gave.

    Attributes:
        certain: whether all candidates were seen; without it, not found does not mean not there.
    """

    found: Optional[Remote]
    certain: bool


@dataclass(frozen=True)
class Written:
    """What the service said to a write; empty where it said nothing."""

    server_id: str = ""
    revision: str = ""


class Overtook(NetworkError):
    """The write was refused, or held back, because the feature is not the one it was decided for any more.

    Args:
        current: the feature as it is now; None where the service did not tell.
    """

    def __init__(self, message: str, current: Optional[Remote] = None, details: str = "") -> None:
        super().__init__(message, details)
        self.current = current


class Declined(ServiceFault):
    """An answer with status 500 from a service that answers so what it cannot store, too."""


class Writer(Protocol):
    """Reads and writes single features of one collection, called from several threads at once.

    Every method raises a `core.errors.NetworkError`; a write that did not get a complete answer may have happened.
    """

    def guarded(self, server_id: str) -> bool:
        """Tell whether all writes to a feature so far carried a precondition, so that nothing could come between."""

    @property
    def together(self) -> int:
        """How many features may be on their way at once."""

    @property
    def abilities(self) -> Abilities:
        """What the service can do; known once `probe` was called."""

    def probe(self) -> None:
        """Find out what the service takes; TakesNoChanges where that is nothing, other errors where it is not there."""

    def fetch(self, server_id: str) -> Optional[Remote]:
        """Return a feature, None where it does not exist any more."""

    def look(self, server_id: str) -> Optional[Remote]:
        """Return a feature as `fetch` does, but perhaps without its revision and together with others."""

    def find(self, uuid: str, values: State) -> Search:
        """Look for a feature that was sent without getting its id back."""

    def create(self, uuid: str, values: State) -> Written:
        """Add a feature; Overtook where the service has one of that uuid."""

    def update(self, theirs: Remote, patch: State) -> Written:
        """Change the values in `patch`; Overtook if the feature is not `theirs` any more."""

    def delete(self, theirs: Remote) -> None:
        """Delete a feature; Overtook if it is not `theirs` any more."""
