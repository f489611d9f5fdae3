# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding out what a collection of OGC API - Features takes, by questions only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import quote

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities, Precondition
from crm_dataspace_plugin.core.sync.writers.dialect import NO_FEATURE, Dialect, dialect_of, dialect_of_missing
from crm_dataspace_plugin.core.sync.writers.search import FRESH, features_of
from crm_dataspace_plugin.core.sync.writers.several import ById, way_of
from crm_dataspace_plugin.core.words import say

QGIS_DECIMALS = 6  # in degrees, however many the data have
_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_LOCKS = {"optimistic-locking-etags": Precondition.REVISION, "optimistic-locking-timestamps": Precondition.TIME}


@dataclass(frozen=True)
class Probed:
    """What was found out.

    Attributes:
        several: how several features are asked for at once, None where that is not known.
        tagged: whether a single feature comes with a mark of its version, which a page lacks.
    """

    dialect: Dialect
    abilities: Abilities
    several: Optional[ById] = None
    tagged: bool = True


class FeatureProbe:
    """Asks one collection.

    Args:
        url: of the collection, without `/items`.
    """

    def __init__(self, http: Http, url: str, tick: Tick) -> None:
        self._http = http
        self._url = url
        self._items = url + "/items"
        self._tick = tick

    def probe(self) -> Probed:
        """Return what the collection takes.

        Raises:
            TakesNoChanges: it takes nothing.
            NetworkError: it cannot be asked.
        """
        described = self._get(self._url, accept="application/json")
        if not isinstance(described.json(), Mapping):
            raise errors.UnexpectedContent(say("{url} is not a collection of features.", url=self._url))
        classes = self._classes()
        locks = frozenset(_LOCKS[each] for each in classes if each in _LOCKS)
        sample, item = self._sample()
        dialect = dialect_of(described) or self._dialect_by_words(locks)
        on_all = self._allowed(self._items)
        on_one = self._allowed(f"{self._items}/{quote(item, safe='')}") if item else frozenset()
        operations = _operations(on_all, on_one)
        if not operations or (on_all and not item and not on_all & _WRITES):
            raise errors.TakesNoChanges(say("{url} takes no changes: it can only be read.", url=self._url), 405)
        own = dialect is Dialect.STANDARD
        abilities = Abilities(
            precondition=_precondition(locks, sample) if own else Precondition.COMPARED,
            operations=operations,
            patches=dialect is Dialect.QGIS or (own and ("PATCH" in on_one or not on_one)),
            nulls=dialect is not Dialect.QGIS,
            exact=dialect is not Dialect.QGIS,
            shapeless=dialect is not Dialect.PYGEOAPI,
            reshapes=dialect is not Dialect.QGIS,
            unshapes=own,
            marks=dialect is Dialect.PYGEOAPI,
            decimals=QGIS_DECIMALS if dialect is Dialect.QGIS else None,
        )
        tagged = bool({"etag", "last-modified"} & sample.keys())
        return Probed(dialect, abilities, self._several(dialect, classes), tagged)

    def _get(self, address: str, accept: str = FRESH["Accept"], **params: str) -> Answer:
        headers = {**FRESH, "Accept": accept}
        return self._http.send("GET", address, params=params or None, headers=headers, tick=self._tick)

    def _classes(self) -> frozenset[str]:
        """Return the ends of the names of what the service says it keeps to."""
        document = self._document(self._url.partition("/collections/")[0] + "/conformance")
        classes = _mapping(document).get("conformsTo")
        return frozenset(str(each).rpartition("/")[2] for each in classes) if isinstance(classes, list) else frozenset()

    def _several(self, dialect: Dialect, classes: frozenset[str]) -> Optional[ById]:
        """Return how several features may be asked for; one that knows no `ids` shows that at the first question."""
        if "cql2-text" in classes:
            return way_of(self._document(self._url + "/queryables"))
        return ById() if dialect is Dialect.STANDARD else None

    def _document(self, address: str) -> Any:
        """Return a document that a service need not have."""
        try:
            return self._get(address, accept="application/json").json()
        except (errors.LoginNeeded, errors.NotAllowed):
            raise
        except (errors.HttpError, errors.UnexpectedContent):
            return None

    def _sample(self) -> tuple[Mapping[str, str], str]:
        """Return the headers of the answer to one feature, and its id; nothing where the collection is empty."""
        for first in features_of(self._get(self._items, limit="1").json(), self._items)[:1]:
            item = str(_mapping(first).get("id", ""))
            if item:
                return self._get(f"{self._items}/{quote(item, safe='')}").headers, item
        return {}, ""

    def _dialect_by_words(self, locks: frozenset[Precondition]) -> Dialect:
        if locks:
            return Dialect.STANDARD
        try:
            self._get(f"{self._items}/{NO_FEATURE}")
        except (errors.LoginNeeded, errors.NotAllowed):
            raise
        except errors.HttpError as error:
            return dialect_of_missing(error) or Dialect.STANDARD
        return Dialect.STANDARD

    def _allowed(self, address: str) -> frozenset[str]:
        """Return the methods a service offers, empty where it does not tell."""
        try:
            answer = self._http.send("OPTIONS", address, tick=self._tick)
        except (errors.LoginNeeded, errors.NotAllowed):
            raise
        except errors.HttpError:
            return frozenset()
        return frozenset(each.strip().upper() for each in answer.headers.get("allow", "").split(",") if each.strip())


def _precondition(locks: frozenset[Precondition], sample: Mapping[str, str]) -> Precondition:
    """Return the strictest that the service says it keeps to, and whose header it sends where that was seen."""
    etag = sample.get("etag", '"?"' if not sample else "")
    if Precondition.REVISION in locks and etag and not etag.startswith("W/"):
        return Precondition.REVISION
    if Precondition.TIME in locks and (not sample or sample.get("last-modified")):
        return Precondition.TIME
    return Precondition.COMPARED


def _operations(on_all: frozenset[str], on_one: frozenset[str]) -> frozenset[Operation]:
    """Return what the methods offered on all and on one feature stand for; what is not told may be tried."""
    found = {
        Operation.INSERT: not on_all or "POST" in on_all,
        Operation.UPDATE: not on_one or bool(on_one & {"PUT", "PATCH"}),
        Operation.DELETE: not on_one or "DELETE" in on_one,
    }
    return frozenset(kind for kind, offered in found.items() if offered)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
