# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer that lost all its features: another program may have rewritten it, so nothing is deleted unasked."""

from __future__ import annotations

from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

EMPTIED = 5  # features; that many are not all deleted one by one


def emptied_words(layer: WorkingLayer, options: SyncOptions) -> tuple[str, ...]:
    """Return that the layer is empty where no person has chosen to delete its features; nothing where all is well."""
    give_identities(layer)
    lost = layer.emptied()
    if options.only is not None or lost < EMPTIED:
        return ()
    return (
        say(
            "{name} has none of its {lost} features any more, they would all be deleted "
            "on the service: nothing was sent. If that is meant, send it in the panel's "
            "Sync step; if not, pull the layer again.",
            name=layer.name,
            lost=lost,
        ),
    )
