# SPDX-License-Identifier: GPL-2.0-or-later
"""Several features of a collection read with one question, where the service lets itself be asked by ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.values import same_state
from crm_dataspace_plugin.core.sync.writers import Overtook, Remote
from crm_dataspace_plugin.core.sync.writers.geojson import remote_of
from crm_dataspace_plugin.core.sync.writers.search import FRESH, features_of, goes_on
from crm_dataspace_plugin.core.words import say

TOGETHER = 50  # ids in one question
_LONGEST = 3_000  # characters of ids in one address, which many services limit to 8,000 when it is escaped
_WHOLE = re.compile(r"-?[0-9]{1,18}")


@dataclass(frozen=True)
class ById:
    """How a service is asked for several features.

    Attributes:
        name: of the property that is the id, for a filter in CQL2 (OGC 21-065r2); empty for the parameter `ids`.
        quoted: whether the ids are texts in that filter.
    """

    name: str = ""
    quoted: bool = True

    def takes(self, server_id: str) -> bool:
        """Tell whether an id can stand among others."""
        if not self.name:
            return "," not in server_id
        return self.quoted or _WHOLE.fullmatch(server_id) is not None

    def question(self, ids: Sequence[str]) -> dict[str, str]:
        limit = str(len(ids))
        if not self.name:
            return {"ids": ",".join(ids), "limit": limit}
        values = [f"'{_doubled(each)}'" if self.quoted else each for each in ids]
        words = f'"{self.name}" IN ({",".join(values)})'
        return {"filter": words, "filter-lang": "cql2-text", "limit": limit}


class Several:
    """Reads features by their ids; nothing it does not find counts as missing.

    A service that answers with anything but what was asked for is not asked this way again.
    """

    def __init__(self, http: Http, items: str, schema: Schema, way: Optional[ById], tick: Tick) -> None:
        self._http = http
        self._items = items
        self._schema = schema
        self._way = way
        self._tick = tick
        self._most = TOGETHER
        self._gave = self._gives_all = False

    def read(self, ids: Sequence[str]) -> Sequence[Optional[Remote]]:
        """Return each feature without its revision, None for one that has to be asked for alone."""
        found: dict[str, Remote] = {}
        if len(ids) > 1:
            for group in self._groups(ids):
                found.update(self._page(group))
        return [found.get(each) for each in ids]

    def whole(self, theirs: Remote, alone: Callable[[str], Optional[Remote]]) -> Remote:
        """Return a feature as its own address has it: what a page leaves out, writing the whole would take away.

        Asked until a page had all of one and named every field: a service that leaves out empty values may seem to
        give all where a field was left out that is empty there. Taken for granted is that a page that names a field
        gives its values whole.

        Args:
            alone: reads one feature.

        Raises:
            Overtook: it has other values by now.
        """
        if not self._gave or self._gives_all or theirs.revision or theirs.modified:
            return theirs
        current = alone(theirs.server_id)
        if current is None or not same_state(self._schema, current.values, theirs.values):
            raise Overtook(
                say("Feature {server_id} was changed on the service meanwhile.", server_id=theirs.server_id), current
            )
        self._gives_all = self._is_whole(theirs, current)
        return current

    def _is_whole(self, theirs: Remote, current: Remote) -> bool:
        named = theirs.raw.get("properties") or {}
        same = all(current.raw.get(each) == theirs.raw.get(each) for each in ("properties", "geometry"))
        return same and all(each.name in named for each in self._schema.fields)

    def _groups(self, ids: Sequence[str]) -> Iterator[Sequence[str]]:
        way = self._way
        left = [each for each in dict.fromkeys(ids) if way is not None and way.takes(each)]
        while left:
            count, length = 0, 0
            for each in left[: self._most]:
                length += len(each) + 3
                if count and length > _LONGEST:
                    break
                count += 1
            yield left[:count]
            left = left[count:]

    def _page(self, ids: Sequence[str]) -> Mapping[str, Remote]:
        if self._way is None:
            return {}
        try:
            asked = self._way.question(ids)
            page = self._http.send("GET", self._items, params=asked, headers=FRESH, tick=self._tick).json()
            features = [remote_of(each, self._schema, "", self._items) for each in features_of(page, self._items)]
        except (errors.LoginNeeded, errors.NotAllowed):
            raise
        except (errors.HttpError, errors.UnexpectedContent):
            self._way = None
            return {}
        found = {each.server_id: each for each in features}
        if found.keys() - set(ids) or len(found) < len(features):
            self._way = None
            return {}
        self._gave |= bool(found)
        if found and len(found) < len(ids) and goes_on(page):
            self._most = len(found)  # its pages are smaller
        return found


def way_of(queryables: Any) -> Optional[ById]:
    """Return how a service with these queryables is asked in CQL2, None where none of them is the id."""
    properties = queryables.get("properties") if isinstance(queryables, Mapping) else None
    for name, each in properties.items() if isinstance(properties, Mapping) else ():
        if isinstance(each, Mapping) and each.get("x-ogc-role") == "id" and '"' not in name:
            return ById(name, each.get("type") not in ("integer", "number"))
    return None


def _doubled(text: str) -> str:
    return text.replace("'", "''")
