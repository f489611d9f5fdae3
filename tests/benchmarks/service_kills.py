# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a sync with a real service again and again: a log kept by the database counts what arrived.

Each round puts the table and the edited field copy back to where they were at first, kills the sync at events until one
comes to its end before, and compares.
"""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from pathlib import Path

from crm_dataspace_plugin.core.geometry import to_blob
from tests.core.sync_world import LAYER, Copy, counts, square
from tests.servers.real.fcgi_qgis_server import fcgi_qgis_server
from tests.servers.real.pits_table import TABLE, pits_table
from tests.servers.real.pygeoapi_server import pygeoapi_on_postgis
from tests.servers.real.sync_pits import PitsWorld, service_of

SERVERS = {"pygeoapi": "pygeoapi", "qgis-features": "qgis features", "qgis-wfs": "qgis wfs"}
CAN_DO_ALL = ("pygeoapi", "qgis wfs")  # empty a field, move an outline

LOG = """
CREATE TABLE IF NOT EXISTS writes (operation text, uuid text);
CREATE OR REPLACE FUNCTION note() RETURNS trigger AS $$ BEGIN
    INSERT INTO writes VALUES (TG_OP, coalesce(NEW.uuid, OLD.uuid)); RETURN NULL;
END $$ LANGUAGE plpgsql;
DROP TRIGGER IF EXISTS noting ON pits;
CREATE TRIGGER noting AFTER INSERT OR UPDATE OR DELETE ON pits FOR EACH ROW EXECUTE FUNCTION note();
"""
AGAIN = """
TRUNCATE pits; INSERT INTO pits SELECT * FROM start; TRUNCATE writes;
SELECT setval(pg_get_serial_sequence('pits', 'id'), (SELECT max(id) FROM pits));
"""
_COLUMNS = ("name", "status", "area_m2", "start_year", "covered", "closed_on", "remarks")


@contextmanager
def served(kind):
    """Yield the pits and where a server of that kind has them."""
    with pits_table() as pits:
        pits.sql(LOG)
        if kind == "pygeoapi":
            with pygeoapi_on_postgis(pits.variables, TABLE, editable=True) as url:
                yield pits, service_of(kind, f"{url}/collections/{TABLE}")
        else:
            with fcgi_qgis_server(pits.variables, TABLE) as url:
                yield pits, service_of(kind, url)


def edited(pits, service, kind, path, changes):
    """Return a world with that many changes: of five, three updates, one new feature and one deletion."""
    world = PitsWorld(pits, service, path, count=changes)
    expected = {each["name"]: each for each in pits.rows()}
    part = changes // 5
    for number in range(3 * part):
        name, values = f"Pit {number}", {"status": "closed", "area_m2": number + 0.25, "remarks": f"ž <{number}>"}
        if kind in CAN_DO_ALL and number % 3 == 1:
            values = {"remarks": None, "closed_on": None}
        if kind in CAN_DO_ALL and number % 3 == 2:
            values = {"geometry": square(number / 8, 40.0)}
        world.copy.edit(name, **values)
        shape = values.pop("geometry", None)
        expected[name].update(values, **({"geom": shape} if shape else {}))
    for number in range(part):
        name = f"New {number}"
        world.copy.add(name=name, status="active", geom=to_blob(square(number / 8, 41.0), 4326))
        expected[name] = {**dict.fromkeys(_COLUMNS), "name": name, "status": "active", "geom": square(number / 8, 41.0)}
        world.copy.sql(f"DELETE FROM {LAYER} WHERE name = ?", f"Pit {3 * part + number}")
        del expected[f"Pit {3 * part + number}"]
    theirs = [f"Pit {number}" for number in range(0, 3 * part, 4)]  # somebody else
    pits.sql(f"UPDATE pits SET start_year = 7 WHERE name IN ({', '.join(map(repr, theirs))})")
    for name in theirs:
        expected[name]["start_year"] = 7
    pits.sql("TRUNCATE writes")
    return world, expected


class Start:
    """A world with changes, to begin from again and again."""

    def __init__(self, pits, service, kind, path, changes):
        self._world, self.expected = edited(pits, service, kind, path, changes)
        pits.sql("DROP TABLE IF EXISTS start; CREATE TABLE start AS SELECT * FROM pits")
        self._bytes = path.read_bytes()

    def again(self, path):
        """Return the world as it was, its field copy at `path`."""
        self._world.pits.sql(AGAIN)
        path.write_bytes(self._bytes)
        world = copy(self._world)
        world.copy = Copy(path)
        return world


def assert_whole(world, expected, changes):
    """Each change arrived exactly once, none is lost, and the copy is what the service has."""
    part = changes // 5
    rows = {each["name"]: each for each in world.pits.rows()}
    assert len(rows) == len(world.pits.rows()) and rows.keys() == expected.keys(), sorted(rows.keys() ^ expected.keys())
    for name, row in rows.items():
        for column in _COLUMNS:
            assert row[column] == expected[name][column], (name, column, row[column], expected[name][column])
        there = [tuple(each) for each in row["geom"]["coordinates"][0]]
        wanted = [tuple(each) for each in expected[name]["geom"]["coordinates"][0]]
        assert all(abs(a - b) < 1e-5 for one, two in zip(there, wanted) for a, b in zip(one, two)), (
            name,
            there,
            wanted,
        )
    log = world.pits.sql("SELECT operation, uuid, count(*) FROM writes GROUP BY 1, 2").split()
    twice = [each for each in log if not each.endswith("|1")]
    assert not twice, twice
    kinds = [each.partition("|")[0] for each in log]
    numbers = {kind: kinds.count(kind) for kind in ("UPDATE", "INSERT", "DELETE")}
    assert numbers == {"UPDATE": 3 * part, "INSERT": part, "DELETE": part}, numbers
    names = ", ".join(_COLUMNS)
    copied = {row[0]: row[1:] for row in world.copy.sql(f"SELECT {names}, crm_uuid FROM {LAYER}")}
    assert copied.keys() == rows.keys()
    for name, values in copied.items():
        for column, value in zip(_COLUMNS[1:], values):
            there = rows[name][column]
            text = there.replace("<", "&lt;").replace(">", "&gt;") if isinstance(there, str) else there
            assert value in (there, text), (name, column, value, there)
    assert world.copy.verified().intact
    assert not {"sending", "sent", "pending"} & set(world.copy.queue().values())
    again = world.sync()
    assert counts(again) == {}, [(each.label, each.state, each.message) for each in again.features]


def kill_rounds(server, wanted, changes, run_child, chance, folder, tell=print):
    """Kill `wanted` syncs; return kills, rounds, and the events of a whole sync.

    Args:
        run_child: called with the field copy's path and the event to be killed at, 0 for none; returns whether it was
            killed and how many events it counted.
    """
    kind = SERVERS[server]
    with served(kind) as (pits, service):
        start = Start(pits, service, kind, Path(folder) / "start.gpkg", changes)
        world = start.again(Path(folder) / "whole.gpkg")
        _, last = run_child(world.copy.path, 0)
        assert_whole(world, start.expected, changes)
        kills = rounds = 0
        while kills < wanted:
            rounds += 1
            world = start.again(Path(folder) / f"{rounds}.gpkg")
            while run_child(world.copy.path, chance.randint(1, last))[0]:
                kills += 1
            assert_whole(world, start.expected, changes)
            world.copy.path.unlink()
            tell(f"{server}: {kills} kills in {rounds} rounds")
        return kills, rounds, last
