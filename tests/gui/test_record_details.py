# SPDX-License-Identifier: GPL-2.0-or-later
"""What the details show of a record, and what a hostile record cannot make them do."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QUrl
from qgis.PyQt.QtGui import QGuiApplication, QImage, QTextDocument
from qgis.PyQt.QtWidgets import QAction

from crm_dataspace_plugin.bridge.moments import day_words
from crm_dataspace_plugin.bridge.pictures import MAX_SIDE, SIDE, read_picture
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui.catalogue.details_html import details_html
from crm_dataspace_plugin.gui.catalogue.record_details import RecordDetails
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.catalogue.results_presenter import ResultsPresenter
from crm_dataspace_plugin.gui.catalogue.safe_html import link, mail_link
from tests.gui.conftest import child, make_record
from tests.servers.catalogue_service import CatalogueService

PATIENCE = 20_000  # milliseconds
UUID = "6f1a4a0e-3f5b-4f0a-9a3e-0123456789ab"
EVIL = '<img src="https://evil.example/x.png"><a href="javascript:alert(1)">x</a><script>alert(1)</script>'


@pytest.fixture
def details(qtbot):
    made = RecordDetails("en")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pane(qtbot):
    made = ResultPane("en")
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    return made


def text_of(details) -> str:
    return child(details, "details_text").toPlainText()


def picture(width: int = 20, height: int = 10, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(data)


def test_everything_a_record_says_is_there(details):
    details.show_record(
        make_record(
            "id-1", "Heaps", abstract="First line\nsecond line", publisher="Survey", rights="Ask first.",
            access=Access.RESTRICTED, issued="2020-01-02", updated="2026-03-04", time_start="1950", time_end="2024",
            keywords=("waste",), statuses=("closed",), facility_types=("waste-dump",), restored=False,
            lineage="From maps.", language="en", other_ids=("doi:10.1/x",), regions=("Asturias",),
            contacts=(Contact("Ann", "LfULG", "pointOfContact", "ann@example.org", "https://l.example"),),
        )
    )  # fmt: skip
    said = text_of(details)
    for words in (
        "First line\nsecond line", "Survey", "Ask first.", "restricted",
            day_words("2020-01-02"), day_words("2026-03-04"), "1950 – 2024",
        "waste", "closed", "not restored", "From maps.", "id-1", "doi:10.1/x", "Asturias", "Ann", "LfULG",
        "(pointOfContact)", "ann@example.org", "https://l.example", "Germany", "tungsten",
    ):  # fmt: skip
        assert words in said, words


def test_every_way_to_the_data_is_there_with_its_kind_layer_host_and_what_can_be_done(details):
    ways = (
        Distribution(DistributionKind.WFS, "https://geo.example/ows", "heaps", title="Heaps"),
        Distribution(DistributionKind.WMS, "https://geo.example/ows", "heaps"),
        Distribution(DistributionKind.GEOPACKAGE, "https://files.example/x.gpkg"),
        Distribution(DistributionKind.LINK, "\\\\host\\share\\x.shp"),
    )
    details.show_record(make_record("1", "Heaps", distributions=ways))
    said = text_of(details)
    for words in ("Features service (WFS): Heaps", "Layer heaps", "Map service (WMS): heaps", "GeoPackage file",
                  "geo.example", "files.example", "Link: \\\\host\\share\\x.shp"):  # fmt: skip
        assert words in said, words
    html = child(details, "details_text").toHtml()
    can = {
        place: {verb for verb in ("add", "pull", "open", "copy") if f"crm:{verb}/{place}" in html} for place in "0123"
    }
    assert can["0"] >= {"add", "pull", "open", "copy"}
    assert can["1"] >= {"add", "open", "copy"} and "pull" not in can["1"]
    assert can["2"] >= {"pull", "open", "copy"}
    assert can["3"] == {"copy"}


def test_each_source_is_listed_with_its_own_licence(pane):
    pane.model.append(
        [make_record(UUID, "Heaps"), make_record(UUID, "Halden", catalogue="Second", licence="CC-BY-NC-4.0")]
    )
    pane.results.activated.emit(pane.model.index(0))
    said = text_of(pane)
    assert "Demo: CC-BY-4.0, open" in said and "Second: CC-BY-NC-4.0, open" in said
    assert "licence differs between the catalogues" in said
    child(pane, "details_raw_fold").click()
    raw = child(pane, "details_raw").toPlainText()
    assert "From Demo:" in raw and "From Second:" in raw


@pytest.mark.parametrize(
    "field",
    ["title", "abstract", "publisher", "licence", "rights", "lineage", "language", "kind", "updated", "time_start"],
)
def test_markup_in_any_text_stays_text(details, field):
    details.show_record(make_record("1", **{"title": "Heaps", field: EVIL}))
    html = child(details, "details_text").toHtml()
    assert "<img" not in html and "<script" not in html
    assert 'href="javascript' not in html


@pytest.mark.parametrize(
    "field", ["keywords", "countries", "commodities", "regions", "facility_types", "statuses", "other_ids"]
)
def test_markup_in_any_list_stays_text(details, field):
    details.show_record(make_record("1", "Heaps", **{field: (EVIL,)}))
    html = child(details, "details_text").toHtml()
    assert "<img" not in html and 'href="javascript' not in html


def test_markup_in_contacts_and_distributions_stays_text(details):
    contact = Contact(EVIL, EVIL, EVIL, "javascript:alert(1)@x", "javascript:alert(1)")
    way = Distribution(DistributionKind.LINK, "javascript:alert(1)", EVIL, EVIL, EVIL)
    details.show_record(make_record(EVIL, "Heaps", catalogue=EVIL, contacts=(contact,), distributions=(way,)))
    html = child(details, "details_text").toHtml()
    assert "<img" not in html and 'href="javascript' not in html and 'href="mailto:javascript' not in html


@pytest.mark.parametrize("address", ["https://evil.example/x.png", "file:///etc/passwd", ":/images/x.svg"])
def test_the_text_loads_nothing(details, address):
    view = child(details, "details_text")
    kinds = (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.HtmlResource)
    assert [view.loadResource(int(kind), QUrl(address)) for kind in kinds] == [None, None]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "\\\\host\\share", "smb://h/x", "/x"])
def test_what_is_no_address_on_the_web_is_no_link(address):
    assert "href" not in link(address)


def test_a_link_tells_the_host_it_really_leads_to():
    assert "(evil.example)" in link("https://evil.example/x", "geo.example")
    assert "(xn--" in link("https://gеo.example/x", "geo"), "a letter of another script"
    assert "evil.example" in link("https://geo.example@evil.example/")


@pytest.mark.parametrize("name", ["trusted.example", "trusted.example" + "a" * 600], ids=["short", "cut away"])
def test_a_name_in_front_of_a_host_does_not_pass_for_it(name):
    assert link(f"https://{name}@evil.example/").endswith("</a> (evil.example)")
    assert link("https://evil.example:8080/trusted.example").endswith("</a>")


@pytest.mark.parametrize("address", ["a b@x", "a@x?subject=y", "x", 'a"@x'])
def test_a_mail_link_carries_an_address_and_nothing_else(address):
    found = mail_link(address)
    assert "subject" not in found.partition(">")[0] and '"@' not in found


def test_what_never_ends_is_cut_with_words(details):
    found = make_record("1", "Heaps", abstract="x" * 10_000_000, keywords=("k",) * 5000, lineage="y" * 50_000)
    details.show_record(found)
    said = text_of(details)
    assert "(cut here: 10,000,000 characters in all)" in said and "and 4,940 more" in said
    assert len(said) < 60_000


def test_the_raw_record_is_xml_where_it_was_xml(details):
    details.show_record(make_record("1", "Heaps", raw={"xml": "<gmd:MD_Metadata/>"}))
    details.show()
    child(details, "details_raw_fold").click()
    assert child(details, "details_raw").toPlainText() == "<gmd:MD_Metadata/>"
    child(details, "details_raw_copy").click()
    assert QGuiApplication.clipboard().text() == "<gmd:MD_Metadata/>"


def test_a_raw_record_of_ten_megabytes_is_cut_and_copied_whole(details):
    details.show_record(make_record("1", "Heaps", raw={"xml": "x" * 10_000_000}))
    details.show()
    child(details, "details_raw_fold").click()
    assert len(child(details, "details_raw").toPlainText()) < 110_000
    child(details, "details_raw_copy").click()
    assert len(QGuiApplication.clipboard().text()) == 10_000_000


def test_a_picture_is_not_fetched_before_it_is_asked_for(qtbot, pane, project, jobs, settings, messages):
    with CatalogueService({}, **{"t.png": (200, "image/png", picture())}) as service:
        settings.save_catalogues([CatalogueSource("Demo", service.url, "records")])
        ResultsPresenter(pane, project, jobs, settings, messages)
        pane.model.append([make_record("1", "Heaps", thumbnail=f"{service.url}/t.png")])
        pane.results.activated.emit(pane.model.index(0))
        assert "127.0.0.1" in child(pane, "details_picture").text()
        qtbot.wait(50)
        assert service.asked == []
        child(pane, "details_picture").click()
        qtbot.waitUntil(child(pane, "details_thumbnail").isVisible, timeout=PATIENCE)
        assert child(pane, "details_thumbnail").pixmap().width() == 20


def test_pictures_come_by_themselves_where_the_person_wants_it(qtbot, pane, project, jobs, settings, messages):
    with CatalogueService({}, **{"t.png": (200, "image/png", picture())}) as service:
        settings.save_catalogues([CatalogueSource("Demo", service.url, "records")])
        ResultsPresenter(pane, project, jobs, settings, messages)
        pane.tools.findChild(QAction, "view_thumbnails").trigger()
        assert settings.thumbnails
        pane.model.append([make_record("1", "Heaps", thumbnail=f"{service.url}/t.png")])
        pane.results.activated.emit(pane.model.index(0))
        qtbot.waitUntil(child(pane, "details_thumbnail").isVisible, timeout=PATIENCE)


def test_a_picture_in_a_private_network_does_not_come_by_itself(qtbot, pane, project, jobs, settings, messages):
    with CatalogueService({}, **{"t.png": (200, "image/png", picture())}) as service:
        settings.save_catalogues([CatalogueSource("Demo", "https://demo.example", "records")])
        settings.thumbnails = True
        ResultsPresenter(pane, project, jobs, settings, messages)
        pane.model.append([make_record("1", "Heaps", thumbnail=f"{service.url}/t.png")])
        pane.results.activated.emit(pane.model.index(0))
        child(pane, "details_picture").click()
        qtbot.wait(50)
        assert service.asked == []
        assert child(pane.details, "access_gate").isVisible()


def test_a_picture_that_is_none_is_said_in_place(qtbot, pane, project, jobs, settings, messages):
    with CatalogueService({}, **{"t.png": (200, "image/png", b"<svg/>")}) as service:
        settings.save_catalogues([CatalogueSource("Demo", service.url, "records")])
        ResultsPresenter(pane, project, jobs, settings, messages)
        pane.model.append([make_record("1", "Heaps", thumbnail=f"{service.url}/t.png")])
        pane.results.activated.emit(pane.model.index(0))
        child(pane, "details_picture").click()
        qtbot.waitUntil(child(pane, "details_picture_status").isVisible, timeout=PATIENCE)


@pytest.mark.parametrize("thumbnail", ["file:///etc/passwd", "javascript:x", "data:image/png;base64,AAAA", ""])
def test_no_picture_is_offered_that_is_not_on_the_web(details, thumbnail):
    details.show_record(make_record("1", "Heaps", thumbnail=thumbnail))
    assert not child(details, "details_picture").isVisibleTo(details)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP"])
def test_a_picture_is_read_and_made_small(kind):
    image = read_picture(picture(1000, 500, kind))
    assert (image.width(), image.height()) == (SIDE, SIDE // 2)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', id="SVG"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html>", id="a page"),
        pytest.param(picture()[:40], id="cut"),
        pytest.param(b"P6\n1 1\n255\nabc", id="a kind that is not wanted"),
    ],
)
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(DataError):
        read_picture(content)


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_size():
    huge = bytearray(picture())
    huge[16:24] = (100_000).to_bytes(4, "big") * 2  # width and height in the header
    with pytest.raises(DataError, match=r"too large|damaged|no picture"):
        read_picture(bytes(huge))
    assert MAX_SIDE < 100_000


def test_details_of_a_bare_record_have_no_empty_rows():
    from crm_dataspace_plugin.core.catalogue.merging import Found
    from crm_dataspace_plugin.core.catalogue.record import Record

    bare = Record("1", "Demo", "Heaps")
    html = details_html(Found(0, bare, (bare,)), "en")
    assert "Publisher" not in html and "Contacts" not in html and "not stated" in html
