# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.addresses import host_of, is_private, private_hosts

PUBLIC = "https://catalogue.example.org/"


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://127.0.0.1/", id="loopback"),
        pytest.param("http://127.1/", id="loopback, short"),
        pytest.param("http://2130706433/", id="loopback, decimal"),
        pytest.param("http://0x7f000001/", id="loopback, hexadecimal"),
        pytest.param("http://017700000001/", id="loopback, octal"),
        pytest.param("http://0x7f.0.0.1/", id="loopback, mixed"),
        pytest.param("http://0/", id="this host"),
        pytest.param("http://[::1]/", id="loopback, version 6"),
        pytest.param("http://[::ffff:127.0.0.1]/", id="mapped into version 6"),
        pytest.param("http://[::ffff:7f00:1]/", id="mapped, hexadecimal"),
        pytest.param("http://[::7f00:1]/", id="compatible with version 4"),
        pytest.param("http://[64:ff9b::a00:1]/", id="translated"),
        pytest.param("http://[2002:c0a8:101::]/", id="6to4"),
        pytest.param("http://10.1.2.3:8080/ows", id="10/8"),
        pytest.param("http://172.31.255.255/", id="172.16/12"),
        pytest.param("http://192.168.1.1/", id="192.168/16"),
        pytest.param("http://169.254.169.254/latest/meta-data", id="link local: a cloud's own data"),
        pytest.param("http://100.64.0.1/", id="carrier"),
        pytest.param("http://[fc00::1]/", id="fc00::/7"),
        pytest.param("http://[fd12:3456::1]/", id="fd00::/8"),
        pytest.param("http://[fe80::1%25eth0]/", id="fe80::/10 with zone"),
        pytest.param("http://localhost:8080/", id="localhost"),
        pytest.param("http://LOCALHOST./", id="capitals, last dot"),
        pytest.param("http://printer.local/", id=".local"),
        pytest.param("http://geo.internal/", id=".internal"),
        pytest.param("http://intranet/", id="one word"),
        pytest.param("http://user:word@127.0.0.1/", id="with a user"),
        pytest.param("http:\\\\127.0.0.1\\x", id="backslashes"),
        pytest.param("http://127.0.0.1\u3002/", id="a dot of another script"),
        pytest.param("http://%31%32%37.0.0.1/", id="escaped"),
    ],
)
def test_a_private_address_is_seen_in_any_notation(url):
    assert is_private(host_of(url))
    assert private_hosts([url], [PUBLIC]) == (host_of(url),)


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("https://8.8.8.8/", id="public"),
        pytest.param("https://172.32.0.1/", id="just outside 172.16/12"),
        pytest.param("https://192.169.0.1/", id="just outside 192.168/16"),
        pytest.param("https://134744072/", id="public, decimal"),
        pytest.param("https://[2a00:1450::1]/", id="public, version 6"),
        pytest.param("https://10.example.org/", id="a name that begins like one"),
        pytest.param("https://localhost.example.org/", id="localhost as a part"),
        pytest.param("https://geo.example.org:8080/ows", id="name"),
        pytest.param("ftp://127.0.0.1/", id="not asked by http"),
        pytest.param("", id="nothing"),
        pytest.param("http://[broken/", id="damaged"),
        pytest.param("https://1.2.3.4.5/", id="five numbers"),
        pytest.param("https://999.1/", id="too large"),
    ],
)
def test_a_public_address_needs_no_question(url):
    assert private_hosts([url], [PUBLIC]) == ()


def test_the_host_of_the_catalogue_itself_needs_no_question_in_whatever_notation():
    assert private_hosts(["http://127.0.0.1:9000/x"], ["http://127.0.0.1:8807"]) == ()
    assert private_hosts(["http://2130706433/x"], ["http://127.0.0.1:8807"]) == ()
    assert private_hosts(["http://127.0.0.1/x"], ["http://192.168.1.2/csw"]) == ("127.0.0.1",)


def test_each_private_host_is_named_once():
    assert private_hosts(["http://10.0.0.1/a", "http://10.0.0.1/b", "http://a.local"], []) == ("10.0.0.1", "a.local")
