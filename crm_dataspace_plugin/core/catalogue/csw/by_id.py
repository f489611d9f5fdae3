# SPDX-License-Identifier: GPL-2.0-or-later
"""The records of a CSW by their identifiers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.csw.pages import entries_in
from crm_dataspace_plugin.core.catalogue.csw.request import CORE, GET_CORE, GET_ISO, ISO, Way
from crm_dataspace_plugin.core.catalogue.csw.service import REFUSALS, Told, get_by_id
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.node import local_name

_AT_ONCE = 20  # ids in one request
_WAYS = (ISO, GET_ISO, CORE, GET_CORE)
_UNKNOWN_ID = (400, 404)  # what services answer where there is no such record


def pages_by_id(http: Http, address: str, ids: Sequence[str], tick: Tick) -> Iterator[RawPage]:
    """Yield the records with these ids; those the service does not have are left out.

    Raises:
        NetworkError: as `Http` does, or the service's first refusal where it does not give records in any way.
    """
    ways: tuple[Way, ...] = _WAYS
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        told, ways = _asked(http, address, some, ways, tick)
        if told is None and len(some) > 1:  # one unknown id spoils the request
            answers = [_asked(http, address, [each], ways, tick)[0] for each in some]
        else:
            answers = [told]
        pages = [_page(each) for each in answers if each is not None]
        more = start + _AT_ONCE < len(ids)
        entries = tuple(entry for page in pages for entry in page.entries)
        problem = next((page.problem for page in pages if page.problem), "")
        yield RawPage(address, {}, entries, None, more or bool(problem), problem)


def _asked(
    http: Http, address: str, ids: Sequence[str], ways: tuple[Way, ...], tick: Tick
) -> tuple[Optional[Told], tuple[Way, ...]]:
    """Return the answer, None where there are no such records, and the ways left, the one that worked first."""
    refusal = None
    for number, way in enumerate(ways):
        try:
            return get_by_id(http, address, way, ids, tick), ways[number:]
        except errors.LoginNeeded:
            raise
        except REFUSALS as error:
            refusal = refusal or error
    if isinstance(refusal, errors.HttpError) and refusal.status in _UNKNOWN_ID:
        return None, ways
    raise refusal or errors.UnexpectedContent(say("{address} does not give records by their ids.", address=address))


def _page(told: Told) -> RawPage:
    """Return the records of an answer; some services leave the response around them out."""
    root = told.tree.root
    if local_name(root) != "GetRecordByIdResponse":
        return RawPage(told.url, {}, (root,), None)
    entries, problem = entries_in(root, told.tree)
    return RawPage(told.url, {}, entries, None, problem=problem)
