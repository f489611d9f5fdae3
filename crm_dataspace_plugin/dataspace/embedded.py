# SPDX-License-Identifier: GPL-2.0-or-later
"""The data space inside another program: in its own thread, gone without a trace after `stop`."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.publication import publish_demo
from crm_dataspace_plugin.dataspace.publishing import publish_features
from crm_dataspace_plugin.dataspace.server import LOOPBACK, Server
from crm_dataspace_plugin.dataspace.service import Service
from crm_dataspace_plugin.dataspace.store import Store


class DataSpace:
    """A running data space.

    Args:
        database: path of its SQLite file, or `:memory:`.
        port: 0 for any free one.
        token: what writers must know; None makes a new one.
        host: loopback unless others may reach it.

    Attributes:
        token: what writers must know.
    """

    def __init__(
        self, database: str = ":memory:", port: int = 0, token: Optional[str] = None, host: str = LOOPBACK
    ) -> None:
        self.token = token or secrets.token_urlsafe(24)
        self._store = Store(database)
        try:
            self._server = Server(Service(self._store, self.token), host, port)
        except OSError:
            self._store.close()
            raise
        self._thread: Optional[threading.Thread] = None

    @property
    def url(self) -> str:
        """Address of the landing page, without a slash at the end."""
        return self._server.url

    def start(self) -> None:
        """Begin to answer."""
        self._thread = threading.Thread(target=self.serve, name="data space", daemon=True)
        self._thread.start()

    def serve(self) -> None:
        """Answer in this thread until `stop` is called in another."""
        self._server.serve_forever(poll_interval=0.05)

    def stop(self) -> None:
        """Stop; afterwards neither thread nor socket nor file is open. A second call does nothing."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._server.shutdown()
            thread.join()
        self._server.server_close()
        self._store.close()

    def has(self, collection_id: str) -> bool:
        """Tell whether there is a collection of this id."""
        return self._store.collection(collection_id) is not None

    def publish_demo(self) -> None:
        """Put the synthetic demo inventory in, unless it is there already."""
        publish_demo(self._store)

    def publish(
        self,
        collection_id: str,
        title: str,
        features: Iterable[Mapping[str, Any]],
        record_fields: Optional[Mapping[str, Any]] = None,
    ) -> int:
        """Put GeoJSON features (WGS 84) in as an editable collection with a record, and return their number.

        Args:
            record_fields: properties of the catalogue entry that are known better than the features tell.

        Raises:
            Unpublishable: the features cannot be published; nothing was changed.
        """
        return publish_features(self._store, collection_id, title, features, record_fields or {})
