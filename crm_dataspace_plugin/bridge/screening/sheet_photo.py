# SPDX-License-Identifier: GPL-2.0-or-later
"""The photo of a facility out of a field copy, small enough to stand in a page."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProviderRegistry
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImageReader

from crm_dataspace_plugin.core.errors import NotAFieldCopy
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photo_files import file_fault
from crm_dataspace_plugin.core.field_copy.photos import Photo, read_photos
from crm_dataspace_plugin.core.screening.facility_sheet.facility_sheet import SheetPhoto

_LONGER = 720  # pixels of the longer side, as it stands in the page
_LARGEST = 200_000_000  # pixels of a file that is opened
_OVERVIEW = "overview"


def own_photo(layer: Optional[QgsMapLayer], uuid: str) -> Optional[SheetPhoto]:
    """Return the photo out of the file that the layer lies in, None where that is no field copy."""
    if layer is None or layer.providerType() != "ogr":
        return None
    path = Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""))
    if path.suffix.lower() != ".gpkg":
        return None
    try:
        return photo_of(path, uuid)
    except NotAFieldCopy:
        return None


def photo_of(field_copy: Path, uuid: str) -> Optional[SheetPhoto]:
    """Return a photo of the feature, an overview before others; None without one that may be shown.

    What is marked as internal, or shows people who did not agree, is left out.

    Raises:
        NotAFieldCopy, FieldCopyBusy
    """
    with open_field_copy(field_copy) as connection:
        photos = read_photos(connection, "", uuid) if uuid else []
    open_ones = [each for each in photos if not each.internal and each.consent is not False]
    for each in sorted(open_ones, key=lambda photo: photo.role != _OVERVIEW):
        source = _embedded(each, field_copy.parent)
        if source:
            day = each.taken_at[:10]
            return SheetPhoto(source, " · ".join(filter(None, (each.caption, day))))
    return None


def _embedded(photo: Photo, folder: Path) -> str:
    """Return the image as an address that holds it, empty where it cannot be read."""
    if file_fault(photo.path, folder):
        return ""
    reader = QImageReader(str(folder / photo.path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST:
        return ""
    small = size.scaled(QSize(_LONGER, _LONGER), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(small if small.width() < size.width() else size)
    image = reader.read()
    if image.isNull():
        return ""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 82)
    buffer.close()
    return f"data:image/jpeg;base64,{bytes(held.toBase64()).decode('ascii')}"
