# SPDX-License-Identifier: GPL-2.0-or-later
"""Every setting of the plugin: declared once, typed, with its default. Credentials are never among them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Callable, Generic, Optional, TypeVar, Union, overload

from qgis.core import QgsSettings

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.sync.twins import NEAR

ROOT = "crm_dataspace_plugin"
LONGEST = 100_000.0  # metres of a distance that a person sets

T = TypeVar("T")


class Setting(Generic[T]):
    """One setting, read and written as an attribute of `Settings`."""

    def __init__(self, key: str, default: T, read: Callable[[Any], T]) -> None:
        self.key = f"{ROOT}/{key}"
        self.default = default
        self._read = read

    @overload
    def __get__(self, owner: None, kind: type) -> Setting[T]: ...

    @overload
    def __get__(self, owner: Settings, kind: type) -> T: ...

    def __get__(self, owner: Optional[Settings], kind: type) -> Union[T, Setting[T]]:
        if owner is None:
            return self
        stored = QgsSettings().value(self.key)
        if stored is None:
            return self.default
        try:
            return self._read(stored)
        except (TypeError, ValueError, OverflowError):  # edited by hand, or by another version
            return self.default

    def __set__(self, owner: Settings, value: T) -> None:
        QgsSettings().setValue(self.key, value)


def _length(stored: Any) -> float:
    found = float(stored)
    if not 0 <= found <= LONGEST:  # not a number is refused, too
        raise ValueError(stored)
    return found


def _boolean(stored: Any) -> bool:
    return stored is True or str(stored).lower() in ("true", "1")


class Settings:
    """The plugin's settings in QGIS' settings store."""

    author = Setting("author", "", str)  # name for the journal
    language = Setting("language", "", str)  # of labels; empty: that of QGIS
    twin_distance = Setting("twin_distance", NEAR, _length)  # metres, see `core.sync.outcome.SyncOptions.near`
    last_folder = Setting("last_folder", "", str)
    panel_visible = Setting("panel_visible", False, _boolean)
    demo_port = Setting("demo_port", 0, int)  # of the demo's last start, so that its field copies find it again
    searches_json = Setting("searches", "", str)  # with a name, see `core.catalogue.saved_file`
    history_json = Setting("search_history", "", str)
    consents_json = Setting("consents", "", str)  # to use what is not open, see `core.catalogue.consent`
    screening_inputs_json = Setting("screening_inputs", "", str)  # see `bridge.screening.chosen_inputs`
    thumbnails = Setting("thumbnails", False, _boolean)  # whether pictures of records are fetched without being asked
    catalogues_json = Setting("catalogues", "[]", str)

    def catalogues(self) -> list[CatalogueSource]:
        """Return the configured catalogues; an entry that cannot be read is left out."""
        try:
            entries = parse(self.catalogues_json)
        except ValueError:
            return []
        names = ("name", "url", "kind", "authcfg", "fields")
        return [
            CatalogueSource(**{name: str(each.get(name, "")) for name in names})
            for each in (entries if isinstance(entries, list) else [])
            if isinstance(each, dict) and each.get("name") and each.get("url")
        ]

    def save_catalogues(self, catalogues: list[CatalogueSource]) -> None:
        self.catalogues_json = json.dumps([asdict(each) for each in catalogues], ensure_ascii=False)

    def add_catalogue(self, catalogue: CatalogueSource) -> None:
        """Add a catalogue; one of the same name is replaced."""
        others = [each for each in self.catalogues() if each.name != catalogue.name]
        self.save_catalogues([*others, catalogue])
