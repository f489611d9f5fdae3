# SPDX-License-Identifier: GPL-2.0-or-later
"""What has to be asked before a record's data are used, and what was answered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timezone
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.addresses import private_hosts
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Record
from crm_dataspace_plugin.core.json_text import parse

_ASKED_FIRST = ("pointofcontact", "distributor", "owner", "rightsholder", "custodian", "resourceprovider", "publisher")
_REMEMBERED = 1000  # consents; the oldest are forgotten


@dataclass(frozen=True)
class Question:
    """Why a person is asked before a record is added or pulled.

    Attributes:
        not_open: whether it is because of the access the record states, or does not state.
        private: hosts of a private network that its addresses lead to.
        terms: digest of what the person is told; another one asks again.
    """

    record: Record
    not_open: bool
    private: tuple[str, ...]
    terms: str


@dataclass(frozen=True)
class Consent:
    """That a person said that he may use a record's data.

    Attributes:
        at: ISO 8601, UTC.
        by: the person's name, empty where he has given none.
    """

    terms: str
    at: str = ""
    by: str = ""


def question(record: Record, urls: Iterable[str], catalogue_urls: Iterable[str]) -> Optional[Question]:
    """Return what has to be asked before `urls` of `record` are used; None where it is open and public.

    Args:
        catalogue_urls: of the catalogues the record comes from.
    """
    not_open = record.access is not Access.OPEN
    private = private_hosts(urls, catalogue_urls)
    if not not_open and not private:
        return None
    told = [record.access.value, record.licence, record.rights, *sorted(private)]
    terms = hashlib.sha256(json.dumps(told).encode("utf-8", "surrogatepass")).hexdigest()
    return Question(record, not_open, private, terms)


def consent_now(asked: Question, by: str) -> Consent:
    return Consent(asked.terms, datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"), by)


def whom_to_ask(record: Record) -> Optional[Contact]:
    """Return who decides about a record's data: the contact closest to them, else the publisher by name only."""
    known = [each for each in record.contacts if each.name or each.organisation or each.email]
    ranked = sorted(known, key=_rank)
    if ranked:
        return ranked[0]
    return Contact(organisation=record.publisher, role="publisher") if record.publisher else None


def contact_words(record: Record) -> str:
    """Return name, organisation and address of whom to ask, empty where nobody is named."""
    contact = whom_to_ask(record)
    if contact is None:
        return ""
    return ", ".join(dict.fromkeys(filter(None, (contact.name, contact.organisation, contact.email or contact.url))))


def _rank(contact: Contact) -> tuple[bool, int]:
    role = contact.role.rsplit("/", 1)[-1].replace("_", "").lower()
    return not contact.email, _ASKED_FIRST.index(role) if role in _ASKED_FIRST else len(_ASKED_FIRST)


class Consents:
    """The consents a person has given, by record.

    Args:
        stored: as `to_json` gave it; what cannot be read is forgotten, and asked again.
    """

    def __init__(self, stored: str = "") -> None:
        self._given = dict(_read(stored))

    def find(self, asked: Question) -> Optional[Consent]:
        """Return the consent to exactly these terms."""
        found = self._given.get(_key(asked.record))
        return found if found is not None and found.terms == asked.terms else None

    def keep(self, asked: Question, consent: Consent) -> None:
        key = _key(asked.record)
        self._given.pop(key, None)  # the newest stand last
        self._given[key] = consent

    def to_json(self) -> str:
        newest = list(self._given.items())[-_REMEMBERED:]
        return json.dumps({key: asdict(each) for key, each in newest}, ensure_ascii=False)


def _key(record: Record) -> str:
    return f"{record.catalogue}\n{record.id}"


def _read(stored: str) -> Iterable[tuple[str, Consent]]:
    try:
        entries: Any = parse(stored or "{}")
    except ValueError:
        return
    names = [each.name for each in fields(Consent)]
    for key, each in entries.items() if isinstance(entries, Mapping) else ():
        if isinstance(each, Mapping) and all(isinstance(each.get(name), str) for name in names):
            yield key, Consent(**{name: each[name] for name in names})
