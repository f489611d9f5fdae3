# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a sync of many changes with the data space again and again; the data space's own journal counts what arrived.

Each round puts database and edited field copy back to where they were at first, kills the sync at events until one
comes to its end before, and compares.
"""

from __future__ import annotations

import sqlite3
from collections import Counter

from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.core.sync_world import LAYER, Copy, Space, World, counts, repoint, square

_COLUMNS = ("name", "status", "area_m2", "start_year", "remarks")


class Reopened(Space):
    """A data space of a database that was filled before."""

    def __init__(self, database):
        self.space = DataSpace(database=str(database), token="spade")
        self.space.start()
        self.url = f"{self.space.url}/collections/{LAYER}"


class Start:
    """A data space and a field copy with changes, to begin from again and again.

    Of five changes three are updates, one is a new feature and one a deletion; somebody else changed some of the
    features too.
    """

    def __init__(self, folder, changes):
        self.part = changes // 5
        database, path = folder / "start.sqlite", folder / "start.gpkg"
        space = Space(changes, str(database))
        copy = World(space, path).copy
        self.expected = {each["properties"]["name"]: self._row(each) for each in space.features().values()}
        for number in range(3 * self.part):
            self._edit(copy, number)
        for number in range(self.part):
            name, shape = f"New {number}", square(number / 8, 41.0)
            copy.add(name=name, status="active", geom=to_blob(shape, 4326))
            self.expected[name] = (name, "active", None, None, None, shape)
            copy.sql(f"DELETE FROM {LAYER} WHERE name = ?", f"Heap {3 * self.part + number}")
            del self.expected[f"Heap {3 * self.part + number}"]
        for number in range(0, 3 * self.part, 4):
            name = f"Heap {number}"
            space.change(name, start_year=7)
            self.expected[name] = (*self.expected[name][:3], 7, *self.expected[name][4:])
        space.stop()
        self.written = self._journal(database)
        self._database, self._copy = database.read_bytes(), path.read_bytes()

    def again(self, database, path):
        """Return the data space, running, and the field copy, as they were."""
        database.write_bytes(self._database)
        path.write_bytes(self._copy)
        space, copy = Reopened(database), Copy(path)
        repoint(copy, space.url)
        return space, copy

    def assert_whole(self, space, copy, database):
        """Each change arrived exactly once, none is lost, and the copy is what the service has."""
        there = {each["properties"]["name"]: self._row(each) for each in space.features().values()}
        assert there == self.expected, [
            each for each in there.keys() | self.expected.keys() if there.get(each) != self.expected.get(each)
        ]
        written = self._journal(database) - self.written
        assert set(written.values()) == {1}, [each for each, times in written.items() if times > 1]
        kinds = Counter(change for _, change in written)
        assert sorted(kinds.values()) == [self.part, self.part, 3 * self.part], kinds
        rows = copy.sql(f"SELECT {', '.join(_COLUMNS)} FROM {LAYER}")
        assert sorted(rows) == sorted(row[:-1] for row in there.values())
        assert copy.verified().intact and not {"sending", "sent", "pending"} & set(copy.queue().values())
        world = World.__new__(World)
        world.space, world.copy = space, copy
        assert counts(world.sync()) == {}

    def _edit(self, copy, number):
        name = f"Heap {number}"
        row = list(self.expected[name])
        if number % 3 == 0:
            row[1], row[2], row[4] = "closed", number + 0.25, f"ž <{number}>"
            copy.edit(name, status=row[1], area_m2=row[2], remarks=row[4])
        elif number % 3 == 1:
            row[2] = None
            copy.edit(name, area_m2=None)
        else:
            row[5] = square(number / 8, 40.0)
            copy.edit(name, geometry=row[5])
        self.expected[name] = tuple(row)

    def _row(self, feature):
        return (*(feature["properties"].get(each) for each in _COLUMNS), feature["geometry"])

    def _journal(self, database):
        connection = sqlite3.connect(database)
        try:
            return Counter(connection.execute("SELECT id, change FROM journal").fetchall())
        finally:
            connection.close()


def kill_rounds(wanted, changes, run_child, chance, folder, tell=print):
    """Kill `wanted` syncs; return kills, rounds, and the events of a whole sync.

    Args:
        run_child: called with the field copy's path, the data space's address and the event to be killed at, 0 for
            none; returns its exit code and what it counted.
    """
    start, last, kills, rounds = Start(folder, changes), 0, 0, 0
    while kills < wanted:
        database, path = folder / f"{rounds}.sqlite", folder / f"{rounds}.gpkg"
        space, copy = start.again(database, path)
        try:
            while (ran := run_child(path, space.space.url, chance.randint(1, last) if last else 0))[0]:
                kills += 1
            last = last or ran[1]["events"]
            start.assert_whole(space, copy, database)
        finally:
            space.stop()
        database.unlink()
        path.unlink()
        rounds += 1
        tell(f"data-space: {kills} kills in {rounds} rounds")
    return kills, rounds, last
