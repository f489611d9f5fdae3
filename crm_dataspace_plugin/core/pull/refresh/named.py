# SPDX-License-Identifier: GPL-2.0-or-later
"""Features asked for by their ids: what became of those that an area or a filter does not hold any more.

They are pulled like a layer, into a file of their own, so that their values are read as all others were.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.refresh.arrivals import Arrivals
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.sync.writers import Remote

KINDS = (DistributionKind.WFS, DistributionKind.ARCGIS)
_STOPPED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests, errors.ServiceFault)
_CANNOT = (errors.HttpError, errors.UnexpectedContent, errors.DataError, errors.QueryError)


class CannotAsk(Exception):
    """The service does not give features by their ids."""


class Named:
    """Asks a service for some of its features.

    Args:
        request: that pulled the layer anew.
        crs: of the layer here.
        file: made, and left for the caller to delete.
    """

    def __init__(self, http: Http, request: PullRequest, crs: str, arrivals: Arrivals, file: Path, tick: Tick) -> None:
        self._http, self._request, self._crs = http, request, crs
        self._arrivals, self._file, self._tick = arrivals, file, tick

    def features(self, known_id: str, ids: Sequence[str]) -> Mapping[str, Remote]:
        """Return id → feature for those the service has, wherever they are.

        Args:
            known_id: of a feature that the service has; without it, no answer about the others counts.

        Raises:
            CannotAsk
            NetworkError: the service stopped to answer.
        """
        asked = dict.fromkeys((known_id, *ids))
        request = replace(self._request, path=self._file, filter="", ids=tuple(asked))
        try:
            pulled = pull(self._http, request, self._tick)
            found = {each.server_id: each for each in self._read()}
        except _STOPPED:
            raise
        except _CANNOT as error:
            raise CannotAsk from error
        if known_id not in found or found.keys() - asked.keys() or pulled.skipped:
            raise CannotAsk  # it takes no notice of ids, or gives what cannot be read
        return {each: found[each] for each in ids if each in found}

    def _read(self) -> list[Remote]:
        with open_field_copy(self._file) as connection:
            if any(each.crs != self._crs for each in read_sources(connection)):
                raise CannotAsk
            return list(self._arrivals.others(connection))
