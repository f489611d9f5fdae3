# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an address that a record names leads into a network that the person did not think of.

A record is written by others. A link to `http://192.168.1.1/` or `http://2130706433/` makes this computer ask a
device beside it, with the rights of whoever sits here. Judged is what is written, in every notation of an IP
address; no name is looked up. A name that looks public and leads to a private address is therefore not seen here; a
service on a public host that redirects to a private one is not followed (`core.plain_session`).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Optional, Union
from urllib.parse import unquote, urlsplit

Ip = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]

_PRIVATE_NAMES = re.compile(
    r"(.*\.)?(localhost|local|internal|intranet|lan|home|corp|private|localdomain)|.*\.home\.arpa|[^.:]+"
)
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)
_DOTS = str.maketrans("\u3002\uff0e\uff61", "...")  # browsers and resolvers take them for dots
_CARRIER = ipaddress.ip_network("100.64.0.0/10")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def host_of(url: str) -> str:
    """Return the host of an address in lower case, without brackets; empty where there is none."""
    try:
        host = urlsplit(url.strip().replace("\\", "/")).hostname or ""
    except ValueError:
        return ""
    return unquote(host).translate(_DOTS).rstrip(".").lower()


def is_private(host: str) -> bool:
    """Tell whether a host, as `host_of` gives it, is this computer or one of a network that is not public.

    A name without a dot is one of the own network, too: public ones have two parts at least.
    """
    if not host:
        return False
    address = _ip(host)
    return _is_private_ip(address) if address is not None else bool(_PRIVATE_NAMES.fullmatch(host))


def private_hosts(urls: Iterable[str], catalogue_urls: Iterable[str]) -> tuple[str, ...]:
    """Return the private hosts that `urls` lead to, without those on which a catalogue itself is asked.

    Args:
        catalogue_urls: of the catalogues that name `urls`: whoever configured one on his own network trusts its host.
    """
    trusted = {_comparable(host_of(each)) for each in catalogue_urls}
    hosts = dict.fromkeys(host_of(each) for each in urls if scheme_of(each) in ("http", "https"))
    return tuple(each for each in hosts if is_private(each) and _comparable(each) not in trusted)


def scheme_of(url: str) -> str:
    """Return the scheme of an address in lower case, empty for none."""
    return url.strip().partition(":")[0].lower() if ":" in url else ""


def _comparable(host: str) -> str:
    address = _ip(host)
    return str(address) if address is not None else host


def _ip(host: str) -> Optional[Ip]:
    """Return the address that `host` is, in any notation: `127.1`, `0x7f000001`, `017700000001`, `::ffff:127.0.0.1`."""
    try:
        return _innermost(ipaddress.ip_address(host.partition("%")[0]))  # without the zone of a link-local one
    except ValueError:
        return _classic(host)


def _innermost(address: Ip) -> Ip:
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and (address in _NAT64 or (int(address) >> 32 == 0 and int(address) > 1)):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return inner or address
    return address


def _classic(host: str) -> Optional[ipaddress.IPv4Address]:
    """Read the forms that the C library reads: one to four numbers, decimal, octal or hexadecimal."""
    parts = host.split(".")
    if not 1 <= len(parts) <= 4 or not all(_NUMBER.fullmatch(each) for each in parts):
        return None
    try:
        numbers = [_number(each) for each in parts]
        room = 256 ** (5 - len(parts))
        if any(each > 255 for each in numbers[:-1]) or numbers[-1] >= room:
            return None
        leading = sum(each << (24 - 8 * place) for place, each in enumerate(numbers[:-1]))
        return ipaddress.IPv4Address(leading + numbers[-1])
    except ValueError:
        return None


def _number(text: str) -> int:
    if text.lower().startswith("0x"):
        return int(text[2:] or "0", 16)
    return int(text, 8) if text.startswith("0") and len(text) > 1 else int(text)


def _is_private_ip(address: Ip) -> bool:
    if isinstance(address, ipaddress.IPv4Address) and address in _CARRIER:
        return True
    return not address.is_global or address.is_multicast
