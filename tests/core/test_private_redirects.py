# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
import requests

from crm_dataspace_plugin.core.errors import UnexpectedContent
from crm_dataspace_plugin.core.plain_session import plain_session


def answer(url: str, location: str) -> requests.Response:
    made = requests.Response()
    made.status_code = 302
    made.url = url
    made.headers["Location"] = location
    return made


@pytest.mark.parametrize(
    "location", ["http://127.0.0.1/x", "//192.168.1.1/x", "http://0x7f000001/", "http://[::1]/", "http://geo.internal/"]
)
def test_a_public_service_cannot_lead_into_a_private_network(location):
    with pytest.raises(UnexpectedContent, match="private network"):
        plain_session().get_redirect_target(answer("https://geo.example.org/ows", location))


@pytest.mark.parametrize(
    ("url", "location"),
    [
        ("https://geo.example.org/ows", "/other"),
        ("https://geo.example.org/ows", "https://b.example.org/ows"),
        ("http://127.0.0.1:8807/x", "http://127.0.0.1:8807/y"),
    ],
)
def test_other_redirects_are_followed(url, location):
    assert plain_session().get_redirect_target(answer(url, location)) == location
