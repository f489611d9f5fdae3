# SPDX-License-Identifier: GPL-2.0-or-later
"""Who keeps to which filter, and how a catalogue answered, in words."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State
from crm_dataspace_plugin.gui.catalogue.facet_words import constraint_title
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
MOST_RAW = 2000  # characters of a raw answer


def short_words(state: CatalogueState) -> str:
    """Return in few words which filters a catalogue does not keep to itself; empty where it keeps to all."""
    templates = {
        FilterUse.HERE: translate("Uses", "{} applied here"),
        FilterUse.IGNORED: translate("Uses", "{} ignored by the service: applied here"),
        FilterUse.UNSTATED: translate("Uses", "{} not stated by its records: finds nothing there"),
    }
    named = {kind: ", ".join(_titles(state, kind)) for kind in templates}
    return " · ".join(templates[kind].format(names) for kind, names in named.items() if names)


def long_words(state: CatalogueState) -> str:
    """Return all that is known about a catalogue's answer, a line each."""
    explained = {
        FilterUse.SERVICE: translate("Uses", "Sent, and the service keeps to it: {}."),
        FilterUse.HERE: translate("Uses", "The service does not offer it, so the answer is filtered here: {}."),
        FilterUse.IGNORED: translate("Uses", "Sent, but the service ignores it, so the answer is filtered here: {}."),
        FilterUse.UNSTATED: translate(
            "Uses", "None of its records says it, so nothing of this catalogue can be found with it: {}."
        ),
    }
    named = {kind: ", ".join(_titles(state, kind)) for kind in explained}
    lines = [explained[kind].format(names) for kind, names in named.items() if names]
    lines.append(_numbers(state))
    if state.state is not State.OK:
        lines.append(f"{problem(state)} {state.advice}".strip())
        lines.append(state.details[:MOST_RAW])
    return "\n".join(filter(None, lines))


def problem(state: CatalogueState) -> str:
    """Return why an answer is not whole, without who applies which filter; empty for a whole one."""
    if state.state is State.OK:
        return ""
    notes = " ".join(state.notes)
    message = state.message
    return message[: -len(notes)].rstrip() if notes and message.endswith(notes) else message


def _numbers(state: CatalogueState) -> str:
    matched = translate("Uses", "an unknown number") if state.matched is None else number(state.matched)
    text = translate("Uses", "{} of {} records, after {} s").format(
        number(state.returned), matched, number(round(state.seconds, 1))
    )
    if state.skipped:
        text += translate("Uses", ", {} entries could not be read").format(number(state.skipped))
    return f"{text}."


def _titles(state: CatalogueState, wanted: FilterUse) -> list[str]:
    uses: Mapping[str, FilterUse] = state.uses
    # the true outline is always looked at here, after the box around it: no news for anybody
    names = [name for name, use in uses.items() if use is wanted and name != "polygon"]
    return list(dict.fromkeys(constraint_title(name) for name in names))
