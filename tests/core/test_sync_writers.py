# SPDX-License-Identifier: GPL-2.0-or-later
"""What writers say, ask and gather; the real services are met in `tests/servers/real`."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from lxml import etree

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.writers.abilities import (
    CANNOT_EMPTY,
    CANNOT_RESHAPE,
    UNSENDABLE,
    Abilities,
    Precondition,
)
from crm_dataspace_plugin.core.sync.writers.dialect import Dialect, dialect_of, dialect_of_missing
from crm_dataspace_plugin.core.sync.writers.gathering import Gathering
from crm_dataspace_plugin.core.sync.writers.gml import Gml
from crm_dataspace_plugin.core.sync.writers.marks import marked, unmarked
from crm_dataspace_plugin.core.sync.writers.wfs import escaped
from crm_dataspace_plugin.core.sync.writers.wfs_filter import WfsFilter

SCHEMA = Schema((Field("name", FieldType.TEXT), Field("closed_on", FieldType.DATE)), "Polygon")
RING = [[1.0, 50.0], [2.0, 50.0], [2.0, 51.0], [1.0, 50.0]]


def change(kind, *fields):
    return FeatureChange("heaps", "u", "7", kind, tuple(FieldChange(*each) for each in fields))


def test_a_service_that_can_do_all_and_keeps_revisions_has_nothing_to_say():
    able = Abilities(Precondition.REVISION)
    assert able.limits(SCHEMA) == ()
    assert able.faults(change(Operation.UPDATE, ("name", "a", None), ("@geometry", {}, None)), SCHEMA) == ()


def test_each_limit_is_one_sentence_and_refuses_what_needs_it():
    able = Abilities(operations=frozenset({Operation.UPDATE}), nulls=False, reshapes=False)
    assert len(able.limits(SCHEMA)) == 5 and all(each.endswith(".") for each in able.limits(SCHEMA))
    update = change(
        Operation.UPDATE, ("name", "a", None), ("closed_on", "2001-02-03", "2002-02-03"), ("@geometry", {}, {})
    )
    assert able.faults(update, SCHEMA) == (("name", CANNOT_EMPTY), ("@geometry", CANNOT_RESHAPE))
    for kind in (Operation.INSERT, Operation.DELETE):
        ((field, words),) = able.faults(change(kind), SCHEMA)
        assert field == "" and words in able.limits(SCHEMA)


@pytest.mark.parametrize("text", ["a\x0bb", "\x1b[0m", "\x00", "\ufffe"])
def test_a_text_that_xml_cannot_carry_spoils_no_transaction(text: str):
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(f"<a>{escaped(text)}</a>".encode("ascii", "xmlcharrefreplace"))
    changed = change(Operation.UPDATE, ("name", "a", text))
    assert Abilities(by_xml=True).faults(changed, SCHEMA) == (("name", UNSENDABLE),)
    assert Abilities().faults(changed, SCHEMA) == ()


def test_marks_tabs_and_line_breaks_are_carried():
    text = "]]></a><wfs:Delete/>\t\r\n\x7f&\U0001f5fb"
    read = etree.fromstring(f"<a>{escaped(text)}</a>".encode("ascii", "xmlcharrefreplace")).text
    assert read == text
    assert Abilities(by_xml=True).faults(change(Operation.INSERT, ("name", None, text)), SCHEMA) == ()


def test_coordinates_are_sent_as_the_service_will_keep_them():
    shape = {"type": "Point", "coordinates": [1.23456789, 2]}
    assert Abilities(decimals=6).storable({"@geometry": shape, "name": "x"}) == {
        "@geometry": {"type": "Point", "coordinates": [1.234568, 2]}, "name": "x"
    }  # fmt: skip


def test_texts_with_marks_survive_the_way_there_and_back():
    tree = {"properties": {"name": "a <b> & c", "tags": ["<"], "size": 1}}
    assert marked(tree)["properties"] == {"name": "a &lt;b&gt; & c", "tags": ["&lt;"], "size": 1}
    assert unmarked(marked(tree)) == tree


@pytest.mark.parametrize(
    ("headers", "dialect"),
    [
        ({"x-powered-by": "pygeoapi 0.24.0"}, Dialect.PYGEOAPI),
        ({"server": "QGIS FCGI server - QGIS version 3.22.16"}, Dialect.QGIS),
        ({"server": "nginx"}, None),
    ],
)
def test_a_dialect_is_known_by_the_headers(headers, dialect):
    assert dialect_of(Answer(200, "http://127.0.0.1", headers, b"")) is dialect


@pytest.mark.parametrize(
    ("status", "body", "dialect"),
    [
        (404, '{"code":"NotFound","type":"NotFound","description":"identifier not found"}', Dialect.PYGEOAPI),
        (500, '[{"code":"Internal server error","description":"Invalid feature [9]"}]', Dialect.QGIS),
        (404, "<html>", None),
        (404, "[]", None),
    ],
)
def test_a_dialect_is_known_by_how_a_missing_feature_is_told(status, body, dialect):
    assert dialect_of_missing(errors.HttpError("no", status, body)) is dialect


@pytest.mark.parametrize(
    ("likes", "value", "kind", "expected"),
    [
        (
            False,
            "a & b",
            FieldType.TEXT,
            "PropertyIsEqualTo><ogc:PropertyName>f</ogc:PropertyName><ogc:Literal>a &amp; b<",
        ),
        (True, "007", FieldType.TEXT, "PropertyIsLike"),
        (True, "seven", FieldType.TEXT, "PropertyIsEqualTo"),
        (True, 48796604.3, FieldType.REAL, "<ogc:Literal>48796604.3<"),
        (True, "2001-02-03", FieldType.DATE, "PropertyIsLike"),
        (False, "2001-02-03", FieldType.DATE, "PropertyIsEqualTo"),
        (True, True, FieldType.BOOLEAN, "PropertyIsEqualTo><ogc:PropertyName>f</ogc:PropertyName><ogc:Literal>true<"),
        (True, None, FieldType.DATE, "PropertyIsNull"),
    ],
)
def test_a_value_is_asked_for_so_that_the_service_finds_it(likes, value, kind, expected):
    assert expected in WfsFilter("1.1.0", likes).equals("f", value, kind)


def test_what_no_filter_can_ask_for_is_told():
    schema = Schema((Field("name", FieldType.TEXT), Field("tags", FieldType.LIST)), "Polygon")
    values = {"name": "a", "tags": ["b"], "@geometry": {}}
    asked = WfsFilter("2.0.0")
    assert asked.still(schema, values, ["name"])[1] is True
    assert asked.still(schema, values, ["name", "tags"])[1] is False
    conditions, whole = asked.still(schema, values, ["@geometry"])
    assert (conditions, whole) == ([], False)
    assert 'rid="heaps.&lt;1&gt;"' in asked.by_ids(["heaps.<1>"])


def test_a_polygon_with_a_hole_is_gml_of_the_version_and_order_asked_for():
    polygon = {"type": "Polygon", "coordinates": [RING, RING]}
    old = Gml("EPSG:4326").of(polygon)
    assert old.startswith('<gml:Polygon srsName="EPSG:4326"><gml:exterior>') and old.count("gml:interior>") == 2
    assert "1.0 50.0 2.0 50.0" in old
    many = Gml("urn:ogc:def:crs:EPSG::4326", True, "3.2").of({"type": "MultiPolygon", "coordinates": [[RING], [RING]]})
    assert many.count("<gml:surfaceMember>") == 2 and "50.0 1.0 50.0 2.0" in many
    assert many.count("gml:id=") == len({part.split('"')[1] for part in many.split("gml:id=")[1:]}) == 3


def test_threads_that_ask_together_share_one_question_and_get_their_own_answers():
    sent = []
    barrier = threading.Barrier(8)

    def send(questions):
        sent.append(list(questions))
        return [errors.UnexpectedContent("odd") if each % 2 else each * 10 for each in questions]

    gathering = Gathering(send, 5)

    def ask(number):
        barrier.wait()
        try:
            return gathering.ask(number)
        except errors.UnexpectedContent:
            return "odd"

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(8)))
    assert answers == [0, "odd", 20, "odd", 40, "odd", 60, "odd"]
    assert sorted(each for group in sent for each in group) == list(range(8)) and max(map(len, sent)) <= 5


def test_a_failure_of_the_whole_reaches_every_thread_that_asked():
    def send(questions):
        raise errors.TimedOut("silence")

    gathering = Gathering(send, 5)
    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(gathering.ask, number) for number in range(3)]
    assert all(isinstance(each.exception(), errors.TimedOut) for each in asked)


def test_a_defect_in_sending_leaves_nobody_waiting():
    def send(questions):
        raise ZeroDivisionError

    gathering = Gathering(send, 1)
    for _ in range(2):  # the next one that asks leads again
        with ThreadPoolExecutor(3) as pool:
            asked = [pool.submit(gathering.ask, number) for number in range(3)]
        assert all(isinstance(each.exception(), (ZeroDivisionError, RuntimeError)) for each in asked)
