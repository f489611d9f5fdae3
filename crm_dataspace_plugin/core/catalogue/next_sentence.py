# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence after another one: it narrows the search, or begins anew where it says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reply, joined
from crm_dataspace_plugin.core.catalogue.near import Near

_WHERE = "where"
_ASKED_AS = {"country": _WHERE, "region": _WHERE}


def followed(chips: Sequence[Chip], near: Optional[Near], reply: Reply) -> Reply:
    """Return what is asked for once a sentence was understood.

    “Closed” after “tungsten in Saxony” adds to it; “lithium in Portugal” takes its place, for it names another metal
    and another place. What was picked and not written stays in either case.
    """
    read = [each for each in chips if each.word]
    if _subjects(read, near) & _subjects(reply.chips, reply.near):
        picked = [each for each in chips if not each.word]
        return replace(reply, chips=joined([*picked, *reply.chips]))
    return replace(reply, chips=joined([*chips, *reply.chips]), near=reply.near or near)


def _subjects(chips: Sequence[Chip], near: Optional[Near]) -> set[str]:
    """Return what is said something about; an exclusion narrows whatever was said before."""
    found = {_ASKED_AS.get(each.name, each.name) for each in chips if not each.negated}
    return found | ({_WHERE} if near is not None else set())
