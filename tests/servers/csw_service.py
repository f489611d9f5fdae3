# SPDX-License-Identifier: GPL-2.0-or-later
"""A small CSW on loopback: it gives the records it holds, in pages, and refuses what a test tells it to.

It keeps to words and boxes in no other way than the test decides; pycsw itself is tested in `real`.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Optional
from urllib.parse import parse_qs, urlsplit

from lxml import etree

GMD = "http://www.isotc211.org/2005/gmd"
CSW = "http://www.opengis.net/cat/csw/2.0.2"
Reply = tuple[int, str, bytes]


@dataclass(frozen=True)
class Asked:
    """One request.

    Attributes:
        name: of the operation, empty where none was named.
        words: literals of the filter, or the constraint of a GET.
    """

    method: str
    name: str
    schema: str = ""
    type_names: str = ""
    start: int = 1
    count: int = 10
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    body: bytes = b""


def iso_record(identifier: str, title: str = "", keyword: str = "", box: Optional[tuple] = (0, 40, 1, 41)) -> str:
    """Return a record of ISO 19139 as text."""
    names = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
    sides = "".join(f"<gmd:{n}><gco:Decimal>{v}</gco:Decimal></gmd:{n}>" for n, v in zip(names, box or ()))
    extent = (
        f"<gmd:extent><gmd:EX_GeographicBoundingBox>{sides}</gmd:EX_GeographicBoundingBox></gmd:extent>" if box else ""
    )
    own = f"<gmd:fileIdentifier><gco:CharacterString>{identifier}</gco:CharacterString></gmd:fileIdentifier>"
    return (
        f'<gmd:MD_Metadata xmlns:gmd="{GMD}" xmlns:gco="http://www.isotc211.org/2005/gco">'
        f"{own if identifier else ''}<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>"
        f"<gmd:title><gco:CharacterString>{title or identifier}</gco:CharacterString></gmd:title></gmd:CI_Citation>"
        "</gmd:citation><gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword><gco:CharacterString>"
        f"{keyword}</gco:CharacterString></gmd:keyword></gmd:MD_Keywords></gmd:descriptiveKeywords>{extent}"
        "</gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>"
    )


def results(records: list[str], matched: Any, following: Any, attributes: str = "") -> Reply:
    """Return a page; `matched` and `following` are left out where they are None."""
    said = "" if matched is None else f' numberOfRecordsMatched="{matched}"'
    said += "" if following is None else f' nextRecord="{following}"'
    inside = f'<csw:SearchResults{said} numberOfRecordsReturned="{len(records)}"{attributes}>{"".join(records)}'
    text = f'<csw:GetRecordsResponse xmlns:csw="{CSW}">{inside}</csw:SearchResults></csw:GetRecordsResponse>'
    return 200, "application/xml", text.encode()


def report(code: str, words: str, locator: str = "", status: int = 200) -> Reply:
    text = (
        '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows" version="1.2.0">'
        f'<ows:Exception exceptionCode="{code}" locator="{locator}"><ows:ExceptionText>{words}</ows:ExceptionText>'
        "</ows:Exception></ows:ExceptionReport>"
    )
    return status, "application/xml", text.encode()


def capabilities(
    schemas: tuple[str, ...] = (CSW, GMD), methods: tuple[str, ...] = ("Get", "Post"), version="2.0.2"
) -> Reply:
    values = "".join(f"<ows:Value>{each}</ows:Value>" for each in schemas)
    verbs = "".join(f"<ows:{each}/>" for each in methods)
    text = (
        f'<csw:Capabilities xmlns:csw="{CSW}" xmlns:ows="http://www.opengis.net/ows" version="2.0.2">'
        "<ows:ServiceIdentification><ows:Title>Small CSW</ows:Title></ows:ServiceIdentification>"
        f'<ows:OperationsMetadata><ows:Operation name="GetRecords"><ows:DCP><ows:HTTP>{verbs}</ows:HTTP></ows:DCP>'
        f'<ows:Parameter name="outputSchema">{values}</ows:Parameter></ows:Operation></ows:OperationsMetadata>'
        "</csw:Capabilities>"
    )
    return 200, "application/xml", text.encode()


class CswService:
    """Answers at `/csw`.

    Args:
        records: what it holds, as text.
        refuse: gives the reply to a request that is refused, None for one that is not.
        most: records a page.

    Attributes:
        asked: every request so far.
        redirects: path to the address it points to.
    """

    def __init__(
        self,
        records: list[str],
        refuse: Callable[[Asked], Optional[Reply]] = lambda asked: None,
        most: int = 1000,
        said: Reply = capabilities(),
    ) -> None:
        self.asked: list[Asked] = []
        self.redirects: dict[str, str] = {}
        self._records, self._refuse, self._most, self._said = records, refuse, most, said
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                service.reply(self, self._params())

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                service.reply(self, posted(body))

            def _params(self) -> Asked:
                given = {k.lower(): v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
                return Asked(
                    "GET",
                    given.get("request", ""),
                    given.get("outputschema", ""),
                    given.get("typenames", ""),
                    int(given.get("startposition", 1)),
                    int(given.get("maxrecords", 10)),
                    tuple(filter(None, given.get("id", "").split(","))),
                    tuple(filter(None, [given.get("constraint", "")])),
                )

            def log_message(self, *parts: Any) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.root = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.url = f"{self.root}/csw"

    def __enter__(self) -> CswService:
        self._thread.start()
        return self

    def __exit__(self, *problem: Any) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def searches(self) -> list[Asked]:
        return [each for each in self.asked if each.name == "GetRecords"]

    def reply(self, handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        path, _, query = handler.path.partition("?")
        if path in self.redirects:
            handler.send_response(301)
            handler.send_header("Location", self.redirects[path] + (f"?{query}" if query else ""))
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        self.asked.append(asked)
        status, kind, content = self._refuse(asked) or self._answer(asked)
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def _answer(self, asked: Asked) -> Reply:
        if asked.name == "GetCapabilities":
            return self._said
        if asked.name == "GetRecordById":
            found = [each for each in self._records if any(f">{one}<" in each for one in asked.ids)]
            inside = "".join(found)
            text = f'<csw:GetRecordByIdResponse xmlns:csw="{CSW}">{inside}</csw:GetRecordByIdResponse>'
            return 200, "application/xml", text.encode()
        if asked.name != "GetRecords":
            return report("MissingParameterValue", "Missing keyword: service", "service", 400)
        size = min(asked.count, self._most)
        page = self._records[asked.start - 1 : asked.start - 1 + size]
        following = asked.start + size
        return results(page, len(self._records), following if following <= len(self._records) else 0)


def posted(body: bytes) -> Asked:
    root = etree.fromstring(body)
    query = root.find("{*}Query")
    return Asked(
        "POST",
        etree.QName(root).localname,
        root.get("outputSchema", ""),
        "" if query is None else query.get("typeNames"),
        int(root.get("startPosition", 1)),
        int(root.get("maxRecords", 10)),
        tuple(each.text for each in root.findall("{*}Id")),
        tuple(each.text for each in root.iter("{*}Literal")),
        body,
    )
