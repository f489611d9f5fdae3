# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as inventories give them: positions in every notation, numbers, letters and rows of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.csv import rows as table_rows
from crm_dataspace_plugin.core.pull.pull import PullRequest, PullResult, pull
from tests.core.test_pull import rows
from tests.core.test_pull_files import crs_of

NICOLASA = (-5.813794, 43.255734)  # degrees of the heap at 271600, 4793059 in ETRS89 / UTM zone 30N


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.gpkg"


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "heaps.csv"
    path.write_bytes(text.encode(encoding))
    return path


def pulled(path: Path, target: Path, **more: object) -> PullResult:
    return pull(Http(), PullRequest(str(path), DistributionKind.LINK, target, **more), silent)


def points(target: Path) -> list[tuple[float, float]]:
    dataset = ogr.Open(str(target))
    shapes = [feature.GetGeometryRef() and feature.GetGeometryRef().Clone() for feature in dataset.GetLayer("heaps")]
    return [each.GetPoint_2D() for each in shapes if each is not None]


IN_DEGREES = {
    "columns lon and lat": "name,lon,lat\nA,-5.813794,43.255734\n",
    "the other order": "Latitude;Longitude\n43.255734;-5.813794\n",
    "Spanish, decimal comma": "NOMBRE;LONGITUD;LATITUD\nA;-5,813794;43,255734\n",
    "German": "Name\tLängengrad\tBreitengrad\nA\t-5,813794\t43,255734\n",
    "Polish": "Nazwa;Długość geograficzna;Szerokość geograficzna\nA;-5,813794;43,255734\n",
    "Greek": "Γεωγραφικό πλάτος,Γεωγραφικό μήκος\n43.255734,-5.813794\n",
    "x and y": "x|y\n-5.813794|43.255734\n",
    # 0.813794° = 48.82764' = 48' 49.6584"; 0.255734° = 15.34404' = 15' 20.6424"
    "degrees, minutes, seconds": "lat,lon\n43°15'20.6424\"N,5°48'49.6584\"W\n",
    "typographic signs": "lat;lon\n43º 15′ 20,6424″ N;5º 48′ 49,6584″ W\n",
    "a sign for the half": "lat;lon\n43°15'20.6424\";-5°48'49.6584\"\n",
    "degrees and minutes": "lat;lon\nN 43° 15.34404';W 5° 48.82764'\n",
    "blanks between": "lat;lon\n43 15 20.6424 N;5 48 49.6584 W\n",
    "colons between": "lat;lon\n43:15:20.6424;-5:48:49.6584\n",
    "Oeste beside Este": "Latitud;Longitud\n43º15'20,6424\"N;5º48'49,6584\"O\n",
    "one column": 'name,coordinates\nA,"43.255734, -5.813794"\n',
    "one column, its order in its name": 'name,"lon,lat"\nA,"-5.813794, 43.255734"\n',
    "one column, decimal commas": "name;coordenadas\nA;43,255734, -5,813794\n",
    "one column, degrees, minutes, seconds": "name;GPS\nA;43°15'20.6424\"N 5°48'49.6584\"W\n",
    "one column, west first": "name;GPS\nA;5°48'49.6584\"W 43°15'20.6424\"N\n",
    "WKT": "name,wkt\nA,POINT (-5.813794 43.255734)\n",
    "WKT with SRID": "name,geom\nA,SRID=4326;POINT (-5.813794 43.255734)\n",
    "degrees beside metres": "lon,lat,utm_x,utm_y\n-5.813794,43.255734,271600,4793059\n",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in IN_DEGREES.items()])
def test_degrees_are_understood(tmp_path, target, text):
    result = pulled(table(tmp_path, text), target)
    assert (result.pulled, result.skipped) == (1, 0), result.reasons
    assert points(target) == [pytest.approx(NICOLASA, abs=1e-7)]
    assert crs_of(target, "heaps") == "EPSG:4326"


IN_METRES = {
    "zone and datum in columns": ("UTM_ESTE;UTM_NORTE;HUSO;DATUM\n271600;4793059;30;ETRS89\n", "EPSG:25830"),
    "zone with its band": ("utm_x,utm_y,zone,datum\n271600,4793059,30T,ED50\n", "EPSG:23030"),
    "both in one column": ("x,y,crs\n271600,4793059,WGS 84 / UTM zone 30N\n", "EPSG:32630"),
    "a code": ("easting,northing,epsg\n271600,4793059,25830\n", "EPSG:25830"),
    "in the headings": ("X_ETRS89_H30,Y_ETRS89_H30\n271600,4793059\n", "EPSG:25830"),
    "code in the headings": ("x_25830,y_25830\n271600,4793059\n", "EPSG:25830"),
    "the datum in the headings": ("X (ED50);Y (ED50);Huso\n271600;4793059;30\n", "EPSG:23030"),
    "two datums: the stated modern one": (
        "X_ED50,Y_ED50,X_ETRS89,Y_ETRS89,zone\n1,1,271600,4793059,30\n",
        "EPSG:25830",
    ),
    "thousands with points": ("utm_x;utm_y;utm;datum\n271.600,0;4.793.059,0;30;ETRS89\n", "EPSG:25830"),
    "thousands with points alone": ("utm_x;utm_y;utm;datum\n271.600;4.793.059;30;ETRS89\n", "EPSG:25830"),
    "thousands with commas": ('utm_x,utm_y,utm,datum\n"271,600.0","4,793,059",30,ETRS89\n', "EPSG:25830"),
    "thousands with blanks": ("utm_x;utm_y;utm;datum\n271 600;4 793 059,0;30;ETRS89\n", "EPSG:25830"),
    "one column with the zone": ("name;coord;datum\nA;30T 271600 4793059;ETRS89\n", "EPSG:25830"),
    "WKT with SRID": ("geom\nSRID=25830;POINT (271600 4793059)\n", "EPSG:25830"),
}


@pytest.mark.parametrize(("text", "code"), [pytest.param(*case, id=name) for name, case in IN_METRES.items()])
def test_metres_are_kept_in_the_system_they_state(tmp_path, target, text, code):
    result = pulled(table(tmp_path, text), target)
    assert (result.pulled, result.skipped) == (1, 0), result.reasons
    assert points(target) == [(271600.0, 4793059.0)]
    assert crs_of(target, "heaps") == code


def test_what_a_table_states_is_not_changed_by_the_system_chosen_for_what_states_none(tmp_path, target):
    pulled(table(tmp_path, "utm_x,utm_y,utm,datum\n271600,4793059,30,ED50\n"), target, crs="EPSG:25830")
    assert crs_of(target, "heaps") == "EPSG:23030"


@pytest.mark.parametrize(
    ("text", "candidates", "apart"),
    [
        pytest.param("utm_x;utm_y;utm\n271600;4793059;30\n", ("EPSG:25830", "EPSG:23030"), 232, id="datum"),
        pytest.param(
            "este;norte;huso\n346000;6298000;19 Sur\n", ("EPSG:32719", "EPSG:24879", "EPSG:29189"), 411, id="south"
        ),
        pytest.param(
            "x;y;huso;datum\n346000;6298000;19;WGS84\n", ("EPSG:32619", "EPSG:32719"), 9.99e6, id="hemisphere"
        ),
        pytest.param(  # one degree of a parallel at 43.26° is 81.0 km, zones are six of them apart, 29 and 31 twelve
            "pais;este;norte;datum\nEspaña;271600;4793059;ETRS89\n",
            ("EPSG:25829", "EPSG:25830", "EPSG:25831"),
            972e3,
            id="zone",
        ),
        pytest.param(
            "country;este;norte\nPT;571600;4493059\n", ("EPSG:25829", "EPSG:23029"), 230, id="zone by the country alone"
        ),
    ],
)
def test_what_is_not_stated_is_asked_with_the_distance(tmp_path, target, text, candidates, apart):
    with pytest.raises(errors.CrsAmbiguous, match="apart there") as caught:
        pulled(table(tmp_path, text), target)
    assert caught.value.candidates == candidates
    assert caught.value.apart == pytest.approx(apart, rel=0.08)
    assert not target.exists()
    pulled(table(tmp_path, text), target, crs=candidates[1])
    assert crs_of(target, "heaps") == candidates[1]


def test_a_zone_that_is_not_stated_is_asked(tmp_path, target):
    path = table(tmp_path, "este;norte;datum\n271600;4793059;ETRS89\n")
    with pytest.raises(errors.CrsMissing, match=r"este and norte in metres \(ETRS89\) without a UTM zone"):
        pulled(path, target)
    pulled(path, target, crs="EPSG:25830")
    assert crs_of(target, "heaps") == "EPSG:25830"


@pytest.mark.parametrize(
    ("zone", "northing", "code"),
    [
        pytest.param("30S", 4100000, "EPSG:32630", id="Andalusia: a band of the military grid"),
        pytest.param("19S", 6298000, "EPSG:32719", id="Chile: the southern half"),
        pytest.param("23K", 7800000, "EPSG:32723", id="Brazil: a band of the south"),
    ],
)
def test_an_s_after_the_zone_is_a_band_or_the_south(tmp_path, target, zone, northing, code):
    pulled(table(tmp_path, f"x,y,zone,datum\n346000,{northing},{zone},WGS84\n"), target)
    assert crs_of(target, "heaps") == code


def test_rows_in_several_zones_are_brought_together_in_degrees(tmp_path, target):
    text = "utm_x,utm_y,huso,datum\n271600,4793059,30,ETRS89\n728400,4793059,29,ETRS89\n"
    result = pulled(table(tmp_path, text), target)
    # zones 29 and 30 are mirrored at 6° west: 271600 and 728400 are equally far from the middle of theirs
    assert points(target) == [
        pytest.approx(NICOLASA, abs=1e-6),
        pytest.approx((-12 - NICOLASA[0], NICOLASA[1]), abs=1e-6),
    ]
    assert crs_of(target, "heaps") == "EPSG:4326"
    assert "2 reference systems (EPSG:25829, EPSG:25830)" in " ".join(result.reasons)


BAD_ROWS = """name;lat;lon
good;43,25;-5,81
far;143,25;-5,81
half;43,25;
word;north;-5,81
wide;43,25;-5,81;1;2
none;;
short
sixty;43°61'N;-5,81
swapped;5,81 W;43,25 N
"""


def test_rows_that_cannot_be_read_are_left_out_counted_and_named(tmp_path, target):
    result = pulled(table(tmp_path, BAD_ROWS), target)
    assert (result.pulled, result.skipped) == (3, 6)
    assert rows(target, "SELECT name, geom IS NULL FROM heaps ORDER BY fid") == [("good", 0), ("none", 1), ("short", 1)]
    said = "\n".join(result.reasons)
    for words in (
        "Row 3 was left out: lat is not between -90 and 90 degrees (“-5,81, 143,25”).",
        "Row 4 was left out: lon is empty",
        "2 rows were left out: lat is no latitude",
        "Rows 5, 9.",
        "Row 6 was left out: it has more values than the 3 columns (“5 values”).",
        "Row 8 was filled up: it has fewer values than there are columns.",
        "Row 10 was left out: lon says that it is a latitude, not a longitude",
    ):
        assert words in said


def test_an_angle_that_may_be_east_or_west_is_left_out(tmp_path, target):
    text = "name,lat,lon\nA,43°15'N,5°48'O\nB,43°15'N,5.8\n"
    result = pulled(table(tmp_path, text), target)
    assert (result.pulled, result.skipped) == (1, 1)
    assert "may mean west or east" in "".join(result.reasons)


COLUMNS = {
    "leading zeros": (["0012", "7"], "TEXT", ["0012", "7"]),
    "whole numbers": (["12", "-7"], "MEDIUMINT", [12, -7]),
    "decimal commas": (["12,5", "7"], "REAL", [12.5, 7.0]),
    "decimal points": (["12.5", ".5"], "REAL", [12.5, 0.5]),
    "both": (["12.5", "12,5"], "REAL", [12.5, 12.5]),
    "thousands": (["1.234.567,5", "7"], "REAL", [1234567.5, 7.0]),
    "thousands with blanks": (["1 234", "7"], "INTEGER", [1234, 7]),
    "two to the 53 and one": ([str(2**53 + 1), "7"], "INTEGER", [2**53 + 1, 7]),
    "larger than a column holds": ([str(2**63), "7"], "TEXT", [str(2**63), "7"]),
    "as exact as a text only": ([str(2**53 + 1), "7,5"], "TEXT", [str(2**53 + 1), "7,5"]),
    "not a number": (["NaN", "7.5"], "REAL", [None, 7.5]),
    "infinite": (["inf", "7.5"], "REAL", [None, 7.5]),
    "without data": (["n.d.", "7.5"], "REAL", [None, 7.5]),
    "without data among words": (["n.d.", "slag"], "TEXT", ["n.d.", "slag"]),
    "below detection": (["<0,5", "7,5"], "TEXT", ["<0,5", "7,5"]),
    "a number of a sample": (["12E4", "13E4"], "TEXT", ["12E4", "13E4"]),
    "days, one before 1900": (["1850-06-01", "2024-02-29"], "DATE", ["1850-06-01", "2024-02-29"]),
    "a day that is none": (["2023-02-29", "2024-02-29"], "TEXT", ["2023-02-29", "2024-02-29"]),
    "days as people write them": (["01/06/1850", "1/2/24"], "TEXT", ["01/06/1850", "1/2/24"]),
    "yes and no": (["true", "False"], "BOOLEAN", [1, 0]),
    "empty": (["", "x"], "TEXT", [None, "x"]),
    "blanks around": (["  x ", "y"], "TEXT", ["  x ", "y"]),
}


@pytest.mark.parametrize(("texts", "kind", "values"), [pytest.param(*case, id=name) for name, case in COLUMNS.items()])
def test_a_column_has_the_type_of_all_its_values(tmp_path, target, texts, kind, values):
    pulled(table(tmp_path, "\n".join(["n;v", *(f"{place};{text}" for place, text in enumerate(texts))])), target)
    assert [value for (value,) in rows(target, "SELECT v FROM heaps ORDER BY n")] == values
    declared = dict(rows(target, "SELECT name, type FROM pragma_table_info('heaps')"))["v"]
    assert declared.startswith(kind) or kind == "MEDIUMINT"


def test_what_reads_in_two_ways_is_read_as_the_rest_of_the_table_and_said(tmp_path, target):
    result = pulled(table(tmp_path, "volume;height\n1.234;12,5\n"), target)
    assert rows(target, "SELECT volume, height FROM heaps") == [(1234, 12.5)]
    assert "Numbers such as “1.234” or “1,234” in volume were read with “,” before the decimals" in " ".join(
        result.reasons
    )


@pytest.mark.parametrize(
    ("encoding", "word", "said"),
    [
        pytest.param("utf-8", "Łódź Ñandú Ελλάδα", "", id="UTF-8"),
        pytest.param("utf-8-sig", "Łódź Ñandú Ελλάδα", "", id="UTF-8 with mark"),
        pytest.param("utf-16", "Łódź Ñandú Ελλάδα", "", id="UTF-16"),
        pytest.param("utf-16-le", "Łódź Ñandú Ελλάδα", "", id="UTF-16 without mark"),
        pytest.param("cp1252", "Escombrera de la Peña, 3 m³ à côté", "Windows-1252", id="Spanish"),
        pytest.param("cp1252", "Absetzbecken für Schlämme, größer", "Windows-1252", id="German"),
        pytest.param("cp1250", "Hałda Żółta, składowisko odpadów górniczych, źródło", "Windows-1250", id="Polish"),
        pytest.param("cp1253", "Αποθέσεις εξορυκτικών αποβλήτων", "Windows-1253", id="Greek"),
        pytest.param("cp1251", "Хвостохранилище Медет", "Windows-1251", id="Bulgarian"),
    ],
)
def test_the_letters_of_each_encoding_are_read(tmp_path, target, encoding, word, said):
    result = pulled(table(tmp_path, f'name;lon;lat\n"{word}";-5,8;43,2\n', encoding), target)
    assert rows(target, "SELECT name FROM heaps") == [(word,)]
    assert (said in " ".join(result.reasons)) and bool(said) == ("not in UTF-8" in " ".join(result.reasons))


def test_columns_called_alike_or_not_at_all_get_names_of_their_own(tmp_path, target):
    pulled(table(tmp_path, "Name,name,,name,order,fid\n1,2,3,4,5,6\n"), target)
    found = rows(target, "SELECT * FROM heaps")
    assert [value for value in found[0] if isinstance(value, int)][-6:] == [1, 2, 3, 4, 5, 6]


def test_a_table_without_headings_is_read_and_it_is_said(tmp_path, target):
    result = pulled(table(tmp_path, "1,2.5,3\n4,5.5,6\n"), target)
    assert rows(target, "SELECT column_1, column_2 FROM heaps ORDER BY fid") == [(1, 2.5), (4, 5.5)]
    assert "has no row with names" in " ".join(result.reasons)


def test_a_column_that_shows_its_own_mark_is_not_doubtful(tmp_path, target):
    result = pulled(table(tmp_path, "grade\n0.532\n1.234\n"), target)
    assert rows(target, "SELECT grade FROM heaps ORDER BY fid") == [(0.532,), (1.234,)]
    assert "were read with" not in " ".join(result.reasons)


def test_the_separator_that_excel_states_is_used(tmp_path, target):
    pulled(table(tmp_path, "sep=|\nname|lon|lat\nA;B|-5,8|43,2\n"), target)
    assert rows(target, "SELECT name FROM heaps") == [("A;B",)]


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path, target):
    path = table(tmp_path, 'name,lon,lat\n"A,-5.8,43.2\n' + "B,-5.8,43.2\n" * 20_000)
    with pytest.raises(errors.DataError, match="quotation mark"):
        pulled(path, target)


def test_rows_left_out_of_any_page_are_counted_once(tmp_path, target, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.core.pull.csv.csv_file.PAGE_SIZE", 2)
    lines = [f"{place},-5,{943 if place % 3 else 43}" for place in range(12)]
    result = pulled(table(tmp_path, "\n".join(["n,lon,lat", *lines])), target)
    assert (result.pulled, result.skipped) == (4, 8)


def test_ids_are_the_numbers_of_the_rows(tmp_path, target):
    pulled(table(tmp_path, "name,lon,lat\nA,-5,43\nB,-5,943\n\nC,-5,43\n"), target)
    assert rows(target, "SELECT name, crm_id FROM heaps ORDER BY fid") == [("A", "1"), ("C", "4")]


def test_a_place_outside_where_the_system_is_used_is_said(tmp_path, target):
    result = pulled(table(tmp_path, "utm_x,utm_y,utm,datum\n4793059,271600,30,ETRS89\n"), target)
    assert "x and y are swapped" in " ".join(result.reasons)


def test_columns_far_too_many_are_refused_before_they_get_names(tmp_path, target):
    """Names of their own for so many that are called alike would take an hour."""
    with pytest.raises(errors.DataError, match="has 100000 columns: more than the 1900"):
        pulled(table(tmp_path, ",".join(["a"] * 100_000)), target)


def test_a_line_without_end_is_not_read_to_its_end(tmp_path, target, monkeypatch):
    monkeypatch.setattr(table_rows, "LONGEST_VALUE", 5000)
    with pytest.raises(errors.DataError, match="a line of more than 5,000 characters"):
        pulled(table(tmp_path, "lat,lon,name\n43,-6," + "z," * 10_000), target)


UNREAD = [
    pytest.param("name;MGRS\nA;30TTN7012390123\nB;30T TN 70123 90124\n", "MGRS holds MGRS references", id="MGRS"),
    pytest.param("name;pos\nA;431520N\nB;431521N\n", "pos hold degrees, minutes and seconds without", id="packed"),
    pytest.param("name;GK_R;GK_H\nA;5412345;5645678\n", "GK_R and GK_H look like coordinates of a", id="Gauss-Kruger"),
]


@pytest.mark.parametrize(("text", "words"), UNREAD)
def test_a_notation_that_is_not_read_is_told(tmp_path, text, words):
    (tmp_path / "t.csv").write_text(text)
    result = pull(Http(), PullRequest(str(tmp_path / "t.csv"), DistributionKind.CSV, tmp_path / "c.gpkg"), silent)
    assert any(words in each for each in result.reasons), result.reasons


@pytest.mark.parametrize("pair", ["431520;-54849", "431520N;0054849W", "431520.5;0054849.25"])
def test_degrees_run_together_under_headings_of_degrees_are_refused_with_how_to_write_them(tmp_path, pair):
    (tmp_path / "t.csv").write_text(f"name;lat;lon\nA;{pair}\nB;{pair}\n")
    with pytest.raises(errors.DataError, match="write 43 15 20 or 43.2556"):
        pull(Http(), PullRequest(str(tmp_path / "t.csv"), DistributionKind.CSV, tmp_path / "c.gpkg"), silent)


def test_a_column_called_location_holds_latitude_and_longitude(tmp_path):
    (tmp_path / "t.csv").write_text('name;location\nA;"43.25573,-5.81379"\nB;"43.25574,-5.81378"\n')
    result = pull(Http(), PullRequest(str(tmp_path / "t.csv"), DistributionKind.CSV, tmp_path / "c.gpkg"), silent)
    first = f"SELECT round(ST_MinX(geom), 5), round(ST_MinY(geom), 5) FROM {result.layer} WHERE name = 'A'"
    assert rows(tmp_path / "c.gpkg", first) == [(-5.81379, 43.25573)]


def test_a_place_in_words_is_no_position_and_nothing_is_said_of_it(tmp_path):
    (tmp_path / "t.csv").write_text("name;location\nA;Mieres, Asturias\nB;Langreo\n")
    result = pull(Http(), PullRequest(str(tmp_path / "t.csv"), DistributionKind.CSV, tmp_path / "c.gpkg"), silent)
    assert result.pulled == 2 and result.reasons == ()
