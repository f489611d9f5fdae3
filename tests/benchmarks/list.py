# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the list of found records keeps the window waiting, with 10,000 records: `python -m tests.benchmarks.list`.

Scrolling, narrowing, sorting and grouping are done as a person does them; the worst turn of Qt's event loop counts.
Beside them stands how long drawing as many footprints on the map holds the window up.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QApplication

from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, DistributionKind, Record
from crm_dataspace_plugin.gui.catalogue.map_presenter import MapPresenter
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane

RECORDS = 10_000
PAGE = 100  # records of one page
ALLOWED = 50.0  # milliseconds of a frame
ALLOWED_MAP = 100.0  # milliseconds of a turn that draws footprints
SIZE = (340, 600)  # pixels
WORDS = "tungsten 0012"
ROUNDS = 3


def record(number: int) -> Record:
    west, south = -10 + number % 400 / 10, 36 + number // 400
    return Record(
        id=f"https://example.org/{number}",
        catalogue=f"Catalogue {number % 5}",
        title=f"Tailings and waste heaps of district {number:05} with a name that takes two lines",
        licence="CC-BY-4.0",
        publisher=f"Survey {number % 30}",
        access=Access.OPEN if number % 7 else Access.RESTRICTED,
        updated=f"20{number % 26:02}-05-01",
        keywords=("tailings", "mine waste"),
        commodities=("W", "Sn", "Li")[: 1 + number % 3],
        countries=(("DE", "ES", "PT", "FI")[number % 4],),
        bbox=(west, south, west + 0.2, south + 0.2),
        distributions=(Distribution(DistributionKind.FEATURES, f"https://example.org/collections/{number}"),),
    )


def pages(count: int) -> Iterator[list[Record]]:
    for start in range(0, count, PAGE):
        yield [record(number) for number in range(start, min(start + PAGE, count))]


def turn(work: Callable[[], object]) -> float:
    """Return milliseconds from the person's action until the window is drawn and listens again."""
    begun = time.perf_counter()
    work()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begun)


def steady(rounds: Callable[[], list[float]]) -> float:
    """Return the worst of many turns, each taken at its best of several rounds: a busy machine is not the list's."""
    return max(map(min, zip(*(rounds() for _ in range(ROUNDS)))))


def measure(count: int) -> dict[str, float]:
    """Return the worst turn of each action, milliseconds."""
    pane = ResultPane("en")
    pane.resize(*SIZE)
    pane.show()
    QApplication.processEvents()
    worst = {"append a page": max([turn(lambda page=page: pane.model.append(page)) for page in pages(count)])}
    bar = pane.results.verticalScrollBar()
    step = max(bar.maximum() // 200, 1)
    places = range(0, bar.maximum(), step)
    worst["scroll"] = steady(lambda: [turn(lambda value=value: bar.setValue(value)) for value in places])
    down = [turn(lambda row=row: pane.results.setCurrentIndex(pane.model.index(row))) for row in range(0, count, 97)]
    worst["choose"] = max(down)
    box = pane.tools.filter
    typed = [WORDS[: each + 1] for each in range(len(WORDS))]
    worst["narrow, a letter"] = steady(lambda: [turn(lambda words=words: box.setText(words)) for words in typed])
    worst["widen again"] = turn(box.clear)
    for name in ("sort_title", "sort_updated", "sort_arrival", "group_country", "group_commodity", "group_none"):
        worst[name.replace("_", " by ")] = turn(pane.tools.findChild(QAction, name).trigger)
    pane.close()
    return worst


def draw(presenter: MapPresenter, pane: ResultPane) -> tuple[float, float]:
    """Draw all footprints; return the worst turn and the whole time."""
    begun = time.perf_counter()
    worst = turn(lambda: presenter.footprints.show(pane.model.listed))
    while not presenter.footprints.ready:
        worst = max(worst, turn(lambda: None))
    return worst, 1000 * (time.perf_counter() - begun)


def measure_map(count: int) -> dict[str, float]:
    """Return the worst turn while footprints are drawn and when one is clicked, and the time until all are there."""
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.resize(800, 800)
    canvas.show()
    canvas.setExtent(QgsRectangle(-1e6, 4e6, 4e6, 9e6))
    pane = ResultPane("en")
    presenter = MapPresenter(pane, canvas, QgsProject.instance())
    for page in pages(count):
        pane.model.append(page)
    times = [draw(presenter, pane) for _ in range(ROUNDS)]
    worst, whole = min(each[0] for each in times), min(each[1] for each in times)
    middle = canvas.getCoordinateTransform().toMapCoordinates(400, 400)
    found: list[int] = []
    clicked = turn(lambda: found.extend(presenter.footprints.at(middle)))
    moved = turn(lambda: canvas.setExtent(QgsRectangle(-5e5, 45e5, 35e5, 85e5)))
    return {"draw, a turn": worst, "click": clicked, "move the map": moved, "all drawn after": whole}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=RECORDS)
    count = parser.parse_args().records
    QApplication.processEvents()
    list_times, map_times = measure(count), measure_map(count)
    print(f"list of {count:,} records, worst turn of each action, {ALLOWED:.0f} ms allowed for scroll and narrow")
    for name, spent in list_times.items():
        print(f"  {name:18} {spent:7.1f} ms")
    print(f"{count:,} footprints on the map, {ALLOWED_MAP:.0f} ms allowed for a turn")
    for name, spent in map_times.items():
        print(f"  {name:18} {spent:7.1f} ms")
    kept = max(list_times["scroll"], list_times["narrow, a letter"], list_times["widen again"]) <= ALLOWED
    return 0 if kept and map_times["draw, a turn"] <= ALLOWED_MAP else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    code = main()
    print(end="", flush=True)
    os._exit(code)  # QGIS leaves no sooner for being asked politely
