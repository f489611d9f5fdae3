# SPDX-License-Identifier: GPL-2.0-or-later
"""The EU's country table writes three letters (`…/authority/country/ESP`), our code list two."""

from __future__ import annotations

import re

from crm_dataspace_plugin.core.catalogue.codes import codes_in

_IRI = re.compile(r"https?://publications\.europa\.eu/resource/authority/country/([A-Z]{3}|1A0)")
_PAIRS = (
    "ALB:AL AND:AD AUT:AT BEL:BE BGR:BG BIH:BA BLR:BY CHE:CH CYP:CY CZE:CZ DEU:DE DNK:DK ESP:ES EST:EE FIN:FI "
    "FRA:FR GBR:GB GRC:GR GRL:GL HRV:HR HUN:HU IRL:IE ISL:IS ITA:IT LIE:LI LTU:LT LUX:LU LVA:LV MDA:MD MKD:MK "
    "MLT:MT MNE:ME NLD:NL NOR:NO POL:PL PRT:PT ROU:RO SRB:RS SVK:SK SVN:SI SWE:SE TUR:TR UKR:UA 1A0:XK "
    "ARG:AR AUS:AU BOL:BO BRA:BR CAN:CA CHL:CL CHN:CN PER:PE USA:US ZAF:ZA"
)
_TWO_LETTERS = {three: two for three, _, two in (pair.partition(":") for pair in _PAIRS.split())}


def country_of(iri: str) -> str:
    """Return the code of the country an IRI of the EU's table names, empty for any other text."""
    match = _IRI.fullmatch(iri)
    return next(iter(codes_in("country", _TWO_LETTERS.get(match.group(1), ""))), "") if match else ""
