# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything a survey brought, merged into one field copy: layers first, then what was found, then photos."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional, Union

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.photos import make_photo_table
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.coming_back import choices, packed
from crm_dataspace_plugin.core.survey.coming_back.feature_checks import FeatureChecks
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.home_layer import HomeLayer
from crm_dataspace_plugin.core.survey.coming_back.kept_findings import keep_findings
from crm_dataspace_plugin.core.survey.coming_back.merging import Merging, Outcome
from crm_dataspace_plugin.core.survey.coming_back.photo_taking import PhotoTaking
from crm_dataspace_plugin.core.survey.coming_back.place_checks import Places
from crm_dataspace_plugin.core.survey.coming_back.plain_table import PlainTable
from crm_dataspace_plugin.core.survey.coming_back.request import TakenSurvey, TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.row_checks import PhotoChecks, RowChecks
from crm_dataspace_plugin.core.survey.coming_back.staging import Stage, Staged
from crm_dataspace_plugin.core.survey.coming_back.workshop import Workshop
from crm_dataspace_plugin.core.survey.given_out import make_tables, remember
from crm_dataspace_plugin.core.survey.seal import Seal
from crm_dataspace_plugin.core.survey.tables import AT_HOME
from crm_dataspace_plugin.core.sync.changes import Operation, changes_of
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.words import say


class Arrival:
    """Merges one survey into one field copy; the caller holds the transaction."""

    def __init__(
        self,
        request: TakeRequest,
        seal: Seal,
        shop: Workshop,
        connection: sqlite3.Connection,
        photos: PhotoTaking,
        tick: Tick,
    ) -> None:
        self._request = request
        self._seal = seal
        self._shop = shop
        self._connection = connection
        self._photos = photos
        self._tick = tick
        make_tables(connection)
        remember(connection, seal, request.folder.name, [each.layer for each in packed.layers(shop.sealed)])
        self._stage = Stage(shop.scratch, shop.sealed, shop.incoming, seal.uuid, tick)
        self._merging = Merging(connection, seal.uuid, request.prefer, tick)
        self._places = Places(seal.area, request.accuracy_max)
        self._today = datetime.now(timezone.utc).date()
        self._homes: dict[str, HomeLayer] = {}
        self._findings: list[Finding] = []
        self._layers: Counter[Operation] = Counter()
        self._rows = 0

    def arrive(self, path: Path, told: list[Finding]) -> TakenSurvey:
        """Merge everything and return what became of it.

        Args:
            path: of the field copy, `told` what was found before.

        Raises:
            DataError, FieldCopyError, Cancelled
        """
        self._findings += told
        present = {each.layer: each for each in read_sources(self._connection)}
        layers = packed.layers(self._shop.sealed)
        for number, source in enumerate(layers):
            self._tick(number / (len(layers) + 2), source.title or source.layer)
            self._layer(source, present.get(source.layer))
        for source in packed.read_only_layers(self._shop.sealed):
            self._look_only(source)
        self._tick(len(layers) / (len(layers) + 2), say("Samples, visits and the checklist"))
        for source in packed.FINDINGS:
            self._table(
                source, PlainTable(self._connection, AT_HOME + source.layer, source, self._seal.uuid, self._moved)
            )
        self._photo_rows()
        self._connection.execute(
            "UPDATE crm_survey SET taken_at = coalesce(taken_at, ?) WHERE uuid = ?", (now(), self._seal.uuid)
        )
        open_ones = choices.open_choices(self._connection, self._seal.uuid)
        self._findings += [choices.finding(each) for each in open_ones]
        keep_findings(self._connection, self._seal.uuid, self._findings)
        return TakenSurvey(
            field_copy=path,
            title=self._seal.title,
            inserted=self._layers[Operation.INSERT],
            updated=self._layers[Operation.UPDATE],
            deleted=self._layers[Operation.DELETE],
            rows=self._rows,
            photos=self._photos.count,
            conflicts=len(open_ones),
            findings=tuple(self._findings),
        )

    def _layer(self, source: Source, present: Optional[Source]) -> None:
        staged = self._staged(source)
        if staged is None:
            return
        if present is None or not present.editable:
            raise FieldCopyError(
                say("The field copy has no layer “{layer}” that goes back: choose the one at home.", layer=source.layer)
            )
        if present.crs != source.crs:
            raise FieldCopyError(
                say(
                    "“{layer}” is in {crs} at home, and was given out in {given_out}.",
                    layer=source.layer,
                    crs=present.crs,
                    given_out=source.crs,
                )
            )
        at_home = HomeLayer(self._connection, present, staged, self._shop.incoming)
        at_home.prepare()
        self._homes[source.layer] = at_home
        self._findings += at_home.losses()
        outcome = self._merging.layer(staged, at_home, source.layer)
        self._layers.update(outcome.counts)
        self._check(FeatureChecks(source, staged, self._places, self._today), outcome)

    def _look_only(self, source: Source) -> None:
        """Tell of changes in a layer that was taken along to be looked at."""
        staged = self._staged(source)
        changed = len(changes_of(staged.layer)) if staged is not None else 0
        if changed:
            words = say(
                "{changed} features of “{layer}” were changed, and it is a layer that does not go back.",
                changed=changed,
                layer=source.layer,
            )
            advice = say("They stay in the folder of the survey.")
            self._findings.append(Finding(Severity.WARNING, source.layer, words, advice))

    def _table(self, source: Source, table: PlainTable) -> None:
        staged = self._staged(source)
        if staged is not None:
            table.make()
            outcome = self._merging.layer(staged, table, table.name)
            self._rows += sum(outcome.counts.values())
            self._check(RowChecks(staged, self._places, self._today), outcome)

    def _photo_rows(self) -> None:
        staged = self._staged(packed.PHOTOS)
        if staged is None:
            return
        make_photo_table(self._connection)
        self._photos.notice_retaken(self._shop.scratch)
        table = PlainTable(self._connection, packed.PHOTOS.layer, packed.PHOTOS, "", self._placed)
        outcome = self._merging.layer(staged, table, table.name)
        for change in outcome.changes:
            came, at_home = staged.layer.ours(change.uuid), table.ours(change.uuid)
            if came is not None and at_home is not None:
                self._photos.supply(str(came.values.get("path") or ""), str(at_home.values.get("path") or ""))
        unnamed = self._photos.unnamed(self._shop.scratch)
        if unnamed:
            words = say(
                "{unnamed} images in the media folder belong to no photo: they stay in the folder of the survey.",
                unnamed=unnamed,
            )
            self._findings.append(
                Finding(Severity.WARNING, table.name, words, say("Name them in the table of photos."))
            )
        self._check(PhotoChecks(staged, self._photos, self._today), outcome)

    def _check(self, checks: Union[FeatureChecks, RowChecks, PhotoChecks], outcome: Outcome) -> None:
        self._findings += [each for change in outcome.changes for each in checks.findings(change)]

    def _staged(self, source: Source) -> Optional[Staged]:
        staged, found = self._stage.bring(source)
        self._findings += found
        return staged

    def _moved(self, uuid: str, values: State) -> State:
        return self._known(values, "facility_layer", "facility_uuid")

    def _placed(self, uuid: str, values: State) -> State:
        values = self._known(values, "layer", "feature_uuid")
        if isinstance(values.get("path"), str):
            return {**values, "path": self._photos.place(values["path"], uuid)}
        return values

    def _known(self, values: State, layer: str, uuid: str) -> State:
        """Return values that name a feature by the identity it has at home."""
        at_home = self._homes.get(str(values.get(layer)))
        identity = values.get(uuid)
        if at_home is None or not isinstance(identity, str):
            return values
        return {**values, uuid: at_home.identity(identity)}
