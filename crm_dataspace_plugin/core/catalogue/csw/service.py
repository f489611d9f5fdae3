# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking a CSW 2.0.2, and its refusals as one sentence.

Source: OGC 07-006r1 (CSW 2.0.2), OGC 07-045 (its application profile for ISO metadata).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.csw.filter import GML, OGC, add_filter, cql, writable
from crm_dataspace_plugin.core.catalogue.csw.request import CSW, GMD, Request, Way
from crm_dataspace_plugin.core.catalogue.service.capabilities import without_parameters
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.node import (
    Node,
    Tree,
    attribute,
    every,
    first,
    local_name,
    lxml,
    read_tree,
    words,
)

_NAMES = {
    "csw": CSW,
    "ogc": OGC,
    "gml": GML,
    "gmd": GMD,
    "apiso": "http://www.opengis.net/cat/csw/apiso/1.0",
    "ows": "http://www.opengis.net/ows",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_TYPE = "application/xml"
_ACCEPT = "application/xml, text/xml;q=0.9, */*;q=0.1"
# after which another way of asking is worth a try, but for a login that is missing
REFUSALS = (errors.UnexpectedContent, errors.HttpError)
_REPORTS = ("ExceptionReport", "ServiceExceptionReport", "Fault")
_REFUSED = 400  # for a refusal that came as if all were well
_SHOWN = 300  # characters of a service's own words in a message
_OWN_WORDS = {"service", "request", "version", "acceptversions", "acceptformats", "sections", "updatesequence", "id"}
_OWN_WORDS |= {"resulttype", "outputformat", "outputschema", "typenames", "elementsetname", "elementname", "namespace"}
_OWN_WORDS |= {"constraint", "constraintlanguage", "constraint_language_version", "startposition", "maxrecords"}


@dataclass(frozen=True)
class Told:
    """What a service answered, and from where."""

    url: str
    tree: Tree


def plain_address(url: str) -> str:
    """Return the address without the parameters that belong to one request; others, such as `config`, stay."""
    return without_parameters(url, _OWN_WORDS)


def get_capabilities(http: Http, address: str, tick: Tick) -> Told:
    """Return what a service says of itself. Raises as `get_records`."""
    return _get(http, address, {"version": "2.0.2", "request": "GetCapabilities"}, tick)


def get_records(http: Http, address: str, request: Request, start: int, count: int, tick: Tick) -> Told:
    """Return one page of records.

    Args:
        start: number of the first record wanted, from 1.

    Raises:
        HttpError: the service refuses, in its own words.
        UnexpectedContent, BodyTooLarge: it answers something else.
        NetworkError: as `Http` does.
    """
    way = request.way
    shape = {
        "resultType": "results",
        "startPosition": str(start),
        "maxRecords": str(count),
        "outputFormat": _TYPE,
        "outputSchema": way.schema,
    }
    if way.method == "GET":
        condition = cql(request.conditions)
        asked = {"constraintLanguage": "CQL_TEXT", "constraint_language_version": "1.1.0", "constraint": condition}
        params = {"version": "2.0.2", "request": "GetRecords", "typeNames": way.type_names, "elementSetName": "full"}
        return _get(http, address, {**params, **shape, **(asked if condition else {})}, tick)
    root = _element(None, "GetRecords", {"service": "CSW", "version": "2.0.2", **shape})
    query = _element(root, "Query", {"typeNames": way.type_names})
    _element(query, "ElementSetName", {}).text = "full"
    if request.conditions:
        add_filter(_element(query, "Constraint", {"version": "1.1.0"}), request.conditions)
    return _post(http, address, root, tick)


def get_by_id(http: Http, address: str, way: Way, ids: Iterable[str], tick: Tick) -> Told:
    """Return the records with these identifiers, as many as there are. Raises as `get_records`."""
    if way.method == "GET":
        params = {"version": "2.0.2", "request": "GetRecordById", "outputSchema": way.schema, "elementSetName": "full"}
        return _get(http, address, {**params, "id": ",".join(ids)}, tick)
    attributes = {"service": "CSW", "version": "2.0.2", "outputFormat": _TYPE, "outputSchema": way.schema}
    root = _element(None, "GetRecordById", attributes)
    for each in ids:
        _element(root, "Id", {}).text = writable(each)
    _element(root, "ElementSetName", {}).text = "full"
    return _post(http, address, root, tick)


def _element(parent: Optional[Node], name: str, attributes: Mapping[str, str]) -> Node:
    etree = lxml()
    if parent is None:
        return etree.Element(f"{{{CSW}}}{name}", attributes, nsmap=_NAMES)
    return etree.SubElement(parent, f"{{{CSW}}}{name}", attributes)


def _get(http: Http, address: str, params: Mapping[str, str], tick: Tick) -> Told:
    try:
        answer = http.get(address, {"service": "CSW", **params}, _ACCEPT, tick)
    except errors.HttpError as error:
        raise _explained(error, address) from error
    return _understood(answer, address)


def _post(http: Http, address: str, root: Node, tick: Tick) -> Told:
    body = lxml().tostring(root, encoding="utf-8", xml_declaration=True)
    try:
        answer = http.post_query(address, body, _TYPE, _ACCEPT, tick=tick)
    except errors.HttpError as error:
        raise _explained(error, address) from error
    return _understood(answer, address)


def _understood(answer: Answer, address: str) -> Told:
    tree = read_tree(answer)
    refusal = _refusal(tree.root, address)
    if refusal:
        raise errors.HttpError(refusal, _REFUSED, answer.text()[:4000])
    return Told(answer.url, tree)


def _explained(error: errors.HttpError, address: str) -> errors.HttpError:
    """Return the error with the service's own sentence, where it wrote one as XML."""
    try:
        tree = read_tree(Answer(error.status, address, {}, error.body.encode("utf-8", "replace")))
    except (errors.UnexpectedContent, errors.BodyTooLarge):
        return error
    message = _refusal(tree.root, address) or error.message
    return type(error)(message, error.status, error.body, error.revision, error.retry_after)


def _refusal(root: Node, address: str) -> str:
    """Return one sentence for an exception report, empty for any other document."""
    report = next((each for each in (root, *every(root, "Fault")) if local_name(each) in _REPORTS), None)
    if report is None:
        return ""
    codes, told = [], []
    for each in every(report, "Exception", "ServiceException"):
        codes += [attribute(each, name) for name in ("exceptionCode", "code", "locator")]
        told += [words(text) for text in every(each, "ExceptionText")] or [words(each)]
    told = told or [words(first(report, "faultstring")) or words(first(report, "Reason"))]
    reason = ", ".join(dict.fromkeys(filter(None, codes)))
    sentence = " ".join(" ".join(filter(None, told)).split())
    cut = sentence if len(sentence) <= _SHOWN else sentence[:_SHOWN] + "…"
    return say(
        "{plain_address} refused the request{reason}{rest}",
        plain_address=plain_address(address),
        reason=f" ({reason})" if reason else "",
        rest=f": {cut}" if cut else ".",
    )
