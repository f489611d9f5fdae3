# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of QGIS layers, drawn in other threads while this one goes on. Runs in a worker thread.

QGIS' own synchronous drawing would hold Python, and with it the window, until a picture is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, Qt, QThread, QTimer
from qgis.PyQt.QtGui import QColor, QImage

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.survey.tile_terms import why_not_taken
from crm_dataspace_plugin.core.survey.tiles import PIXELS, TileRange
from crm_dataspace_plugin.core.words import say

MERCATOR = "EPSG:3857"  # that of the tiles
DPI = 96.0  # that of a screen at its usual size
AT_ONCE = 2  # pictures being drawn; a service is not asked for more
HAIR = 1e-4  # pixels; an extent that ends right between two tiles makes QGIS fetch both
LOOK = 100  # milliseconds between two looks at whether to stop


@dataclass(frozen=True)
class Picture:
    """A block of tiles as drawn, its margin cut off.

    Attributes:
        faults: what went wrong, in QGIS' words; empty if nothing did.
    """

    block: TileRange
    image: QImage
    faults: tuple[str, ...]


def taken(layers: Iterable[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return copies of layers that any one thread may adopt; call it in the thread of the layers.

    Raises:
        DataError: a layer is not valid, or its service does not let its pictures be taken along.
    """
    copies = []
    for layer in layers:
        refusal = why_not_taken(layer.source())
        if refusal:
            raise DataError(refusal)
        if not layer.isValid():
            raise DataError(
                say("The layer “{name}” cannot be drawn: QGIS cannot open it.", name=layer.name()),
                layer.error().message(),
            )
        copy = layer.clone()
        copy.moveToThread(None)
        copies.append(copy)
    return copies


class Drawer:
    """Draws blocks of tiles of the same layers.

    Args:
        layers: the topmost first; copies made by `taken`, or layers of this thread.
        margin: pixels drawn around a block and cut off, so that labels and symbols at its edge are whole.
    """

    def __init__(self, layers: list[QgsMapLayer], margin: int, tick: Tick) -> None:
        self._layers = layers
        self._margin = margin
        self._tick = tick

    def pictures(self, blocks: Iterable[TileRange]) -> Iterator[Picture]:
        """Yield a picture of each block, in the order in which they are ready.

        Raises:
            Cancelled: from `tick`; what is being drawn is given up.
        """
        adopted = [each for each in self._layers if each.thread() is None]
        for layer in adopted:
            layer.moveToThread(QThread.currentThread())
        waiting = iter(blocks)
        running: list[tuple[QgsMapRendererSequentialJob, TileRange]] = []
        loop = QEventLoop()
        try:
            while True:
                for block in islice(waiting, AT_ONCE - len(running)):
                    job = QgsMapRendererSequentialJob(self._settings(block))
                    job.finished.connect(loop.quit)
                    running.append((job, block))
                    job.start()
                if not running:
                    return
                if all(job.isActive() for job, _block in running):
                    QTimer.singleShot(LOOK, loop.quit)
                    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                self._tick(UNKNOWN, "")
                for job, block in [each for each in running if not each[0].isActive()]:
                    running.remove((job, block))
                    yield self._picture(job, block)
        finally:
            for job, _block in running:
                job.cancel()
            for layer in adopted:
                layer.moveToThread(None)  # the next work on them may be in another thread

    def _settings(self, block: TileRange) -> QgsMapSettings:
        west, south, east, north = block.box()
        extent = QgsRectangle(west, south, east, north)
        extent.grow((east - west) / (block.columns * PIXELS) * (self._margin - HAIR))
        settings = QgsMapSettings()
        settings.setLayers(self._layers)
        settings.setDestinationCrs(QgsCoordinateReferenceSystem(MERCATOR))
        settings.setTransformContext(self._layers[0].transformContext())
        settings.setOutputDpi(DPI)
        settings.setOutputSize(QSize(block.columns * PIXELS + 2 * self._margin, block.rows * PIXELS + 2 * self._margin))
        settings.setExtent(extent)
        settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
        settings.setOutputImageFormat(QImage.Format.Format_ARGB32_Premultiplied)
        settings.setFlag(QgsMapSettings.Flag.RenderMapTile, True)
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        labels = settings.labelingEngineSettings()
        labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setLabelingEngineSettings(labels)
        return settings

    def _picture(self, job: QgsMapRendererSequentialJob, block: TileRange) -> Picture:
        image = job.renderedImage().copy(self._margin, self._margin, block.columns * PIXELS, block.rows * PIXELS)
        faults = tuple(each.message for each in job.errors())
        return Picture(block, image, faults)
