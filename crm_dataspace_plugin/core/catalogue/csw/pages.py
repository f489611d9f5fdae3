# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a CSW's answer as received, safe against a service that gives the same ones for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.csw.service import Told
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.catalogue.raw_pages import MOST_PAGES, RawPage
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.node import Node, Tree, attribute, every, first, local_name, words

Ask = Callable[[int], Told]  # number of the first record wanted, from 1


def csw_pages(ask: Ask) -> Iterator[RawPage]:
    """Yield pages until the service says that there are no more; their entries are elements.

    Raises:
        UnexpectedContent: for an answer without search results.
        NetworkError: as `ask` does.
    """
    start = 1
    known: set[str] = set()
    for _ in range(MOST_PAGES):
        told = ask(start)
        results = results_in(told)
        entries, cut = entries_in(results, told.tree)
        matched = count(attribute(results, "numberOfRecordsMatched"))
        following = _following(results, start, len(entries), matched)
        fresh = set(names(entries)) - known
        problem = cut or _problem(following, start, bool(fresh), bool(entries))
        yield RawPage(told.url, {}, entries, matched, bool(following) or bool(cut), problem)
        if not following or problem:
            return
        known |= fresh
        start = following


def results_in(told: Told) -> Node:
    """Return the search results of an answer; UnexpectedContent where there are none."""
    found = next(every(told.tree.root, "SearchResults"), None)
    if found is None:
        name = local_name(told.tree.root)
        raise errors.UnexpectedContent(
            say("{url} answered “{name}” without search results.", url=told.url.partition("?")[0], name=name)
        )
    return found


def entries_in(holder: Node, tree: Tree) -> tuple[tuple[Node, ...], str]:
    """Return the entries in an answer, and why some are missing; the last one of a cut answer is not whole."""
    entries = tuple(holder)
    if not tree.cut:
        return entries, ""
    whole = entries[:-1]
    return whole, say("The service's answer breaks off after {count} records: {cut}", count=len(whole), cut=tree.cut)


def names(entries: tuple[Node, ...]) -> list[str]:
    """Return what tells each entry from others: its identifier, else the whole of it."""
    return [_name(each) for each in entries]


def _following(results: Node, start: int, given: int, matched: Optional[int]) -> int:
    """Return where the next page starts, 0 on the last one."""
    stated = count(attribute(results, "nextRecord"))
    if stated is None:
        return start + given if matched is not None and given and start + given <= matched else 0
    if matched is not None and stated > matched:
        return 0
    return stated


def _problem(following: int, start: int, fresh: bool, given: bool) -> str:
    if fresh and (not following or following > start):
        return ""
    if given and not fresh:
        return say("The service gives the same records again: only those before are shown.")
    if following and following <= start:
        return say("The service's pages lead in a circle: only the records before are shown.")
    if following and not given:
        return say("The service announces more records but gives an empty page.")
    return ""


def _name(entry: Node) -> str:
    for path in ("fileIdentifier", "metadataIdentifier/*/code", "identifier"):
        found = words(first(entry, path))
        if found:
            return found
    return words(entry)
