# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and definitions of the field copy's tables.

A working layer `x` has a base `crm_base_x` with the same columns and `crm_revision`. Both carry `crm_uuid`, the
feature's own stable identity, and `crm_id`, its id on the service (NULL until it was created there); neither is `fid`.
A working layer that can be sent back has the columns of the correction block too: why a feature was changed. They are
no attributes of the feature.
"""

from __future__ import annotations

from collections.abc import Iterable

FORMAT_VERSION = 1

FID = "fid"
GEOMETRY = "geom"
UUID = "crm_uuid"
SERVER_ID = "crm_id"
REVISION = "crm_revision"
OWN_COLUMNS = (FID, GEOMETRY, UUID, SERVER_ID)

REASON = "crm_reason"
EVIDENCE = "crm_evidence"
CERTAINTY = "crm_certainty"
CORRECTION = (REASON, EVIDENCE, CERTAINTY)

GEOMETRY_CHANGE = "@geometry"  # stands for the geometry where a field name is expected
FEATURE_CHANGE = "@feature"  # stands for the whole feature: deleted here, changed there, or the reverse
TWIN_CHANGE = "@twin"  # stands for a new feature that somebody else has added too

SOURCE = "crm_source"
QUEUE = "crm_queue"
CONFLICT = "crm_conflict"
JOURNAL = "crm_journal"
RELATION = "crm_relation"
PHOTO = "crm_photo"
REFRESH = "crm_refresh"
BROUGHT = "crm_brought"  # see `core.sync.twins.brought`
PHOTO_PLACE = "crm_photo_place"  # see `core.sync.photos.kept_place`

# tables that other programs may show: name -> description
SHOWN_TABLES = {
    JOURNAL: "Every change: who, when, old, new, why",
    PHOTO: "Photos of the features, each a file beside the field copy",
}

TABLES = {
    SOURCE: f"""
        CREATE TABLE IF NOT EXISTS {SOURCE} (
            layer TEXT PRIMARY KEY NOT NULL,
            title TEXT NOT NULL, record_id TEXT NOT NULL, catalogue TEXT NOT NULL, catalogue_url TEXT NOT NULL,
            kind TEXT NOT NULL, url TEXT NOT NULL, name TEXT NOT NULL,
            licence TEXT NOT NULL, access TEXT NOT NULL, publisher TEXT NOT NULL,
            schema TEXT NOT NULL, crs TEXT NOT NULL, area TEXT NOT NULL, filter TEXT NOT NULL,
            pulled_at TEXT NOT NULL, pulled INTEGER NOT NULL, skipped INTEGER NOT NULL,
            editable INTEGER NOT NULL, format_version INTEGER NOT NULL,
            rights TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '',
            consent_at TEXT NOT NULL DEFAULT '', consent_by TEXT NOT NULL DEFAULT '',
            columns TEXT NOT NULL DEFAULT '')""",
    QUEUE: f"""
        CREATE TABLE IF NOT EXISTS {QUEUE} (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
            operation TEXT NOT NULL,   -- insert, update, delete
            state TEXT NOT NULL,       -- pending, sending, sent, verified, rejected, conflict
            body TEXT NOT NULL,        -- JSON of what was decided to be sent
            revision TEXT,             -- precondition it was sent with
            message TEXT NOT NULL,     -- why it was rejected, in words
            tries INTEGER NOT NULL, changed_at TEXT NOT NULL,
            UNIQUE (layer, crm_uuid))""",
    CONFLICT: f"""
        CREATE TABLE IF NOT EXISTS {CONFLICT} (
            layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
            field TEXT NOT NULL,       -- a field name, {GEOMETRY_CHANGE}, {FEATURE_CHANGE} or {TWIN_CHANGE}
            base TEXT, ours TEXT, theirs TEXT,  -- JSON; SQL NULL where the feature did not exist
            theirs_revision TEXT, found_at TEXT NOT NULL,
            resolution TEXT,           -- ours, theirs, base, value, join; NULL while open
            value TEXT,                -- JSON of the chosen value where resolution is value
            about TEXT,                -- JSON: who changed it there and when, what else is known of the other one
            PRIMARY KEY (layer, crm_uuid, field))""",
    JOURNAL: f"""
        CREATE TABLE IF NOT EXISTS {JOURNAL} (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL, author TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL, feature_id TEXT,
            change TEXT NOT NULL,      -- insert, update, delete, receive, reject, resolve
            field TEXT NOT NULL, old TEXT, new TEXT,  -- JSON
            reason TEXT NOT NULL, evidence TEXT NOT NULL,
            revision_before TEXT, revision_after TEXT,
            previous_hash TEXT NOT NULL, hash TEXT NOT NULL,
            certainty TEXT,            -- certain, likely, uncertain; NULL where nobody said so
            device TEXT)               -- name of the computer it was written on""",
    RELATION: f"""
        CREATE TABLE IF NOT EXISTS {RELATION} (
            name TEXT PRIMARY KEY NOT NULL,
            parent TEXT NOT NULL, parent_field TEXT NOT NULL,  -- a layer of this file and a column of it
            child TEXT NOT NULL, child_field TEXT NOT NULL,    -- another one, whose column has the same values
            title TEXT NOT NULL)""",
    PHOTO: f"""
        CREATE TABLE IF NOT EXISTS {PHOTO} (
            {FID} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            {UUID} TEXT, layer TEXT,
            feature_uuid TEXT,         -- {UUID} of the feature shown
            path TEXT,                 -- of the file, from the folder of the field copy
            caption TEXT,
            role TEXT,                 -- overview, toe, crest, defect, sample, other
            taken_at DATETIME, bearing_deg REAL,
            internal BOOLEAN,          -- not to be published
            consent BOOLEAN)           -- whether the people and owners shown agreed""",
    REFRESH: f"""
        CREATE TABLE IF NOT EXISTS {REFRESH} (
            layer TEXT PRIMARY KEY NOT NULL,
            refreshed_at TEXT NOT NULL,
            counts TEXT NOT NULL,      -- JSON: what came -> number of features
            kept INTEGER NOT NULL,     -- features changed here whose changes stayed
            notes TEXT NOT NULL,       -- JSON: sentences
            features TEXT NOT NULL)    -- JSON: the first of them, each uuid, id, label, what came, fields""",
}

# absent from field copies of older versions
ADDED_LATER = {
    SOURCE: ("rights", "contact", "consent_at", "consent_by", "columns"),
    CONFLICT: ("about",),
    JOURNAL: ("certainty", "device"),
    PHOTO: (
        FID, UUID, "layer", "feature_uuid", "path", "caption", "role", "taken_at", "bearing_deg", "internal", "consent",
    ),
    RELATION: ("name", "parent", "parent_field", "child", "child_field", "title"),
    REFRESH: ("layer", "refreshed_at", "counts", "kept", "notes", "features"),
}  # fmt: skip


def base_table(layer: str) -> str:
    """Return the name of the untouched copy of `layer`."""
    return f"crm_base_{layer}"


def quoted(name: str) -> str:
    """Return `name` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def sql(template: str, **names: str | Iterable[str]) -> str:
    """Return `template` with each `{name}` replaced by a quoted identifier, or a list of them.

    Identifiers cannot be bound like values; this is the only place where they enter SQL.
    """
    return template.format_map(
        {key: quoted(name) if isinstance(name, str) else ", ".join(map(quoted, name)) for key, name in names.items()}
    )
