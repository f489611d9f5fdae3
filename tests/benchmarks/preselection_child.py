# SPDX-License-Identifier: GPL-2.0-or-later
"""One side of the measurement in a process of its own: `preselection_child ours|native|joins|queries FOLDER`."""

from __future__ import annotations

import json
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from tests.benchmarks.gaps import Gaps  # noqa: E402
from tests.benchmarks.preselection_layers import PARAMETERS  # noqa: E402
from tests.benchmarks.preselection_native import POPULATION, chain, joined  # noqa: E402

THREADS = 2
ROUNDS, MANY = 3, 50_000  # one round where there are many facilities


def main(side: str, folder: Path) -> int:
    print(json.dumps(SIDES[side](folder)), flush=True)
    return 0


def ours(folder: Path) -> dict[str, Any]:
    """Screen by the algorithm, from GeoPackages to a GeoPackage."""
    run, feedback = start_qgis(), Gaps()
    layers = {parameter: str(folder / f"{name}.gpkg") for name, parameter in PARAMETERS.items()}
    fields = {"FACILITY_TYPE_FIELD": "facility_type", "HEIGHT_FIELD": "height_m", "TOXIC_METALS_FIELD": "toxic_metals"}
    inputs = {"INPUT": str(folder / "facilities.gpkg"), **layers, **fields, "POPULATION_FIELD": "population"}
    target = fresh(folder / "ours.gpkg")

    def work() -> None:
        feedback.look()
        run("crmdataspace:preselection", {**inputs, "POPULATION_MIN": POPULATION, "OUTPUT": target}, feedback=feedback)
        feedback.look()

    return {**measured(work), "gap": feedback.longest, "busy_gap": feedback.busy, "where": feedback.where}


def native(folder: Path) -> dict[str, Any]:
    """Screen by QGIS' own algorithms, see `preselection_native`."""
    run = start_qgis()
    target = fresh(folder / "native.gpkg")
    return measured(lambda: chain(run, folder, target))


def joins(folder: Path) -> dict[str, Any]:
    """Only join the nearest of each layer by QGIS' own algorithm; the last writes a GeoPackage."""
    run = start_qgis()
    target = fresh(folder / "joins.gpkg")
    return measured(lambda: joined(run, folder, target))


def queries(folder: Path) -> dict[str, Any]:
    """Measure all distances in memory: ours from degrees, and STRtrees of shapely on two threads in the plane."""
    import shapely

    from crm_dataspace_plugin.core.geopackage.reading import read_table
    from crm_dataspace_plugin.core.progress import silent
    from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
    from crm_dataspace_plugin.core.screening.preselection.inputs import Receptors
    from crm_dataspace_plugin.core.screening.preselection.nearness import measure

    wkb = {name: read_table(folder / f"{name}.gpkg", "")[0] for name in ("facilities", *PARAMETERS)}
    flat = {name: shapely.from_wkb(each) for name, each in wkb.items()}
    facilities = read_shapes("facilities", wkb["facilities"], "EPSG:25830")
    layers = {name: Receptors(read_shapes(name, wkb[name], "EPSG:25830")) for name in PARAMETERS}
    found: dict[str, Any] = {}

    def bare() -> None:
        halves = np.array_split(flat["facilities"], THREADS)
        with ThreadPoolExecutor(THREADS) as pool:
            for name in PARAMETERS:
                tree = shapely.STRtree(flat[name])
                nearest = list(pool.map(lambda half, tree=tree: _nearest(tree, half), halves))
                found[name] = np.concatenate(nearest)

    def own() -> None:
        found.update({f"own {name}": each.sure for name, each in measure(facilities, layers, 0.0, silent).items()})

    rounds = 1 if len(flat["facilities"]) >= MANY else ROUNDS
    times = [(timed(own), timed(bare)) for _ in range(rounds)]
    worst = max(_difference(found[f"own {name}"], found[name]) for name in PARAMETERS)
    return {"own": min(each[0] for each in times), "bare": min(each[1] for each in times), "worst": worst}


def _nearest(tree: Any, facilities: Any) -> np.ndarray:
    (here, _), metres = tree.query_nearest(facilities, return_distance=True, all_matches=False)
    found = np.full(len(facilities), np.nan)
    found[here] = metres
    return found


def _difference(ours: np.ndarray, plane: np.ndarray) -> float:
    return float(np.max(np.abs(ours - plane) / np.maximum(plane, 1.0)))


def timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measured(work: Callable[[], None]) -> dict[str, float]:
    """Return elapsed seconds, those of all processors, and the most memory of this process, MB."""
    busy = time.process_time()
    seconds = timed(work)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "busy": time.process_time() - busy, "memory": memory}


def fresh(path: Path) -> str:
    path.unlink(missing_ok=True)
    return str(path)


def start_qgis() -> Callable[..., Any]:
    """Return `processing.run` of a QGIS without display, with the native algorithms and ours."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    from crm_dataspace_plugin.algorithms.provider import Provider

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    start_qgis.alive = application, Provider()
    registry.addProvider(start_qgis.alive[1])
    return processing.run


SIDES = {"ours": ours, "native": native, "joins": joins, "queries": queries}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
