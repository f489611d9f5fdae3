# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said before data that are not open, or that lie in a private network, are added or pulled."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.consent import Question, contact_words
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.gui.catalogue.record_words import licence_words, title_of

translate = QCoreApplication.translate
RIGHTS_SHOWN = 500  # characters; all of them are in the details
MOST = 4  # records told one by one


def gate_text(questions: Sequence[Question]) -> str:
    """Return what the person should know before he says yes, a paragraph for each record."""
    told = [_about(each) for each in questions[:MOST]]
    others = len(questions) - MOST
    if others > 0:
        told.append(translate("Gate", "And {} more that are not open.").format(others))
    return "\n\n".join(told)


def _about(asked: Question) -> str:
    record = asked.record
    title = title_of(record)
    lines = [_access(asked.record.access, title) if asked.not_open else f"“{title}”"]
    if asked.not_open:
        lines.append(translate("Gate", "Licence: {}").format(licence_words(record.licence)))
        lines += filter(None, [_rights(record.access, record.rights), _contact(contact_words(record))])
    lines += [_private(host) for host in asked.private]
    return "\n".join(lines)


def _access(access: Access, title: str) -> str:
    return {
        Access.RESTRICTED: translate("Gate", "“{}” is restricted: only some people may use it."),
        Access.CLOSED: translate(
            "Gate", "“{}” is closed: it is not meant for others. You can try; the service may refuse."
        ),
        Access.NEGOTIATE: translate(
            "Gate",
            "“{}” is offered by contract. The contract is made in your organisation's connector, not here; "
            "without it the service will refuse.",
        ),
        Access.UNKNOWN: translate("Gate", "The catalogue does not say who may use “{}”."),
    }.get(access, "“{}”").format(title)


def _rights(access: Access, rights: str) -> str:
    if not rights:
        return ""
    shown = rights if len(rights) <= RIGHTS_SHOWN else rights[:RIGHTS_SHOWN].rstrip() + "…"
    if access is Access.NEGOTIATE:
        return translate("Gate", "The offer: {}").format(shown)
    return translate("Gate", "Conditions: {}").format(shown)


def _contact(words: str) -> str:
    return translate("Gate", "Whom to ask: {}").format(words) if words else ""


def _private(host: str) -> str:
    return translate(
        "Gate",
        "Its address leads to {}, in a private network: this computer would ask a device there. Go on only if you "
        "know it.",
    ).format(host)
