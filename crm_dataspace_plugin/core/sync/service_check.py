# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a service still is the one a layer was pulled from: looked at before anything is sent or received.

A field that the service does not have any more would look as if others had emptied it everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings
from crm_dataspace_plugin.core.errors import HttpError, NetworkError, NotThere, SchemaChanged, UnexpectedContent
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_NAMED = 12  # names told in one sentence


class ServiceCheck:
    """Looks at the collection of one layer, where it comes from an OGC API - Features service."""

    def __init__(self, http: Http, source: Source, tick: Tick) -> None:
        self._http = http
        self._source = source
        self._tick = tick

    def require_fields(self) -> None:
        """Raise SchemaChanged where the service declares its fields and lacks some of the layer's."""
        if self._source.kind != "features":
            return
        declared = mapping(self._document(f"{self._source.url.rstrip('/')}/schema").get("properties"))
        known = [each.property_name for each in self._source.schema.fields]
        lost = [each for each in known if each not in declared]
        if not declared or not lost:
            return
        new = [each for each, about in declared.items() if each not in known and "x-ogc-role" not in mapping(about)]
        there = say(" New there: {named}.", named=_named(new)) if new else ""
        raise SchemaChanged(
            say(
                "The service does not know {named} any more: its schema was changed.{there} "
                "Nothing was sent or received, all changes are kept here.",
                named=_named(lost),
                there=there,
            )
        )

    def gone(self, error: NotThere) -> NotThere:
        """Return the error of a collection that is not there, in words that say what may have happened to it."""
        root, found, name = self._source.url.rpartition("/collections/")
        if not found:
            return error
        ids = [str(each.get("id")) for each in mappings(self._document(f"{root}/collections").get("collections"))]
        has = say(" The service has: {named}.", named=_named(ids)) if ids else ""
        return NotThere(
            say(
                "The service has no collection “{name}” any more ({status}): it was renamed "
                "or removed, or your login does not see it.{has} Nothing was sent, all "
                "changes are kept here.",
                name=name,
                status=error.status,
                has=has,
            ),
            error.status,
            error.body,
        )

    def _document(self, url: str) -> Mapping[str, object]:
        """Return a JSON object, empty where the service has none there."""
        try:
            answer = self._http.get(url, accept="application/schema+json, application/json", tick=self._tick).json()
        except (HttpError, UnexpectedContent):
            return {}
        except NetworkError:
            raise
        return mapping(answer)


def _named(names: list[str]) -> str:
    told = ", ".join(f"“{each}”" for each in names[:_NAMED])
    return say("{told} and {count} more", told=told, count=len(names) - _NAMED) if len(names) > _NAMED else told
