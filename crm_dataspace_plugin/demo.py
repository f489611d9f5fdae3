# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo: the embedded data space, started inside this QGIS on loopback.

Its database and its port are kept, so that a field copy pulled from the demo finds it again another day. Its token is
made anew each time and stays in memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say

if TYPE_CHECKING:
    from crm_dataspace_plugin.dataspace.embedded import DataSpace

NAME = "Demo data space"


class Demo:
    """Starts and stops the embedded data space.

    Args:
        database: file of its inventory; generated where it does not exist.
        port: to listen on if it is free; 0 for any.
    """

    def __init__(self, database: Path, port: int = 0) -> None:
        self._database = database
        self._port = port
        self._space: Optional[DataSpace] = None

    def start(self, tick: Tick) -> CatalogueSource:
        """Start it unless it runs, and return the catalogue to search; to be called in a job."""
        from crm_dataspace_plugin.bridge.network import remember_token
        from crm_dataspace_plugin.dataspace.embedded import DataSpace

        if self._space is None:
            tick(UNKNOWN, say("Making the demo inventory"))
            self._database.parent.mkdir(parents=True, exist_ok=True)
            try:
                space = DataSpace(database=str(self._database), port=self._port)
            except OSError:  # another QGIS has the port
                space = DataSpace(database=str(self._database), port=0)
            space.start()
            try:
                space.publish_demo()
            except BaseException:
                space.stop()
                raise
            remember_token(space.url, space.token)
            self._space = space
        return CatalogueSource(name=NAME, url=self._space.url, kind="records")

    def is_catalogue_of(self, catalogues: list[CatalogueSource]) -> bool:
        """Tell whether one of the configured catalogues is this demo as it was started the last time."""
        address = f"http://127.0.0.1:{self._port}"
        return any(each.name == NAME and each.url == address for each in catalogues)

    def stop(self) -> None:
        """Stop it; without effect when it does not run."""
        if self._space is None:
            return
        from crm_dataspace_plugin.bridge.network import forget_token

        forget_token(self._space.url)
        self._space.stop()
        self._space = None
