# SPDX-License-Identifier: GPL-2.0-or-later
"""The records among the entries of a CSW's answer, whichever kind each is; the others are counted and named."""

from __future__ import annotations

from collections import Counter
from typing import Optional

from crm_dataspace_plugin.core.catalogue.csw import dublin_core
from crm_dataspace_plugin.core.catalogue.iso import reader as iso
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.node import Node, local_name

_MOST_NAMED = 5  # kinds of entries in one note
_LONGEST_NAME = 60


class EntryReader:
    """Reads the entries of one search.

    Args:
        catalogue: name of the catalogue.
    """

    def __init__(self, catalogue: str) -> None:
        self._catalogue = catalogue
        self._skipped: Counter[str] = Counter()

    def __call__(self, entry: Node, url: str) -> Optional[Record]:
        """Return the record in an entry, None where there is none that is understood."""
        name = local_name(entry)
        if name in iso.ROOTS:
            record = iso.read_iso(entry, self._catalogue, url)
        elif name in dublin_core.ROOTS:
            record = dublin_core.read_dublin_core(entry, self._catalogue, url)
        else:
            self._skipped[f"of the unknown kind {name[:_LONGEST_NAME]}"] += 1
            return None
        if record is None:
            self._skipped["without an identifier"] += 1
        return record

    def notes(self) -> tuple[str, ...]:
        """Return a sentence about what was skipped so far, none where nothing was."""
        named = [f"{number} {why}" for why, number in self._skipped.most_common(_MOST_NAMED)]
        return (say("Entries skipped: {named}.", named=", ".join(named)),) if named else ()
