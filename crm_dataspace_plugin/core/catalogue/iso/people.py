# SPDX-License-Identifier: GPL-2.0-or-later
"""Who is behind a dataset, from the responsible parties of its ISO metadata."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from crm_dataspace_plugin.core.catalogue.iso.text import Languages, code, read_text
from crm_dataspace_plugin.core.catalogue.record import Contact
from crm_dataspace_plugin.core.xml.node import Node, every, first, inside, parts, words

_PUBLISHING = ("publisher", "owner", "custodian", "resourceProvider", "distributor", "pointOfContact", "author")


def read_contacts(parties: Iterable[Node], languages: Languages) -> tuple[Contact, ...]:
    """Return the contacts in properties that hold a responsible party, each once."""
    found = (_contact(party, languages) for party in inside(parties))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def publisher_of(contacts: Iterable[Contact]) -> str:
    """Return the organisation, else the person, that publishes a dataset or comes closest to it; empty for none."""
    named = [each for each in contacts if each.organisation or each.name]
    ranked = sorted(named, key=lambda each: _PUBLISHING.index(each.role) if each.role in _PUBLISHING else 99)
    return next((each.organisation or each.name for each in ranked), "")


def _contact(party: Node, languages: Languages) -> Optional[Contact]:
    """Return a `CI_ResponsibleParty` of ISO 19139, or a `CI_Responsibility` of 19115-3."""
    own = parts(party)
    named = [own.one("individualName")]
    organisation = read_text(own.one("organisationName"), languages)
    if "party" in own:
        organisation = read_text(first(party, "party/CI_Organisation/name"), languages)
        named += [first(each, "name") for each in every(party, "CI_Individual")]
    contact = Contact(
        name=next(filter(None, (read_text(each, languages) for each in named)), ""),
        organisation=organisation,
        role=code(own.one("role")),
        email=_email(party),
        url=_homepage(party),
    )
    return contact if contact.name or contact.organisation or contact.email else None


def _email(party: Node) -> str:
    return next(filter(None, map(words, every(party, "electronicMailAddress"))), "")


def _homepage(party: Node) -> str:
    linked = (words(first(each, "linkage")) for each in every(party, "CI_OnlineResource"))
    return next((each for each in linked if each.lower().startswith(("http://", "https://"))), "")
