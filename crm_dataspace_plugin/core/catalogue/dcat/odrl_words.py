# SPDX-License-Identifier: GPL-2.0-or-later
"""English words for the terms of ODRL 2.2 and of the policies that data spaces use."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crm_dataspace_plugin.core.catalogue.dcat.linked_names import shortened

_LONGEST = 300  # characters of one value
_AUTHORITY = re.compile(r"https?://publications\.europa\.eu/resource/authority/[\w-]+/(\w+)")
_PREFIX = re.compile(r"(odrl|edc|cx-policy|dspace|dct|dcat):(?!//)")

ACTIONS: Mapping[str, str] = {
    "use": "use",
    "read": "read",
    "display": "display",
    "present": "present in public",
    "play": "play",
    "print": "print",
    "reproduce": "copy",
    "modify": "change",
    "derive": "make new data from it",
    "annotate": "add notes",
    "aggregate": "combine with other data",
    "anonymize": "anonymise",
    "archive": "archive",
    "attribute": "name the source",
    "acceptTracking": "accept that use is tracked",
    "commercialize": "commercial use",
    "commercialuse": "commercial use",
    "compensate": "pay",
    "concurrentUse": "use by several at once",
    "delete": "delete",
    "distribute": "pass on to others",
    "sharing": "share",
    "execute": "run",
    "ensureExclusivity": "keep exclusive",
    "export": "export",
    "extract": "take parts out",
    "give": "give away",
    "grantUse": "let others use it",
    "include": "include further assets",
    "index": "index",
    "inform": "inform the provider",
    "install": "install",
    "move": "move",
    "nextPolicy": "pass the stated policy on",
    "obtainConsent": "obtain consent",
    "reviewPolicy": "review the policy",
    "sell": "sell",
    "stream": "stream",
    "synchronize": "synchronise",
    "transfer": "hand over ownership",
    "transform": "convert into another format",
    "translate": "translate",
    "uninstall": "remove",
    "watermark": "mark with a watermark",
    "access": "access",
}
OPERANDS: Mapping[str, str] = {
    "purpose": "the purpose",
    "UsagePurpose": "the purpose of use",
    "spatial": "the place of use",
    "spatialCoordinates": "the position of use",
    "location": "the location",
    "absoluteSpatialPosition": "the position of use",
    "virtualLocation": "the virtual location",
    "dateTime": "the date",
    "inForceDate": "the date",
    "elapsedTime": "the time of use",
    "meteredTime": "the time of use",
    "delayPeriod": "the delay",
    "timeInterval": "the interval",
    "event": "the event",
    "count": "the number of uses",
    "payAmount": "the price",
    "percentage": "the share in per cent",
    "product": "the product",
    "industry": "the industry",
    "recipient": "the recipient",
    "language": "the language",
    "fileFormat": "the file format",
    "media": "the kind of media",
    "version": "the version",
    "resolution": "the resolution",
    "deliveryChannel": "the delivery channel",
    "systemDevice": "the device",
    "policyUsage": "the policies in use",
    "Membership": "membership",
    "BusinessPartnerNumber": "the business partner number",
    "BusinessPartnerGroup": "the business partner group",
    "FrameworkAgreement": "the framework agreement",
    "ContractReference": "the contract",
    "Dismantler": "the approval as dismantler",
    "participantId": "the participant",
}
OPERATORS: Mapping[str, str] = {
    "eq": "is",
    "=": "is",
    "neq": "is not",
    "gt": "is above",
    "gteq": "is at least",
    "lt": "is below",
    "lteq": "is at most",
    "isA": "is a",
    "hasPart": "contains",
    "isPartOf": "is part of",
    "isAllOf": "is all of",
    "isAnyOf": "is any of",
    "isNoneOf": "is none of",
    "in": "is any of",
}

DATE_OPERATORS: Mapping[str, str] = {
    **OPERATORS,
    "gt": "is after",
    "gteq": "is not before",
    "lt": "is before",
    "lteq": "is not after",
}


def plain(written: str, table: Mapping[str, str]) -> str:
    """Return the words for a term; one that is not in the table as it is written."""
    short = _PREFIX.sub("", shortened(written.strip()), count=1)
    known = table.get(short) or next((words for term, words in table.items() if term.lower() == short.lower()), "")
    if known:
        return known
    authority = _AUTHORITY.fullmatch(written)
    shown = authority.group(1) if authority else short
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"
