# SPDX-License-Identifier: GPL-2.0-or-later
"""The seal of a proposal: a hash of what is proposed, which stays the same while it goes to and fro with verdicts.

It has no key: it shows a file that was cut, or edited on the way, and that an answer is about other values than those
proposed. Whoever means harm can seal anew; against that each value is shown beside what is here before it is taken.
"""

from __future__ import annotations

import hashlib
import json

from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal


def seal(proposal: Proposal) -> str:
    """Return SHA-256 over the JSON of identity, layer, reference system and each feature's values, as hex digits."""
    features = [
        [each.uuid, each.server_id, each.kind.value, dict(each.base), dict(each.ours)] for each in proposal.features
    ]
    told = [proposal.id, proposal.layer, proposal.crs, features]
    return hashlib.sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()
