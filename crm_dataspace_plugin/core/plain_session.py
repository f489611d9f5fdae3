# SPDX-License-Identifier: GPL-2.0-or-later
"""The `requests` session that is used without QGIS."""

from __future__ import annotations

import http.client
from typing import Any, Optional
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from crm_dataspace_plugin.core.catalogue.addresses import host_of, is_private
from crm_dataspace_plugin.core.errors import UnexpectedContent
from crm_dataspace_plugin.core.words import say

_KEPT = 20  # connections kept open for the next request; a sync has nearly as many under way


def plain_session() -> requests.Session:
    """Return a session that reads no proxy or password from the environment."""
    session = _Session()
    session.trust_env = False
    session.headers.update({"User-Agent": "crm_dataspace_plugin", "Accept-Encoding": "gzip, deflate"})
    session.mount("http://", _Adapter(pool_maxsize=_KEPT))
    session.mount("https://", _Adapter(pool_maxsize=_KEPT))
    return session


class _Session(requests.Session):
    """Does not let a service out in the world send this computer to a device beside it."""

    def get_redirect_target(self, response: requests.Response) -> Optional[str]:
        target = super().get_redirect_target(response)
        if target is None or is_private(host_of(response.url)):
            return target
        host = host_of(urljoin(response.url, target))
        if is_private(host):
            raise UnexpectedContent(
                say("{url} leads on to {host}, in a private network: it is not followed.", url=response.url, host=host)
            )
        return target


class _ReadsWhatIsThere(http.client.HTTPResponse):
    """Gives what has come and does not wait for more: a service that drips could be neither cancelled nor given up.

    urllib3 2 collects whole pieces nevertheless; inside QGIS, whose network is not this one, nothing waits with any.
    """

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
