# SPDX-License-Identifier: GPL-2.0-or-later
"""The `requests` session that is used without QGIS."""

from __future__ import annotations

import http.client
from typing import Any, Optional

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


def plain_session() -> requests.Session:
    """Return a session that reads no proxy or password from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.headers.update({"User-Agent": "crm_dataspace_plugin", "Accept-Encoding": "gzip, deflate"})
    session.mount("http://", _Adapter())
    session.mount("https://", _Adapter())
    return session


class _ReadsWhatIsThere(http.client.HTTPResponse):
    """Gives what has come and does not wait for more: a service that drips could be neither cancelled nor given up."""

    def read(self, amt: Optional[int] = None) -> bytes:
        return super().read() if amt is None else self.read1(amt)


class _Connection(HTTPConnection):
    response_class = _ReadsWhatIsThere


class _SecureConnection(HTTPSConnection):
    response_class = _ReadsWhatIsThere


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)  # type: ignore[no-untyped-call]
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
