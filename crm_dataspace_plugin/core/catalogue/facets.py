# SPDX-License-Identifier: GPL-2.0-or-later
"""How many records there are for each value of a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from crm_dataspace_plugin.core.catalogue.client import Facets
from crm_dataspace_plugin.core.catalogue.codes import code_of
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text
from crm_dataspace_plugin.core.catalogue.query import FILTER_NAMES
from crm_dataspace_plugin.core.catalogue.reader import PROPERTY_NAMES
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.sieve import values_of

FACET_NAMES = FILTER_NAMES
MOST_VALUES = 200  # of a facet; keywords may be without end


def count_facets(records: Iterable[Record]) -> Facets:
    """Return the counts over `records`, most frequent first: to be labelled “of the N loaded”."""
    counters: dict[str, Counter[str]] = {name: Counter() for name in FACET_NAMES}
    for record in records:
        for name, counter in counters.items():
            counter.update(set(values_of(record, name)))
    return {name: _sorted(counter) for name, counter in counters.items() if counter}


def read_facets(value: Any) -> Facets:
    """Return the counts a service gave, under our names and codes; what is not understood is left out."""
    found: dict[str, dict[str, int]] = {}
    for name, keys in PROPERTY_NAMES.items():
        counter: Counter[str] = Counter()
        for key in dict.fromkeys((name, *keys)):
            for bucket in mappings(mapping(mapping(value).get(key)).get("buckets")):
                written, size = text(bucket.get("value")) or text(bucket.get("key")), count(bucket.get("count"))
                if written and size:
                    counter[code_of(name, written) or written] += size
        if counter:
            found[name] = _sorted(counter)
    return found


def add_facets(first: Facets, second: Facets) -> Facets:
    """Return the counts of two catalogues together."""
    names = dict.fromkeys([*first, *second])
    return {name: _sorted(Counter(first.get(name, {})) + Counter(second.get(name, {}))) for name in names}


def _sorted(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_VALUES])
