# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees of each kind of answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from crm_dataspace_plugin.dataspace.html.elements import Markup, anchor, facts, page, paragraph, safe, table
from crm_dataspace_plugin.dataspace.messages import Request

_COLUMNS = 8  # of a table of features
_SHOWN_GEOMETRY = 2000  # characters

Document = Mapping[str, Any]


def landing(request: Request, document: Document) -> str:
    links = [_row(each) for each in document["links"] if each["rel"] != "self" and "html" not in each["type"]]
    search = _search_form(f"{request.base}/collections/catalogue/items", "Search the catalogue")
    return page(request.base, document["title"], paragraph(document["description"]), search, table("", (), links))


def collections(request: Request, document: Document) -> str:
    rows = [
        (anchor(f"{request.at('collections', each['id'])}?f=html", each["title"]), each["id"], each["description"])
        for each in document["collections"]
    ]
    return page(request.base, "Collections", table("", ("Title", "Id", "Description"), rows))


def collection(request: Request, document: Document) -> str:
    here = request.at(*request.segments)
    extent = document.get("extent", {})
    told = {"Id": document["id"], "Licence": document.get("license")}
    for box in extent.get("spatial", {}).get("bbox", ()):
        told["Extent (west, south, east, north; degrees)"] = box
    for times in extent.get("temporal", {}).get("interval", ()):
        told["Time"] = times
    links = [anchor(f"{here}/{each}?f=html", each) for each in ("items", "schema", "queryables", "journal")]
    search = _search_form(f"{here}/items", "Search")
    return page(
        request.base, document["title"], paragraph(document["description"]), search, facts("", told), paragraph(links)
    )


def items(request: Request, document: Document) -> str:
    features = document["features"]
    first = next((int(value) for name, value in request.query if name == "offset"), 0)
    last = first + len(features)
    shown = f"{first + 1} to {last} of {document['numberMatched']}" if features else "Nothing matches."
    turns = [
        anchor(request_page["href"] + "&f=html" * ("f=html" not in request_page["href"]), request_page["title"])
        for request_page in document["links"]
        if request_page["rel"] in ("prev", "next")
    ]
    names = _names(features, request.segments[1])
    rows = [_feature_row(request, each, names) for each in features]
    counted = [
        (name, [f"{each['value']} ({each['count']})" for each in facet["buckets"]])
        for name, facet in document.get("facets", {}).items()
    ]
    parts = [_search_form(request.at(*request.segments), "Search"), paragraph(shown), table("", ("Id", *names), rows)]
    if counted:
        parts.append(table("Facets", ("Property", "Values"), counted))
    return page(request.base, request.segments[1], *parts, paragraph(Markup(" · ".join(turns))))


def item(request: Request, document: Document) -> str:
    properties = document["properties"]
    title = properties.get("title") or properties.get("name") or document["id"]
    links = table("Links", (), [_row(each) for each in document["links"] if each["rel"] not in ("self", "alternate")])
    shape = json.dumps(document["geometry"], ensure_ascii=False)
    cut = shape if len(shape) <= _SHOWN_GEOMETRY else shape[:_SHOWN_GEOMETRY] + " …"
    drawn = Markup(f"<h2>Geometry</h2><pre><code>{safe(cut)}</code></pre>")
    told = {"Id": document["id"], **properties}
    if document.get("time"):
        told["Time"] = document["time"].get("interval")
    return page(request.base, title, facts("", told), links, drawn)


def journal(request: Request, document: Document) -> str:
    rows = [
        (each["at"], each["change"], each["author"] or each["who"], each["reason"], _differences(each))
        for each in document["changes"]
    ]
    parts = [table("", ("When (UTC)", "Change", "Who", "Why", "What"), rows) if rows else paragraph("No changes.")]
    return page(request.base, f"Changes of {document['feature']}", *parts)


def latest(request: Request, document: Document) -> str:
    items_path = request.at("collections", document["collection"], "items")
    rows = [
        (
            each["at"],
            each["change"],
            anchor(f"{items_path}/{quote(each['id'], safe='')}/journal?f=html", each["id"]) if each["id"] else "all",
            each["author"] or each["who"],
            each["reason"],
        )
        for each in document["changes"]
    ]
    changes = table("", ("When (UTC)", "Change", "Feature", "Who", "Why"), rows)
    return page(request.base, f"Latest changes of {document['collection']}", changes)


def problem(request: Request, document: Document) -> str:
    title = f"{document['status']}: {document['title']}"
    return page(request.base, title, paragraph(document.get("detail", "")))


def other(request: Request, document: Document) -> str:
    """Show any other document as it is."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return page(request.base, "/".join(request.segments), Markup(f"<pre><code>{safe(text)}</code></pre>"))


def _row(link: Mapping[str, str]) -> tuple[Markup, str]:
    return anchor(link["href"], link.get("title") or link["href"]), link["rel"].rpartition("/")[2]


def _search_form(action: str, label: str) -> Markup:
    return Markup(
        f'<form action="{safe(action)}"><input type="hidden" name="f" value="html">'
        '<label>Words <input type="search" name="q"></label>'
        f'<button type="submit">{safe(label)}</button></form>'
    )


def _names(features: list[Document], collection_id: str) -> list[str]:
    if collection_id == "catalogue":
        return ["title", "country", "commodity", "license", "accessRights"]
    found = list(features[0]["properties"]) if features else []
    return [each for each in found if each != "uuid"][:_COLUMNS]


def _feature_row(request: Request, feature: Document, names: list[str]) -> list[Any]:
    here = f"{request.at(*request.segments)}/{quote(feature['id'], safe='')}?f=html"
    return [anchor(here, feature["id"]), *(feature["properties"].get(name) for name in names)]


def _differences(change: Document) -> list[str]:
    before, after = (({} if each is None else each) for each in (change["before"], change["after"]))
    old, new = before.get("properties", {}), after.get("properties", {})
    told = [f"{name}: {old.get(name)} → {new.get(name)}" for name in {**old, **new} if old.get(name) != new.get(name)]
    return told + ["geometry"] * (before.get("geometry") != after.get("geometry"))
