# SPDX-License-Identifier: GPL-2.0-or-later
"""Records out of a graph's datasets and services: DCAT-AP, GeoDCAT-AP, offers of a data space, schema.org."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.access import access_of_licence, first_access
from crm_dataspace_plugin.core.catalogue.dcat.distributions import by_negotiation, read_linked_distributions
from crm_dataspace_plugin.core.catalogue.dcat.eu_countries import country_of
from crm_dataspace_plugin.core.catalogue.dcat.extent import place_of, time_of
from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Node, Ref
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import link_of, links_of, nodes_of, text_of, texts_of
from crm_dataspace_plugin.core.catalogue.dcat.odrl import policy_words
from crm_dataspace_plugin.core.catalogue.reader import PROPERTY_NAMES, read_codes
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Record

DATASETS = ("dcat:Dataset", "dcat:DatasetSeries", "dcat:DataService", "schema:Dataset")
_KINDS = {"dcat:DataService": "service", "dcat:DatasetSeries": "series"}
_DATA_THEMES = {  # the EU's data-theme table
    "AGRI": "agriculture, fisheries, forestry and food",
    "ECON": "economy and finance",
    "EDUC": "education, culture and sport",
    "ENER": "energy",
    "ENVI": "environment",
    "GOVE": "government and public sector",
    "HEAL": "health",
    "INTR": "international issues",
    "JUST": "justice, legal system and public safety",
    "REGI": "regions and cities",
    "SOCI": "population and society",
    "TECH": "science and technology",
    "TRAN": "transport",
}
_LICENCES = ("dct:license", "schema:license", "dct:licence")
_MOST_PARTS = 50  # things shown with a raw record
_MOST = 500  # places, contacts or distributions of one record


def read_dataset(graph: Graph, node: Node, catalogue: str, base: str) -> Optional[Record]:
    """Return the record for a dataset or service; None where it cannot be told apart from others.

    Args:
        base: address of the document, for links that are relative.
    """
    identifier = _identifier(graph, node)
    if not identifier:
        return None
    keywords = tuple(dict.fromkeys((*texts_of(graph, node, "dcat:keyword", "schema:keywords"), *_themes(graph, node))))
    stated = {key: list(values) for key, values in _stated(graph, node).items()}
    codes, unknown = read_codes({**stated, "keywords": list(keywords)})
    geometry, bbox = place_of(graph, node)
    start, end = time_of(graph, node)
    policies = [each for holder in _holders(graph, node) for each in nodes_of(graph, holder, "odrl:hasPolicy")]
    licence = _licence(graph, node)
    rights = texts_of(graph, node, "dct:rights") + ((policy_words(graph, policies),) if policies else ())
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=text_of(graph, node, "dct:title", "schema:name", "edc:name", "foaf:name", "rdfs:label") or identifier,
        abstract=text_of(graph, node, "dct:description", "schema:description", "edc:description", "rdfs:comment"),
        kind=next((_KINDS[each] for each in node.types if each in _KINDS), "dataset"),
        publisher=_publisher(graph, node),
        licence=licence,
        rights="\n".join(filter(None, rights)),
        access=_access(graph, node, licence, bool(policies)),
        issued=text_of(graph, node, "dct:issued", "schema:datePublished", "dct:created"),
        updated=text_of(graph, node, "dct:modified", "schema:dateModified"),
        time_start=start,
        time_end=end,
        keywords=tuple(dict.fromkeys(keywords + unknown)),
        commodities=codes["commodity"],
        countries=codes["country"] or _countries(node),
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        contacts=_contacts(graph, node),
        lineage=text_of(graph, node, "dct:provenance", "prov:wasGeneratedBy"),
        language=text_of(graph, node, "dct:language", "schema:inLanguage"),
        other_ids=tuple(each for each in _other_ids(graph, node) if each != identifier),
        bbox=bbox,
        geometry=geometry,
        distributions=read_linked_distributions(graph, node, base),
        raw=_raw(graph, node),
    )


def _publisher(graph: Graph, node: Node) -> str:
    named = text_of(graph, node, "dct:publisher", "schema:publisher", "schema:provider", "dct:creator")
    named = named or text_of(graph, node, "geodcat:custodian", "dct:rightsHolder", "dcat:contactPoint")
    return _last(named) if "/authority/corporate-body/" in named else named


def _themes(graph: Graph, node: Node) -> list[str]:
    """Return the names of themes and topics; one that only a register on the web can name is left out."""
    every = texts_of(graph, node, "dcat:theme", "dct:subject", "geodcat:topicCategory")
    known = (
        _DATA_THEMES.get(_last(each)) or ("" if "://" in each and "/TopicCategory/" not in each else _last(each))
        for each in every
    )
    return list(filter(None, known))


def _last(iri: str) -> str:
    return iri.rstrip("/").rpartition("/")[2] if "://" in iri else iri


def _raw(graph: Graph, node: Node) -> Mapping[str, Any]:
    """Return the entry as received; in a flattened document with the things it points to, which stand elsewhere."""
    refs = [value.id for values in node.properties.values() for value in values if isinstance(value, Ref)]
    others = [graph.nodes[each] for each in dict.fromkeys(refs) if each in graph.nodes and graph.nodes[each].pointed]
    parts = [each for one in (node, *others[:_MOST_PARTS]) for each in one.raw[:_MOST_PARTS]]
    return parts[0] if len(parts) == 1 else {"@graph": parts[:_MOST_PARTS]}


def _identifier(graph: Graph, node: Node) -> str:
    if not node.id.startswith("_:"):
        return node.id
    return next(iter(_other_ids(graph, node)), "") or link_of(node, "dcat:landingPage", "foaf:page")


def _other_ids(graph: Graph, node: Node) -> tuple[str, ...]:
    return texts_of(graph, node, "dct:identifier", "schema:identifier", "edc:id") + tuple(
        each
        for other in nodes_of(graph, node, "adms:identifier")
        for each in texts_of(graph, other, "skos:notation", "dct:identifier")
    )


def _stated(graph: Graph, node: Node) -> Mapping[str, tuple[str, ...]]:
    """Return what a data space wrote under our own names, in whatever vocabulary."""
    wanted = {name for names in PROPERTY_NAMES.values() for name in names} - {"type", "keywords", "keyword", "tags"}
    found = {name: re.split(r"[/#:]", name)[-1] for name in node.properties}
    return {short: texts_of(graph, node, name) for name, short in found.items() if short in wanted}


def _countries(node: Node) -> tuple[str, ...]:
    """Return the countries named as places by their entry in the EU's country table."""
    named = map(country_of, links_of(node, "dct:spatial", "schema:spatialCoverage"))
    return tuple(dict.fromkeys(filter(None, named)))


def _licence(graph: Graph, node: Node) -> str:
    for holder in _holders(graph, node):
        for name in _LICENCES:
            named = link_of(holder, name) or text_of(graph, holder, name)
            if named:
                return named
            for each in nodes_of(graph, holder, name):  # a licence document without an address
                return text_of(graph, each, "dct:title", "rdfs:label", "dct:identifier", "dct:description")
    return ""


def _holders(graph: Graph, node: Node) -> list[Node]:
    """Return the dataset, then its distributions: either may carry licence, rights and offers."""
    return [node, *nodes_of(graph, node, "dcat:distribution", "schema:distribution")[:_MOST]]


def _access(graph: Graph, node: Node, licence: str, offered: bool) -> Access:
    """Return the access; a data space's connector gives nothing without a contract, whatever else is stated."""
    said = [
        each
        for holder in _holders(graph, node)
        for name in ("dct:accessRights", "dct:rights", "accessLevel")
        for each in links_of(holder, name) + texts_of(graph, holder, name)
    ]
    found = first_access(said)
    if offered and found in (Access.OPEN, Access.UNKNOWN) and (found is Access.UNKNOWN or by_negotiation(graph, node)):
        return Access.NEGOTIATE
    return access_of_licence(licence) if found is Access.UNKNOWN and not said else found


def _contacts(graph: Graph, node: Node) -> tuple[Contact, ...]:
    roles = (
        ("dcat:contactPoint", "contactPoint"),
        ("dct:publisher", "publisher"),
        ("dct:creator", "creator"),
        ("geodcat:custodian", "custodian"),
        ("dct:rightsHolder", "rightsHolder"),
        ("geodcat:distributor", "distributor"),
    )
    found = [_contact(graph, each, role) for name, role in roles for each in nodes_of(graph, node, name)[:_MOST]]
    return tuple(dict.fromkeys(each for each in found if each.name or each.organisation or each.email or each.url))


def _contact(graph: Graph, agent: Node, role: str) -> Contact:
    email = link_of(agent, "vcard:hasEmail", "vcard:email", "foaf:mbox", "schema:email")
    for each in nodes_of(graph, agent, "vcard:hasEmail"):
        email = link_of(each, "vcard:hasValue", "vcard:value") or email
    name = text_of(graph, agent, "vcard:fn", "foaf:name", "schema:name", "skos:prefLabel", "rdfs:label")
    organisation = text_of(graph, agent, "vcard:organization-name", "vcard:hasOrganizationName")
    return Contact(
        name=name,
        organisation=organisation or (name if role == "publisher" else ""),
        role=role,
        email=re.sub(r"^mailto:", "", email, flags=re.IGNORECASE),
        url=link_of(agent, "vcard:hasURL", "foaf:homepage", "foaf:workplaceHomepage", "schema:url"),
    )
