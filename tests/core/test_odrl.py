# SPDX-License-Identifier: GPL-2.0-or-later
"""Offers of a data space in plain words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.dcat.odrl import describe_policy

NS = "http://www.w3.org/ns/odrl/2/"


def constraint(left, operator, right) -> dict:
    return {"leftOperand": left, "operator": operator, "rightOperand": right}


def offer(*constraints, **members) -> dict:
    return {"@type": "Offer", "permission": [{"action": "use", "constraint": list(constraints)}], **members}


def test_an_offer_with_conditions_duty_and_prohibitions():
    words = describe_policy(
        {
            "@type": "Offer",
            "@id": "urn:offer:1",
            "permission": [
                {
                    "action": "use",
                    "constraint": [
                        {
                            "and": [
                                constraint("purpose", "isAnyOf", ["research", "reporting"]),
                                constraint("dateTime", "lteq", "2027-12-31"),
                            ]
                        }
                    ],
                    "duty": [{"action": "attribute"}],
                },
                {"action": "modify", "constraint": [constraint("Membership", "eq", "active")]},
            ],
            "prohibition": [{"action": "distribute", "constraint": constraint("recipient", "neq", "EU")}],
        }
    )
    assert words.splitlines() == [
        "Allowed: use, only if (all of: the purpose is any of research or reporting; the date is not after "
        "2027-12-31); and required: name the source.",
        "Allowed: change, only if membership is active.",
        "Not allowed: pass on to others, if the recipient is not EU.",
    ]


COMPACT = {
    "@context": {"odrl": NS},
    "@type": "odrl:Set",
    "odrl:permission": {
        "odrl:action": {"@id": "odrl:use"},
        "odrl:constraint": {
            "odrl:leftOperand": {"@id": "odrl:spatial"},
            "odrl:operator": {"@id": "odrl:eq"},
            "odrl:rightOperand": "EU",
        },
    },
    "odrl:prohibition": [],
}
EXPANDED = [
    {
        "@type": [f"{NS}Offer"],
        f"{NS}permission": [
            {
                f"{NS}action": [{"@id": f"{NS}use"}],
                f"{NS}constraint": [
                    {
                        f"{NS}leftOperand": [{"@id": f"{NS}spatial"}],
                        f"{NS}operator": [{"@id": f"{NS}eq"}],
                        f"{NS}rightOperand": [{"@value": "EU"}],
                    }
                ],
            }
        ],
    }
]
FLATTENED = {
    "@graph": [
        {"@id": "_:c", "odrl:leftOperand": "spatial", "odrl:operator": "eq", "odrl:rightOperand": "EU"},
        {"@id": "_:p", "odrl:action": "use", "odrl:constraint": {"@id": "_:c"}},
        {"@id": "_:o", "@type": "odrl:Offer", "odrl:permission": {"@id": "_:p"}},
    ]
}


@pytest.mark.parametrize(
    "policy",
    [
        pytest.param(offer(constraint("spatial", "eq", "EU")), id="protocol form"),
        pytest.param(COMPACT, id="compact"),
        pytest.param(EXPANDED, id="expanded"),
        pytest.param(FLATTENED, id="flattened"),
        pytest.param({k: v for k, v in COMPACT.items() if k != "@type"}, id="without a type"),
    ],
)
def test_every_form_reads_the_same(policy):
    assert describe_policy(policy) == "Allowed: use, only if the place of use is EU."


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (constraint("purpose", "neq", "military"), "the purpose is not military"),
        (constraint("dateTime", "gt", "2026"), "the date is after 2026"),
        (constraint("count", "lteq", 5), "the number of uses is at most 5"),
        (constraint("BusinessPartnerNumber", "eq", "BPNL7"), "the business partner number is BPNL7"),
        (
            constraint("https://w3id.org/catenax/policy/FrameworkAgreement", "odrl:eq", "DataExchange:1.0"),
            "the framework agreement is DataExchange:1.0",
        ),
        (
            constraint("spatial", "isPartOf", "http://publications.europa.eu/resource/authority/continent/EUROPE"),
            "the place of use is part of EUROPE",
        ),
        (
            constraint("http://x.example/moon", "http://x.example/waxes", "full"),
            "http://x.example/moon http://x.example/waxes full",
        ),
        (constraint("spatial", "eq", "_:EU"), "the place of use is _:EU"),
        ({"leftOperand": "purpose"}, "the purpose is (nothing)"),
        (
            {
                "xone": [
                    constraint("language", "eq", "de"),
                    {"or": [constraint("media", "eq", "a"), constraint("media", "eq", "b")]},
                ]
            },
            "(exactly one of: the language is de; or "
            "(at least one of: the kind of media is a; or the kind of media is b))",
        ),
        (
            {"andSequence": {"@list": [constraint("event", "eq", "a"), constraint("event", "eq", "b")]}},
            "(one after the other: the event is a; then the event is b)",
        ),
    ],
)
def test_conditions_in_words_and_unknown_ones_as_they_are(condition, words):
    assert describe_policy(offer(condition)) == f"Allowed: use, only if {words}."


def test_an_unknown_action_and_a_refined_one_are_shown():
    refined = {"rdf:value": {"@id": "odrl:print"}, "odrl:refinement": constraint("resolution", "lteq", 300)}
    words = describe_policy({"@type": "Offer", "permission": [{"action": "frobnicate"}, {"action": refined}]})
    assert words.splitlines() == ["Allowed: frobnicate.", "Allowed: print (the resolution is at most 300)."]


def test_duties_inside_duties_and_remedies_are_told():
    rule = {"action": "distribute", "remedy": [{"action": "delete", "consequence": [{"action": "compensate"}]}]}
    assert describe_policy({"@type": "Offer", "prohibition": [rule]}) == (
        "Not allowed: pass on to others; if broken, required: delete; otherwise required: pay."
    )


def test_an_offer_without_rules_says_so_and_no_offer_says_nothing():
    assert describe_policy({"@type": "odrl:Set", "odrl:permission": []}) == "No conditions are stated in the offer."
    assert describe_policy({"title": "x"}) == "" == describe_policy(None)


def test_depth_and_length_are_bounded_and_said():
    deep = constraint("purpose", "eq", "x")
    for _ in range(20):
        deep = {"or": [deep, constraint("language", "eq", "en")]}
    assert "deeper than is shown" in describe_policy(offer(deep))
    many = describe_policy(offer(*[constraint("purpose", "eq", f"{n:03}") for n in range(100)]))
    assert "and 60 more" in many
    assert len(describe_policy(offer(*[constraint("purpose", "eq", "x" * 10_000 + str(n)) for n in range(90)]))) < 4200


def test_a_circle_of_conditions_ends():
    ring = {"@id": "urn:c", "or": [{"@id": "urn:c"}, constraint("language", "eq", "en")]}
    assert "the language is en" in describe_policy(offer(ring))


def test_a_thicket_of_conditions_that_all_hold_each_other_ends():
    nodes = [{"@id": f"urn:{n}", "or": [{"@id": f"urn:{m}"} for m in range(40)]} for n in range(40)]
    words = describe_policy({"@graph": [*nodes, offer({"@id": "urn:0"})]})
    assert "deeper than is shown" in words and len(words) < 4200


NAMES = ["@type", "@id", "permission", "prohibition", "duty", "action", "constraint", "and", "or", "leftOperand"]
NAMES += ["operator", "rightOperand", "rdf:value", "odrl:refinement", "Offer", "odrl:Set", "urn:a", "remedy", "@list"]
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(NAMES),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=40,
)


@given(ANY_JSON)
@settings(max_examples=300, deadline=None)
def test_whatever_the_policy_nothing_is_raised(policy):
    assert isinstance(describe_policy({"@type": "Offer", "permission": policy}), str)
    assert isinstance(describe_policy(policy), str)
