# SPDX-License-Identifier: GPL-2.0-or-later
"""What a result rests on, in one line that stays with it wherever it is copied."""

from __future__ import annotations

from collections.abc import Mapping

from crm_dataspace_plugin.core.screening.preselection.nearness import WHAT
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, protocol
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.words import say


def basis(screening: Screening, inputs: Mapping[str, str], versions: Mapping[str, str]) -> str:
    """Return method, versions, thresholds and inputs of a pre-selection.

    Args:
        inputs: names of layers, by what they are for; receptor layers by input name (`water`, …).
        versions: of the programs, by name.
    """
    used = [f"{each.name} {screening.thresholds[each.name]:,.10g} {each.unit}" for each in protocol().thresholds]
    given = [f"{WHAT.get(what, what)} “{name}”" for what, name in inputs.items()]
    lacking = [WHAT[each] for each in LAYER_INPUTS if each not in inputs]
    made = ", ".join(f"{name} {version}" for name, version in versions.items())
    parts = (
        say(
            "{title}, revision {revision} ({mark})",
            title=protocol().title,
            revision=protocol().revision,
            mark=protocol().mark,
        ),
        say("made with {made}", made=made),
        say("thresholds: {used}", used=", ".join(used)),
        say("inputs: {given}", given=", ".join(given)),
        say("layers not given: {lacking}", lacking=", ".join(lacking)) if lacking else "",
    )
    return "; ".join(each for each in parts if each)
