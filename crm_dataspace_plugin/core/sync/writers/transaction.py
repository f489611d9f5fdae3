# SPDX-License-Identifier: GPL-2.0-or-later
"""One WFS Transaction: its XML, and what a service says it did.

Source: OGC 04-094 (WFS 1.1), OGC 09-025r2 (WFS 2.0).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.wfs_answer import refusal
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element, parse_xml, xml_text

_SPACES = {
    "1": {
        "wfs": "http://www.opengis.net/wfs",
        "ogc": "http://www.opengis.net/ogc",
        "gml": "http://www.opengis.net/gml",
    },
    "2": {
        "wfs": "http://www.opengis.net/wfs/2.0",
        "fes": "http://www.opengis.net/fes/2.0",
        "gml": "http://www.opengis.net/gml/3.2",
    },
}


@dataclass(frozen=True)
class LayerName:
    """A layer as a transaction names it; its elements get the prefix `f`."""

    local: str
    namespace: str = ""

    @property
    def qualified(self) -> str:
        return f"f:{self.local}" if self.namespace else self.local


@dataclass(frozen=True)
class Done:
    """What a service says it did.

    Attributes:
        inserted, updated, deleted: numbers of features.
        ids: of the new features, in the order in which they were sent.
        messages: what it says against parts of it.
    """

    inserted: int
    updated: int
    deleted: int
    ids: tuple[str, ...]
    messages: tuple[str, ...]


def insert(layer: LayerName, values: Iterable[tuple[str, str]]) -> str:
    """Return an action.

    Args:
        values: element's name, and its content as XML.
    """
    prefix = "f:" if layer.namespace else ""
    inner = "".join(f"<{prefix}{name}>{content}</{prefix}{name}>" for name, content in values)
    return f"<wfs:Insert><{layer.qualified}>{inner}</{layer.qualified}></wfs:Insert>"


def update(layer: LayerName, values: Iterable[tuple[str, Optional[str]]], condition: str, version: str) -> str:
    """Return an action.

    Args:
        values: property, and its value as XML, None for NULL.
        condition: a filter.
    """
    word = "ValueReference" if version.startswith("2") else "Name"
    inner = "".join(
        f"<wfs:Property><wfs:{word}>{escape(name)}</wfs:{word}>"
        + ("" if content is None else f"<wfs:Value>{content}</wfs:Value>")
        + "</wfs:Property>"
        for name, content in values
    )
    return f'<wfs:Update typeName="{escape(layer.qualified)}">{inner}{condition}</wfs:Update>'


def delete(layer: LayerName, condition: str) -> str:
    """Return an action."""
    return f'<wfs:Delete typeName="{escape(layer.qualified)}">{condition}</wfs:Delete>'


def transact(http: Http, url: str, version: str, layer: LayerName, actions: Sequence[str]) -> Done:
    """Send actions in one transaction.

    Raises:
        HttpError: the service refuses it, in its own words.
        NetworkError: it may have happened.
    """
    spaces = {**_SPACES[version[0]], **({"f": layer.namespace} if layer.namespace else {})}
    declared = "".join(f' xmlns:{prefix}="{escape(space)}"' for prefix, space in spaces.items())
    text = f'<wfs:Transaction service="WFS" version="{version}"{declared}>{"".join(actions)}</wfs:Transaction>'
    # ASCII only: QGIS Server's small sibling `qgis_mapserver` waits for ever for the rest of anything else
    body = text.encode("ascii", "xmlcharrefreplace")
    headers = {"Content-Type": "text/xml; charset=UTF-8", "Accept": "text/xml, application/xml"}
    asked: Mapping[str, str] = {"request": "Transaction"}
    try:
        answer = http.send("POST", url, headers=headers, body=body, tick=silent)
    except errors.HttpError as error:
        words = refusal(Answer(error.status, url, {}, error.body.encode()), asked)
        if words is None:
            raise
        raise type(error)(words.message, error.status, words.body) from error
    words = refusal(answer, asked)
    if words is not None:
        raise words
    return _done(parse_xml(xml_text(answer), url), url)


def _done(root: Element, url: str) -> Done:
    if root.name != "TransactionResponse":
        raise errors.UnexpectedContent(
            say("{url} did not answer a transaction: it answered “{name}”.", url=url, name=root.name)
        )
    ids = [
        each.attributes.get("fid") or each.attributes.get("rid") or ""
        for word in ("FeatureId", "ResourceId")
        for each in root.each("InsertResults", "Feature", word)
    ]
    messages = [each.text for each in root.each("TransactionResults", "Action", "Message") if each.text]
    numbers = (
        count(root.value("TransactionSummary", f"total{word}")) or 0 for word in ("Inserted", "Updated", "Deleted")
    )
    inserted, updated, deleted = numbers
    return Done(inserted, updated, deleted, tuple(ids), tuple(messages))
