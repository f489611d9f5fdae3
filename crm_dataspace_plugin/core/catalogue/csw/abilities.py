# SPDX-License-Identifier: GPL-2.0-or-later
"""What a CSW says of itself in its capabilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.csw.request import WAYS, Request, Way
from crm_dataspace_plugin.core.catalogue.csw.service import REFUSALS, get_capabilities, get_records, plain_address
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.node import attribute, every, first, local_name, words


@dataclass(frozen=True)
class Abilities:
    """What a service says of itself.

    Attributes:
        url: its address after redirects, without the parameters of a request.
        schemas: in which it gives records, empty where it does not say.
        methods: by which records can be asked for, empty where it does not say.
    """

    url: str
    title: str = ""
    schemas: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()

    def allow(self, way: Way) -> bool:
        return (not self.schemas or way.schema in self.schemas) and (not self.methods or way.method in self.methods)


def read_abilities(http: Http, url: str, tick: Tick) -> Abilities:
    """Fetch a service's capabilities.

    Raises:
        UnexpectedContent: it is no CSW of version 2.
        NetworkError: it cannot be read.
    """
    address = plain_address(url)
    told = get_capabilities(http, address, tick)
    root = told.tree.root
    version = attribute(root, "version")
    if local_name(root) != "Capabilities" or "/cat/csw/" not in str(root.tag):
        raise errors.UnexpectedContent(
            say("{address} is not a CSW: it answered “{local_name}”.", address=address, local_name=local_name(root))
        )
    if not version.startswith("2.0"):
        raise errors.UnexpectedContent(
            say("{address} is a CSW of version {value}: 2.0.2 is needed.", address=address, value=version or "?")
        )
    operations = {attribute(each, "name"): each for each in every(root, "Operation")}
    asking = operations.get("GetRecords")
    schemas = [
        words(value)
        for parameter in every(asking, "Parameter")
        if attribute(parameter, "name").lower() == "outputschema"
        for value in every(parameter, "Value")
    ]
    methods = {local_name(each).upper() for holder in every(asking, "HTTP") for each in holder}
    return Abilities(
        url=plain_address(told.url),
        title=words(first(root, "ServiceIdentification/Title")),
        schemas=frozenset(filter(None, schemas)),
        methods=frozenset(methods & {"GET", "POST"}),
    )


def records_held(http: Http, url: str, tick: Tick) -> Optional[int]:
    """Return how many records a service gives in answer to no question at all; None where it does not tell."""
    address = plain_address(url)
    for way in WAYS:
        try:
            told = get_records(http, address, Request(way), 1, 1, tick)
        except REFUSALS:
            continue
        except errors.NetworkError:
            return None
        return count(attribute(next(every(told.tree.root, "SearchResults"), None), "numberOfRecordsMatched"))
    return None
