# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a records service means the time of the data by `datetime`: some look at the date of the record instead."""

from __future__ import annotations

from collections.abc import Iterable

from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.sieve import Verdict, judge


def misreads_time(timed: Iterable[Record], untimed: Iterable[Record], query: Query) -> bool:
    """Tell whether the first pages of the answers with and without the time contradict each other.

    They do where the one with the time holds a record of another time, or lacks a record of the right time that
    stands in the other. A service that orders the two differently is taken for one that misreads: then the time is
    applied here, which is slower but never wrong.
    """
    answered = list(timed)
    given = {each.id for each in answered}
    wrong = any(_judged(each, query) is Verdict.MISSES for each in answered)
    return wrong or any(_judged(each, query) is Verdict.FITS and each.id not in given for each in untimed)


def _judged(record: Record, query: Query) -> Verdict:
    return judge(record, query, "time", None)
