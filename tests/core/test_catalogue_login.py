# SPDX-License-Identifier: GPL-2.0-or-later
"""Others wrote the addresses in records and field copies: a login goes only where it was configured for."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, login_for

OURS = CatalogueSource("Ours", "https://data.example.org/records", authcfg="ours001")
SECOND = CatalogueSource("Second", "https://data.example.org/features", authcfg="second1")
OPEN = CatalogueSource("Open", "https://open.example.org")
BROKEN = CatalogueSource("Broken", "https://[", authcfg="broken1")


@pytest.mark.parametrize(
    ("url", "catalogue", "login"),
    [
        pytest.param("https://data.example.org/collections/x", "Ours", "ours001", id="its own host"),
        pytest.param(
            "https://DATA.example.org:443/collections/x", "Second", "second1", id="the one named is preferred"
        ),
        pytest.param("https://data.example.org/x", "unknown", "ours001", id="another name, the same host"),
        pytest.param("https://elsewhere.example.org/x", "Ours", "", id="a name beside a foreign address"),
        pytest.param("https://data.example.org.evil.example/x", "Ours", "", id="a longer host"),
        pytest.param("https://data.example.org@evil.example/x", "Ours", "", id="the host as a user's name"),
        pytest.param("http://data.example.org/x", "Ours", "", id="without encryption"),
        pytest.param("https://data.example.org:8443/x", "Ours", "", id="another port"),
        pytest.param("https://open.example.org/x", "Open", "", id="a catalogue without login"),
        pytest.param("https://[/x", "Broken", "", id="an address that is none"),
    ],
)
def test_a_login_goes_only_to_the_origin_it_was_configured_for(url, catalogue, login):
    assert login_for(url, [OPEN, BROKEN, OURS, SECOND], catalogue) == login
