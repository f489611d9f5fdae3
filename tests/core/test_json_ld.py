# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON-LD of every shape read as one graph, and nothing ever fetched or raised for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Literal, Ref
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import link_of, nodes_of, of_type, text_of, texts_of

DCAT, DCT = "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/"
BASE = "https://c.example/catalogues/main.jsonld"


def graph(document) -> Graph:
    made = Graph()
    made.read(document, BASE)
    return made


def dataset(document):
    made = graph(document)
    (node,) = of_type(made, "dcat:Dataset")
    return made, node


COMPACT = {
    "@context": {"dcat": DCAT, "dct": DCT},
    "@type": "dcat:Dataset",
    "@id": "https://c.example/d/1",
    "dct:title": {"@value": "Pond", "@language": "en"},
    "dcat:distribution": {"@type": "dcat:Distribution", "dct:format": "CSV"},
}
EXPANDED = [
    {
        "@id": "https://c.example/d/1",
        "@type": [f"{DCAT}Dataset"],
        f"{DCT}title": [{"@value": "Pond", "@language": "en"}],
        f"{DCAT}distribution": [{"@type": [f"{DCAT}Distribution"], f"{DCT}format": [{"@value": "CSV"}]}],
    }
]
FLATTENED = [
    {
        "@id": "file:///there.jsonld",
        "@graph": [
            {"@id": "_:b0", "@type": [f"{DCAT}Distribution"], f"{DCT}format": [{"@value": "CSV"}]},
            {
                "@id": "https://c.example/d/1",
                "@type": [f"{DCAT}Dataset"],
                f"{DCT}title": [{"@value": "Pond", "@language": "en"}],
                f"{DCAT}distribution": [{"@id": "_:b0"}],
            },
        ],
    }
]
OWN_TERMS = {
    "@context": {
        "c": DCAT,
        "DS": "c:Dataset",
        "name": f"{DCT}title",
        "ways": {"@id": "c:distribution"},
        "f": "dct:format",
    },
    "@id": "https://c.example/d/1",
    "@type": "DS",
    "name": "Pond",
    "ways": [{"f": "CSV"}],
}
PUBLISHED_TERMS = {
    "@context": ["https://w3id.org/dspace/2025/1/context.jsonld"],
    "@id": "https://c.example/d/1",
    "@type": "Dataset",
    "title": "Pond",
    "distribution": [{"@type": "Distribution", "format": "CSV"}],
}
NO_CONTEXT = {"id": "https://c.example/d/1", "@type": "dcat:Dataset", "dcterms:title": "Pond"}
NO_CONTEXT["dcat:distribution"] = {"dcterms:format": "CSV"}
HTTPS_NAMES = [{"@id": "https://c.example/d/1", "@type": "https://www.w3.org/ns/dcat#Dataset"}]
HTTPS_NAMES[0]["https://purl.org/dc/terms/title"] = "Pond"
HTTPS_NAMES[0]["https://www.w3.org/ns/dcat#distribution"] = {"https://purl.org/dc/elements/1.1/format": "CSV"}


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(COMPACT, id="compact with prefixes"),
        pytest.param(EXPANDED, id="expanded"),
        pytest.param(FLATTENED, id="flattened with blank nodes in a named graph"),
        pytest.param(OWN_TERMS, id="terms of its own context"),
        pytest.param(PUBLISHED_TERMS, id="terms of a context on the web"),
        pytest.param(NO_CONTEXT, id="usual prefixes without a context"),
        pytest.param(HTTPS_NAMES, id="https instead of http"),
    ],
)
def test_every_shape_says_the_same(document):
    made, node = dataset(document)
    assert node.id == "https://c.example/d/1"
    assert text_of(made, node, "dct:title") == "Pond"
    assert [text_of(made, way, "dct:format") for way in nodes_of(made, node, "dcat:distribution")] == ["CSV"]


@pytest.mark.parametrize(
    "title",
    [
        pytest.param({"de": "Teich", "en": "Pond"}, id="language map"),
        pytest.param({"de": ["Teich"], "en-GB": ["Pond", "Lagoon"]}, id="language map of lists"),
        pytest.param(
            [{"@value": "Teich", "@language": "de"}, {"@value": "Pond", "@language": "en"}], id="tagged values"
        ),
        pytest.param({"@set": ["Pond"]}, id="set"),
        pytest.param({"@list": [{"@value": "Pond"}]}, id="list"),
    ],
)
def test_english_is_taken_before_other_languages(title):
    made, node = dataset({**COMPACT, "dct:title": title})
    assert text_of(made, node, "dct:title") == "Pond"


def test_a_nested_node_is_not_taken_for_a_language_map():
    made, node = dataset({**COMPACT, "dct:publisher": {"foaf:name": "Holder"}, "dct:creator": {"id": "x", "fn": "Ann"}})
    assert text_of(made, node, "dct:publisher") == "Holder"
    assert link_of(node, "dct:creator") == "https://c.example/catalogues/x"


def test_nodes_are_joined_by_identifier_wherever_they_stand():
    made = graph(
        {
            "@graph": [
                {"@id": "#d", "@type": "dcat:Dataset", "dcat:distribution": [{"@id": "#f"}, "https://c.example/named"]},
                {"@id": "#f", "dcat:mediaType": "text/csv"},
                {"@id": "https://c.example/named", "dcat:mediaType": "image/tiff"},
                {"@id": "#f", "dct:title": "File"},
            ]
        }
    )
    (node,) = of_type(made, "dcat:Dataset")
    ways = nodes_of(made, node, "dcat:distribution")
    assert [text_of(made, each, "dcat:mediaType") for each in ways] == ["text/csv", "image/tiff"]
    assert text_of(made, ways[0], "dct:title") == "File" and node.id == f"{BASE}#d"


def test_blank_nodes_of_two_documents_are_different_things():
    made = Graph()
    for title in ("One", "Two"):
        made.read([{"@id": "_:b0", "@type": "dcat:Dataset", "dct:title": title}], BASE)
    assert sorted(text_of(made, each, "dct:title") for each in of_type(made, "dcat:Dataset")) == ["One", "Two"]


def test_coercions_reverse_terms_and_base_of_the_context_are_honoured():
    made = graph(
        {
            "@context": {
                "@base": "https://other.example/",
                "page": {"@id": "dcat:landingPage", "@type": "@id"},
                "label": {"@id": "dct:title", "@container": "@language"},
                "catalogue": {"@reverse": "dcat:dataset"},
            },
            "@id": "d",
            "page": "about",
            "label": {"english": "Pond"},
            "catalogue": {"@id": "cat"},
        }
    )
    node = made.nodes["https://other.example/d"]
    assert node.properties["dcat:landingPage"] == [Ref("https://other.example/about")]
    assert node.properties["dct:title"] == [Literal("Pond", "english")]
    assert made.nodes["https://other.example/cat"].properties["dcat:dataset"] == [Ref(node.id)]


def test_names_of_another_vocabulary_stay_as_they_are():
    made = graph({"@context": {"@vocab": "https://w3id.org/edc/v0.0.1/ns/"}, "@id": "urn:a", "name": "A", "x:y": 1})
    assert made.nodes["urn:a"].properties == {"edc:name": [Literal("A")], "x:y": [Literal("1")]}


def test_a_context_below_counts_only_there():
    made = graph({"@id": "urn:a", "t": 1, "dct:relation": {"@context": {"t": "dct:title"}, "@id": "urn:b", "t": "B"}})
    assert made.nodes["urn:b"].properties == {"dct:title": [Literal("B")]}
    assert "dct:title" not in made.nodes["urn:a"].properties


@pytest.mark.parametrize(
    "context",
    [
        pytest.param({"a": "b", "b": "a"}, id="terms in a circle"),
        pytest.param({"a": "a:a"}, id="prefix of itself"),
        pytest.param({"@vocab": "a"}, id="vocabulary that is a term"),
        pytest.param([[[{"a": None}]], 5, None, "javascript:alert(1)"], id="wrong types"),
        pytest.param({"a": {"@id": 5, "@type": ["@id"], "@container": None}}, id="wrong types in a definition"),
        pytest.param({"@base": "http://[::1", "@vocab": 7, "@language": {}}, id="broken base"),
    ],
)
def test_a_crooked_context_does_no_harm(context):
    made = graph({"@context": context, "@id": "urn:a", "a": "x", "dct:title": "A"})
    assert text_of(made, made.nodes["urn:a"], "dct:title") == "A"


def test_circles_of_nodes_and_deep_nesting_end():
    ring = {"@id": "urn:a", "dct:relation": {"@id": "urn:b", "dct:relation": {"@id": "urn:a"}}}
    deep: dict = {"dct:title": "bottom"}
    for _ in range(500):
        deep = {"dct:relation": deep}
    made = graph([ring, deep])
    assert link_of(made.nodes["urn:b"], "dct:relation") == "urn:a"
    assert made.dropped >= 1 and len(made.nodes) < 70


def test_a_text_said_twice_is_kept_once():
    made = graph([{"@id": "urn:a", "dcat:keyword": ["x", "x", "y"]}, {"@id": "urn:a", "dcat:keyword": "x"}])
    assert texts_of(made, made.nodes["urn:a"], "dcat:keyword") == ("x", "y")


NAMES = ["@id", "@type", "@graph", "@context", "@value", "@language", "@list", "@set", "@reverse", "@vocab", "@base"]
NAMES += [
    "@container",
    "id",
    "type",
    "dcat:dataset",
    "dcat:distribution",
    "dct:title",
    "title",
    "en",
    "_:b0",
    "a",
    ":",
    "",
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(NAMES)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=30,
)


@given(ANY_JSON)
@settings(max_examples=300, deadline=None)
def test_whatever_the_json_nothing_is_raised(document):
    made = graph(document)
    for node in list(made.nodes.values()):
        for name in node.properties:
            text_of(made, node, name)
            nodes_of(made, node, name)
