# SPDX-License-Identifier: GPL-2.0-or-later
"""A real data space, a field copy pulled from it, a technician who edits it, and a second client."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path

import requests

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.http import Http, OriginToken, plain_session
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.sync.conflicts import kept_conflicts
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import plan, sync
from crm_dataspace_plugin.dataspace.embedded import DataSpace

LAYER = "heaps"


def square(x, y=0.0, size=0.01):
    corners = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return {"type": "Polygon", "coordinates": [corners]}


def heap(number, **properties):
    values = {
        "name": f"Heap {number}",
        "status": "active",
        "area_m2": 1000.5 + number,
        "start_year": 1900 + number,
        "covered": number % 2 == 0,
        "closed_on": "2001-02-03",
        "remarks": None,
    }
    return {"type": "Feature", "geometry": square(number * 0.1), "properties": {**values, **properties}}


class Space:
    """A data space with one collection of heaps."""

    def __init__(self, count=6, database=":memory:"):
        self.space = DataSpace(database=database, token="spade")
        self.space.start()
        self.space.publish(LAYER, "Heaps", [heap(n) for n in range(count)])
        self.url = f"{self.space.url}/collections/{LAYER}"

    def stop(self):
        self.space.stop()

    def features(self):
        page = requests.get(f"{self.url}/items", params={"limit": 10000}, timeout=10).json()
        return {each["id"]: each for each in page["features"]}

    def named(self, name):
        return [each for each in self.features().values() if each["properties"]["name"] == name]

    def change(self, name, author="", **properties):
        """A second client changes a feature, and says who it is."""
        feature = self.named(name)[0]
        address = f"{self.url}/items/{feature['id']}"
        revision = requests.get(address, timeout=10).headers["ETag"]
        geometry = properties.pop("geometry", None)
        body = {"properties": properties} | ({"geometry": geometry} if geometry else {})
        headers = {**self._rights(revision), **({"Crm-Author": author} if author else {})}
        answer = requests.patch(address, json=body, headers=headers, timeout=10)
        answer.raise_for_status()

    def delete(self, name):
        address = f"{self.url}/items/{self.named(name)[0]['id']}"
        revision = requests.get(address, timeout=10).headers["ETag"]
        requests.delete(address, headers=self._rights(revision), timeout=10).raise_for_status()

    def _rights(self, revision):
        return {
            "Authorization": "Bearer spade", "If-Match": revision, "Content-Type": "application/merge-patch+json"
        }  # fmt: skip


def http_with_token(url, token="spade", **options):
    session = plain_session()
    session.auth = OriginToken(url, token)
    return Http(session, sleep=lambda seconds: None, **options)


def pulled(url, path):
    kind = DistributionKind.FEATURES
    return pull(http_with_token(url), PullRequest(url=url, kind=kind, path=Path(path), layer=LAYER), silent)


class Copy:
    """A field copy and what a technician does with it."""

    def __init__(self, path):
        self.path = Path(path)

    @contextmanager
    def opened(self):
        with open_field_copy(self.path) as connection:
            yield connection

    def sql(self, statement, *values):
        connection = connect(self.path)
        try:
            return [tuple(row) for row in connection.execute(statement, values).fetchall()]
        finally:
            connection.close()

    def edit(self, name, **values):
        for column, value in values.items():
            if column == "geometry":
                column, value = "geom", to_blob(value, 4326)
            if isinstance(value, (list, dict)):
                value = json.dumps(value)
            self.sql(f'UPDATE {LAYER} SET "{column}" = ? WHERE name = ?', value, name)

    def add(self, **values):
        values.setdefault("geom", to_blob(square(5.0), 4326))
        columns = ", ".join(values)
        marks = ", ".join("?" * len(values))
        self.sql(f"INSERT INTO {LAYER} ({columns}) VALUES ({marks})", *values.values())

    def value(self, name, column, table=LAYER):
        return self.sql(f'SELECT "{column}" FROM {table} WHERE name = ?', name)[0][0]

    def conflicts(self):
        with self.opened() as connection:
            return kept_conflicts(connection)

    def journal(self):
        columns = "change, field, old, new, author, reason"
        return self.sql(f"SELECT {columns} FROM crm_journal ORDER BY id")

    def queue(self):
        return dict(self.sql("SELECT crm_uuid, state FROM crm_queue"))

    def verified(self):
        with self.opened() as connection:
            return verify_journal(connection)


class World:
    """The space and a field copy of it."""

    def __init__(self, space, path):
        self.space = space
        pulled(space.url, path)
        self.copy = Copy(path)

    def sync(self, http=None, tick=silent, **options):
        return sync(self.copy.path, [], http or http_with_token(self.space.url), SyncOptions(**options), tick)

    def plan(self, http=None):
        return plan(self.copy.path, "", http or http_with_token(self.space.url), silent)


def repoint(copy, url):
    """Let the field copy's layer come from another address, for instance a crooked server's."""
    copy.sql("UPDATE crm_source SET url = ?", url)


def counts(result):
    return {
        name: getattr(result, name)
        for name in ("sent", "created", "deleted", "received", "conflicts", "rejected", "pending")
        if getattr(result, name)
    }
