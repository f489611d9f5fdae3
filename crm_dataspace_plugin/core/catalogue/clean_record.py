# SPDX-License-Identifier: GPL-2.0-or-later
"""The door through which every record comes in, whichever kind of catalogue wrote it: harmless texts, no logins."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from crm_dataspace_plugin.core.catalogue.distributions import without_login
from crm_dataspace_plugin.core.catalogue.moment import moment
from crm_dataspace_plugin.core.catalogue.plain import harmless, too_deep
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, DistributionKind, Record


def clean(record: Record) -> Record:
    """Return the record without characters made to deceive (see `plain.harmless`), logins in addresses, or times that
    are none.

    `raw` stays as received unless it is nested so deeply that nobody could write it again, and so does `geometry`.
    """
    cleaned: Record = _cleaned(record)
    times = moment(cleaned.time_start), moment(cleaned.time_end)
    if times != (cleaned.time_start, cleaned.time_end):
        cleaned = replace(cleaned, time_start=times[0], time_end=times[1])
    if too_deep(cleaned.raw):
        cleaned = replace(cleaned, raw={"": "nested too deeply to be kept"})
    addresses = (cleaned.thumbnail, *(each.url for each in cleaned.distributions))
    if not any("@" in each or not each.isprintable() for each in addresses):
        return cleaned
    ways = tuple(map(_way, cleaned.distributions))
    return replace(cleaned, thumbnail=without_login(cleaned.thumbnail), distributions=ways)


def _way(distribution: Distribution) -> Distribution:
    """Return it without a login; an address with line breaks in it is shown, but nothing is loaded from it."""
    kind = distribution.kind if distribution.url.isprintable() else DistributionKind.LINK
    return replace(distribution, url=without_login(distribution.url), kind=kind)


def _cleaned(value: Any) -> Any:
    """Return `value` itself where nothing in it has to be changed."""
    if type(value) is str:  # not an enumeration
        return harmless(value)
    if isinstance(value, tuple):
        parts = tuple(map(_cleaned, value))
        return value if all(one is other for one, other in zip(value, parts)) else parts
    if isinstance(value, (Record, Distribution, Contact)):
        now = {each.name: getattr(value, each.name) for each in fields(value)}
        changed = {name: part for name, old in now.items() if (part := _cleaned(old)) is not old}
        return replace(value, **changed) if changed else value
    return value
