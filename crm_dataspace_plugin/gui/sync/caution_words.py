# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person is asked before large changes go, in words."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.caution import MANY, Caution, Kind
from crm_dataspace_plugin.gui.count_words import feature_words, number
from crm_dataspace_plugin.gui.sync.outline_words import distance_words
from crm_dataspace_plugin.gui.sync.sync_state import FeatureRow
from crm_dataspace_plugin.gui.sync.value_words import field_title

translate = QCoreApplication.translate
NAMED = 5  # features named in a question


def caution_words(caution: Caution) -> str:
    """Return why a change is large."""
    words = {
        Kind.DELETION: translate("Caution", "is deleted on the service"),
        Kind.NUMBER: translate("Caution", "more than ten times as much, or a tenth: is it the right unit?"),
        Kind.SIZE: translate("Caution", "its size changes by more than half"),
        Kind.PLACE: translate("Caution", "it moves by {}").format(distance_words(caution.amount)),
    }
    return words[caution.kind]


def question(going: Sequence[FeatureRow], held: dict[str, frozenset[str]], schema: Schema) -> str:
    """Return what to ask before these features go, empty where nothing is unusual.

    Args:
        held: uuid to fields that do not go.
    """
    parts = []
    gone = [each for each in going if each.change == "delete"]
    if gone:
        names = _named([each.title or each.uuid for each in gone])
        parts.append(
            translate("Caution", "{} will be deleted on the service: {}.").format(feature_words(len(gone)), names)
        )
    large = [
        translate("Caution", "{} ({})").format(each.title or each.uuid, field_title(schema, field.field))
        for each in going
        for field in each.fields
        if field.caution is not None and field.field not in held.get(each.uuid, ())
        if field.caution.kind is not Kind.DELETION
    ]
    if large:
        count = (
            translate("Caution", "1 unusually large change")
            if len(large) == 1
            else translate("Caution", "{} unusually large changes").format(number(len(large)))
        )
        parts.append(translate("Caution", "{}: {}.").format(count, _named(large)))
    if len(going) >= MANY:
        parts.append(translate("Caution", "{} go at once.").format(feature_words(len(going))))
    return " ".join(parts)


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(names[:NAMED])
    more = len(names) - NAMED
    return translate("Caution", "{} and {} more").format(shown, number(more)) if more > 0 else shown
