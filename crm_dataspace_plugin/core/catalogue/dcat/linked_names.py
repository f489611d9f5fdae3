# SPDX-License-Identifier: GPL-2.0-or-later
"""The names of the vocabularies that catalogues in JSON-LD use: prefixes, and the terms of their published contexts.

No context is ever fetched. What a document says itself comes first; these tables fill in for contexts on the web.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

NAMESPACES: Mapping[str, tuple[str, ...]] = {  # our prefix to namespaces, without scheme
    "dcat": ("www.w3.org/ns/dcat#",),
    "dct": ("purl.org/dc/terms/", "purl.org/dc/elements/1.1/"),
    "foaf": ("xmlns.com/foaf/0.1/",),
    "vcard": ("www.w3.org/2006/vcard/ns#",),
    "locn": ("www.w3.org/ns/locn#",),
    "gsp": ("www.opengis.net/ont/geosparql#",),
    "odrl": ("www.w3.org/ns/odrl/2/",),
    "adms": ("www.w3.org/ns/adms#",),
    "dcatap": ("data.europa.eu/r5r/",),
    "geodcat": ("data.europa.eu/930/",),
    "dspace": ("w3id.org/dspace/v0.8/", "w3id.org/dspace/2024/1/", "w3id.org/dspace/2025/1/"),
    "edc": ("w3id.org/edc/v0.0.1/ns/",),
    "cx-policy": ("w3id.org/catenax/policy/", "w3id.org/catenax/2025/9/policy/"),
    "skos": ("www.w3.org/2004/02/skos/core#",),
    "rdfs": ("www.w3.org/2000/01/rdf-schema#",),
    "rdf": ("www.w3.org/1999/02/22-rdf-syntax-ns#",),
    "schema": ("schema.org/",),
    "hydra": ("www.w3.org/ns/hydra/core#",),
    "prov": ("www.w3.org/ns/prov#",),
    "time": ("www.w3.org/2006/time#",),
    "xsd": ("www.w3.org/2001/XMLSchema#",),
    "owl": ("www.w3.org/2002/07/owl#",),
}
_OTHER_PREFIXES = {"dcterms": "dct", "dc": "dct", "geo": "gsp", "geosparql": "gsp", "sdo": "schema"}

_TERMS_OF = {
    "dct": "title description identifier publisher creator issued modified license rights accessRights spatial "
    "temporal conformsTo format language provenance Location LicenseDocument RightsStatement PeriodOfTime",
    "dcat": "dataset distribution service catalog record keyword theme contactPoint landingPage accessURL downloadURL "
    "accessService mediaType endpointURL endpointDescription servesDataset bbox centroid startDate endDate byteSize "
    "Catalog Dataset DatasetSeries DataService Distribution CatalogRecord Resource",
    "odrl": "hasPolicy permission prohibition obligation duty constraint action target assigner assignee leftOperand "
    "operator rightOperand rightOperandReference and or xone andSequence profile refinement remedy consequence unit "
    "includedIn Offer Set Agreement Policy Permission Prohibition Duty Constraint LogicalConstraint AtomicConstraint",
    "foaf": "name mbox homepage page Agent",
    "vcard": "fn hasEmail hasURL organization-name hasOrganizationName Kind Individual Organization",
    "locn": "geometry",
    "skos": "prefLabel notation Concept",
    "rdfs": "label",
    "dspace": "participantId",
}
# words of the contexts that DCAT-AP and GeoDCAT-AP publish since version 3, where they differ from the vocabulary's
_OTHER_TERMS = {
    "Catalogue": "dcat:Catalog",
    "catalogue": "dcat:catalog",
    "datasetDistribution": "dcat:distribution",
    "datasetSeriesDistribution": "dcat:distribution",
    "accessUrl": "dcat:accessURL",
    "downloadUrl": "dcat:downloadURL",
    "endpointUrl": "dcat:endpointURL",
    "geographicalCoverage": "dct:spatial",
    "temporalCoverage": "dct:temporal",
    "releaseDate": "dct:issued",
    "modificationDate": "dct:modified",
    "creationDate": "dct:created",
    "licence": "dct:license",
    "documentation": "foaf:page",
    "otherIdentifier": "adms:identifier",
    "topicCategory": "geodcat:topicCategory",
    "custodian": "geodcat:custodian",
    "distributor": "geodcat:distributor",
    "email": "vcard:hasEmail",
    "url": "vcard:hasURL",
    "affiliation": "vcard:organization-name",
    "preferredLabel": "skos:prefLabel",
    "geograhicName": "skos:prefLabel",
    "geographicName": "skos:prefLabel",
    "provenanceStatementText": "dct:description",
    "rightsStatementText": "dct:description",
    "beginning": "time:hasBeginning",
    "end": "time:hasEnd",
}
_PUBLISHED = {term: f"{prefix}:{term}" for prefix, words in _TERMS_OF.items() for term in words.split()}
TERMS: Mapping[str, str] = {**_OTHER_TERMS, **_PUBLISHED}


def prefix_iri(prefix: str) -> str:
    """Return the namespace a usual prefix stands for, empty for an unusual one."""
    known = NAMESPACES.get(_OTHER_PREFIXES.get(prefix, prefix))
    return f"http://{known[0]}" if known else ""


@lru_cache(maxsize=8192)
def shortened(iri: str) -> str:
    """Return `iri` as `prefix:name` with our prefixes, unchanged where none fits; http or https: no difference."""
    scheme, _, rest = iri.partition("://")
    if scheme.lower() in ("http", "https"):
        for prefix, namespaces in NAMESPACES.items():
            for each in namespaces:
                if rest.startswith(each) and len(rest) > len(each):
                    return f"{prefix}:{rest[len(each) :]}"
    return iri
