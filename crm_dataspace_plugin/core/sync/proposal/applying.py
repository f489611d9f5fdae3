# SPDX-License-Identifier: GPL-2.0-or-later
"""An accepted value goes into the field copy as a local change, and out again where the decision is taken back."""

from __future__ import annotations

from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync.correction import Correction, clear_sent
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing
from crm_dataspace_plugin.core.sync.proposal.verdicts import Before
from crm_dataspace_plugin.core.sync.values import same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import later, said, say


def accept(layer: WorkingLayer, value: Compared, why: Correction) -> Optional[Before]:
    """Write a proposed value into the layer; return what stood there, None where nothing had to be written.

    Raises:
        DataError: the layer cannot hold it.
    """
    if value.standing is Standing.UNUSABLE:
        raise DataError(say("“{label}” cannot be taken: {words}", label=value.label, words=value.words))
    if value.standing is Standing.THERE:
        return None
    base = layer.base_row(value.uuid)
    server_id = base.server_id if base else ""
    if value.field != FEATURE_CHANGE:
        layer.write_ours(value.uuid, {value.field: value.proposed}, server_id)
    elif value.proposed is None:
        layer.delete_ours(value.uuid)
        return Before(value.here)
    elif value.here is None:
        layer.add_ours(value.uuid, value.proposed, server_id)
    else:
        layer.write_ours(value.uuid, value.proposed, server_id)
    _explain(layer, value.uuid, why)
    return Before(value.here)


def take_back(layer: WorkingLayer, value: Compared, before: Before, why: Correction) -> None:
    """Bring back what stood in the layer before a value was accepted.

    Raises:
        DataError: it was changed since, or sent already.
    """
    base = layer.base_row(value.uuid)
    _require_untouched(layer, value)
    if value.field != FEATURE_CHANGE:
        if base is not None and same_value(layer.schema, value.field, base.values.get(value.field), value.proposed):
            raise DataError(said(_SENT).format(value.label))
        layer.write_ours(value.uuid, {value.field: before.value}, base.server_id if base else "")
    elif value.proposed is None:
        if base is None:
            raise DataError(said(_SENT).format(value.label))
        layer.add_ours(value.uuid, before.value, base.server_id)
    elif before.value is None:
        if base is not None:
            raise DataError(said(_SENT).format(value.label))
        layer.delete_ours(value.uuid)
        return
    else:
        layer.write_ours(value.uuid, before.value, base.server_id if base else "")
    ours = layer.ours(value.uuid)
    if base is not None and ours is not None and same_state(layer.schema, ours.values, base.values):
        clear_sent(layer, value.uuid, why)


_SENT = later("“{}” was sent since: change it in the layer and send it again.")


def _require_untouched(layer: WorkingLayer, value: Compared) -> None:
    if value.standing is not Standing.THERE:
        raise DataError(
            say("“{label}” was changed here after it was accepted: change it in the layer instead.", label=value.label)
        )


def _explain(layer: WorkingLayer, uuid: str, why: Correction) -> None:
    """Fill the feature's correction block where nothing stands in it yet."""
    said: dict[str, Any] = dict(zip(layout.CORRECTION, (why.reason, why.evidence, why.certainty)))
    for column in layer.correction:
        statement = layout.sql(
            "UPDATE {table} SET {c} = ? WHERE {uuid} = ? AND coalesce({c}, '') = ''",
            table=layer.name, c=column, uuid=layout.UUID,
        )  # fmt: skip
        layer.connection.execute(statement, (said[column] or None, uuid))
