# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostGIS table `heaps` of made-up polygons with 13 positions and 15 attributes, computed by the database itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.postgresql import postgresql
from tests.servers.real.running import demand, prepared
from tools.servers.places import POSTGIS

TABLE = "heaps"

# Every third has no remarks, every fifth no date; places go round Europe by steps that share no divisor.
_SQL = """
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE TABLE heaps AS
SELECT n AS id, 'S-' || lpad(n::text, 7, '0') AS site_id, md5(n::text)::uuid::text AS uuid,
    'Heap of waste rock no. ' || n AS name, 'waste-dump' AS facility_type, 'Cu' AS commodity,
    CASE n % 2 WHEN 0 THEN 'closed' ELSE 'active' END AS status, 'ES' AS country, 'Übelbach' AS municipality,
    1000 + n * 0.5::float8 AS area_m2, (n % 80)::float8 AS height_m, n % 3 = 0 AS restored,
    1900 + (n % 100)::int AS start_year,
    CASE WHEN n % 5 <> 0 THEN date '1900-01-01' + (n % 36500)::int END AS closed_on,
    timestamp '2024-05-06 07:08:09' + (n % 1000) * interval '1 hour' AS last_inspection,
    CASE WHEN n % 3 <> 0 THEN 'Coal heap with partial vegetation; surface water was observed at its foot.' END
        AS remarks,
    ST_SetSRID(ST_MakePolygon(ST_MakeLine(ARRAY(
        SELECT ST_MakePoint(
            -9 + (n * 7919 % 380000) / 10000.0 + 0.002 * cos(radians(30 * (k % 12))),
            36 + (n * 104729 % 230000) / 10000.0 + 0.001 * sin(radians(30 * (k % 12))))
        FROM generate_series(0, 12) AS k ORDER BY k))), 4326)::geometry(Polygon, 4326) AS geom
FROM generate_series(1, {number}::bigint) AS n;
ALTER TABLE heaps ADD PRIMARY KEY (id);
CREATE INDEX ON heaps USING gist (geom);
ANALYZE heaps;
"""


@contextmanager
def heaps_table(number: int) -> Iterator[Mapping[str, str]]:
    """Yield the variables that lead to a database with `number` heaps."""
    demand(POSTGIS)
    with postgresql(POSTGIS) as variables:
        script = Path(POSTGIS.folder) / "heaps.sql"
        script.write_text(_SQL.replace("{number}", str(number)), encoding="utf-8")
        prepared(POSTGIS, ["psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", script], variables)
        yield variables
