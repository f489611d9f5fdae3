# SPDX-License-Identifier: GPL-2.0-or-later
"""A made-up dataset as a metadata record of ISO 19139, as an INSPIRE catalogue holds it."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tests.servers.real.mine_waste_records import Dataset, Link

_NAMESPACES = """xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"
 xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance\""""
_CODES = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#"
_LIMITATIONS = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/"
_FUNCTIONS = {"link": "information"}


def iso_19139(dataset: Dataset) -> str:
    """Return the XML document."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<gmd:MD_Metadata {_NAMESPACES}>
<gmd:fileIdentifier>{_text(dataset.identifier)}</gmd:fileIdentifier>
<gmd:language>{_code("LanguageCode", dataset.language)}</gmd:language>
<gmd:characterSet>{_code("MD_CharacterSetCode", "utf8")}</gmd:characterSet>
<gmd:hierarchyLevel>{_code("MD_ScopeCode", "dataset")}</gmd:hierarchyLevel>
<gmd:contact>{_party(dataset, "pointOfContact")}</gmd:contact>
<gmd:dateStamp><gco:Date>{dataset.updated}</gco:Date></gmd:dateStamp>
<gmd:metadataStandardName>{_text("ISO 19115")}</gmd:metadataStandardName>
<gmd:metadataStandardVersion>{_text("2003/Cor.1:2006")}</gmd:metadataStandardVersion>
<gmd:identificationInfo>{_identification(dataset)}</gmd:identificationInfo>
<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>
{"".join(_online(each) for each in dataset.links)}</gmd:MD_DigitalTransferOptions></gmd:transferOptions>
</gmd:MD_Distribution></gmd:distributionInfo>
<gmd:dataQualityInfo><gmd:DQ_DataQuality>
<gmd:scope><gmd:DQ_Scope><gmd:level>{_code("MD_ScopeCode", "dataset")}</gmd:level></gmd:DQ_Scope></gmd:scope>
<gmd:lineage><gmd:LI_Lineage><gmd:statement>{_text(dataset.lineage)}</gmd:statement></gmd:LI_Lineage></gmd:lineage>
</gmd:DQ_DataQuality></gmd:dataQualityInfo>
</gmd:MD_Metadata>
"""


def _identification(dataset: Dataset) -> str:
    title = f"<gmd:title>{_text(dataset.title)}</gmd:title>"
    if not dataset.title:
        title = '<gmd:title gco:nilReason="missing"><gco:CharacterString/></gmd:title>'
    return f"""<gmd:MD_DataIdentification>
<gmd:citation><gmd:CI_Citation>{title}
{_date(dataset.created, "creation")}{_date(dataset.updated, "revision")}
<gmd:identifier><gmd:MD_Identifier><gmd:code>{_text(dataset.identifier)}</gmd:code></gmd:MD_Identifier></gmd:identifier>
</gmd:CI_Citation></gmd:citation>
<gmd:abstract>{_text(dataset.abstract)}</gmd:abstract>
<gmd:pointOfContact>{_party(dataset, "publisher")}</gmd:pointOfContact>
<gmd:descriptiveKeywords><gmd:MD_Keywords>
{"".join(f"<gmd:keyword>{_text(each)}</gmd:keyword>" for each in dataset.keywords)}
</gmd:MD_Keywords></gmd:descriptiveKeywords>
{_constraints(dataset)}
<gmd:language>{_code("LanguageCode", dataset.language)}</gmd:language>
<gmd:topicCategory><gmd:MD_TopicCategoryCode>geoscientificInformation</gmd:MD_TopicCategoryCode></gmd:topicCategory>
{_extent(dataset)}
</gmd:MD_DataIdentification>"""


def _constraints(dataset: Dataset) -> str:
    """Return the licence and the access, each in the way INSPIRE's guidelines or older records write it."""
    parts = []
    if dataset.licence:
        parts.append(_legal("useConstraints", _anchor(dataset.licence, f"Licence: {dataset.licence}")))
    if dataset.access == "open":
        words = "no limitations to public access"
        parts.append(_legal("accessConstraints", _anchor(_LIMITATIONS + "noLimitations", words)))
    elif dataset.access == "restricted":
        words = "public access limited according to Article 13(1)(e) of the INSPIRE Directive"
        parts.append(_legal("accessConstraints", _anchor(_LIMITATIONS + "INSPIRE_Directive_Article13_1e", words)))
    elif dataset.access == "negotiate":
        parts.append(_legal("accessConstraints", _text("Conditions are negotiated with the provider")))
    elif dataset.access == "closed":
        parts.append(
            "<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:accessConstraints>"
            f"{_code('MD_RestrictionCode', 'restricted')}</gmd:accessConstraints></gmd:MD_LegalConstraints>"
            "</gmd:resourceConstraints>"
        )
    return "\n".join(parts)


def _legal(kind: str, words: str) -> str:
    return (
        f"<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:{kind}>"
        f"{_code('MD_RestrictionCode', 'otherRestrictions')}</gmd:{kind}>"
        f"<gmd:otherConstraints>{words}</gmd:otherConstraints></gmd:MD_LegalConstraints></gmd:resourceConstraints>"
    )


def _extent(dataset: Dataset) -> str:
    parts = []
    if dataset.box is not None:
        west, south, east, north = dataset.box
        sides = {
            "westBoundLongitude": west,
            "eastBoundLongitude": east,
            "southBoundLatitude": south,
            "northBoundLatitude": north,
        }
        inside = "".join(f"<gmd:{n}><gco:Decimal>{v!r}</gco:Decimal></gmd:{n}>" for n, v in sides.items())
        parts.append(
            "<gmd:geographicElement><gmd:EX_GeographicBoundingBox>"
            f"{inside}</gmd:EX_GeographicBoundingBox></gmd:geographicElement>"
        )
    if dataset.start:
        end = f">{dataset.end}" if dataset.end else ' indeterminatePosition="now">'
        parts.append(
            "<gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent>"
            f'<gml:TimePeriod gml:id="t{dataset.number}"><gml:beginPosition>{dataset.start}</gml:beginPosition>'
            f"<gml:endPosition{end}</gml:endPosition></gml:TimePeriod>"
            "</gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement>"
        )
    return f"<gmd:extent><gmd:EX_Extent>{''.join(parts)}</gmd:EX_Extent></gmd:extent>" if parts else ""


def _online(link: Link) -> str:
    return (
        f"<gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>{escape(link.url)}</gmd:URL></gmd:linkage>"
        f"<gmd:protocol>{_text(link.protocol)}</gmd:protocol><gmd:name>{_text(link.name)}</gmd:name>"
        f"<gmd:function>{_code('CI_OnLineFunctionCode', _FUNCTIONS.get(link.kind, 'download'))}</gmd:function>"
        "</gmd:CI_OnlineResource></gmd:onLine>\n"
    )


def _party(dataset: Dataset, role: str) -> str:
    return (
        f"<gmd:CI_ResponsibleParty><gmd:organisationName>{_text(dataset.organisation)}</gmd:organisationName>"
        "<gmd:contactInfo><gmd:CI_Contact><gmd:address><gmd:CI_Address><gmd:electronicMailAddress>"
        f"{_text(dataset.email)}</gmd:electronicMailAddress></gmd:CI_Address></gmd:address></gmd:CI_Contact>"
        f"</gmd:contactInfo><gmd:role>{_code('CI_RoleCode', role)}</gmd:role></gmd:CI_ResponsibleParty>"
    )


def _date(date: str, kind: str) -> str:
    return (
        f"<gmd:date><gmd:CI_Date><gmd:date><gco:Date>{date}</gco:Date></gmd:date>"
        f"<gmd:dateType>{_code('CI_DateTypeCode', kind)}</gmd:dateType></gmd:CI_Date></gmd:date>"
    )


def _text(words: str) -> str:
    return f"<gco:CharacterString>{escape(words)}</gco:CharacterString>"


def _anchor(address: str, words: str) -> str:
    return f"<gmx:Anchor xlink:href={quoteattr(address)}>{escape(words)}</gmx:Anchor>"


def _code(codelist: str, value: str) -> str:
    return f'<gmd:{codelist} codeList="{_CODES}{codelist}" codeListValue="{value}">{value}</gmd:{codelist}>'
