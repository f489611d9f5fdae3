# SPDX-License-Identifier: GPL-2.0-or-later
"""What a collection's fields are, and when two attribute values are the same.

Plain values only: `None, bool, int, float, str, list`. Dates are ISO 8601 text, so that they survive every format.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, Optional, Union

from crm_dataspace_plugin.core.json_text import parse

Value = Union[None, bool, int, float, str, "list[Any]", "dict[str, Any]"]
Code = tuple[Union[str, int, float], str]  # as stored, and its label


class FieldType(str, Enum):
    TEXT = "text"
    INTEGER = "integer"  # 64 bit
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"  # YYYY-MM-DD
    DATETIME = "datetime"  # ISO 8601, UTC unless an offset is given
    LIST = "list"  # of texts or numbers
    JSON = "json"  # any nested value


@dataclass(frozen=True)
class Field:
    """One column of a collection.

    Attributes:
        title: label for people; empty means the name.
        codelist: name of the code list its values come from, such as `facility_type`; empty for free values.
        unit: as written by the service, such as `m2`.
        minimum, maximum: hard limits of a number, or None.
        server_name: the service's name for it where `name` had to differ (a clash with an own column), else empty.
        values: codes with their labels in the service's own words; empty for free values.
    """

    name: str
    type: FieldType
    title: str = ""
    codelist: str = ""
    unit: str = ""
    read_only: bool = False
    required: bool = False
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    server_name: str = ""
    values: tuple[Code, ...] = ()

    @property
    def property_name(self) -> str:
        """The name under which the service knows it."""
        return self.server_name or self.name


@dataclass(frozen=True)
class Schema:
    """The fields of a collection.

    Attributes:
        geometry_type: GeoJSON name such as `Polygon`, `Geometry` where mixed or unknown, empty without geometry.
        uuid_field: the property that carries a stable client-side uuid, empty if the service has none.
    """

    fields: tuple[Field, ...]
    geometry_type: str = "Geometry"
    uuid_field: str = ""

    def field(self, name: str) -> Field:
        """Return the field called `name`; KeyError if there is none."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(each.name for each in self.fields)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Schema:
        """Return the schema written by `to_json`, also of a later version that knows more about a field."""
        raw = parse(text)
        known = {each.name for each in fields(Field)}
        columns = [{name: value for name, value in each.items() if name in known} for each in raw["fields"]]
        return cls(
            fields=tuple(Field(**{**each, **_typed(each)}) for each in columns),
            geometry_type=raw["geometry_type"],
            uuid_field=raw["uuid_field"],
        )


def _typed(column: dict[str, Any]) -> dict[str, Any]:
    """Return what JSON does not keep of a field: its type, and that its codes are pairs."""
    return {
        "type": FieldType(column["type"]),
        "values": tuple((code, label) for code, label in column.get("values", ())),
    }


def normal(value: Value, kind: FieldType) -> Value:
    """Return `value` in the one form in which values of `kind` are compared and stored.

    Text is never trimmed and never becomes None: `''` and NULL are different. A value that does not fit
    its kind is returned unchanged, so that nothing is lost.
    """
    if value is None:
        return None
    try:
        normalised: Value = _NORMAL[kind](value)
    except (TypeError, ValueError, KeyError, OverflowError, RecursionError):
        return value
    return normalised


def same(first: Value, second: Value, kind: FieldType) -> bool:
    """Tell whether two values of one field are equal within their type's precision."""
    return _alike(normal(first, kind), normal(second, kind))


def _alike(one: Any, two: Any) -> bool:
    """Compare as JSON does: true is not 1, but 1 is 1.0; numbers to 12 digits, and NaN is like itself."""
    if isinstance(one, (int, float)) and isinstance(two, (int, float)):
        if isinstance(one, bool) or isinstance(two, bool):
            return one is two
        if isinstance(one, int) and isinstance(two, int):
            return one == two
        return math.isclose(one, two, rel_tol=1e-12, abs_tol=0.0) or (math.isnan(one) and math.isnan(two))
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(_alike(a, b) for a, b in zip(one, two))
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(_alike(one[name], two[name]) for name in one)
    return type(one) is type(two) and bool(one == two)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _integer(value: Any) -> int:
    number = int(_numeral(value))
    if not isinstance(value, str) and number != value:
        raise ValueError(value)
    return number


def _real(value: Any) -> float:
    number = float(_numeral(value))
    if isinstance(value, str) and not math.isfinite(number):
        raise ValueError(value)
    return number


def _numeral(value: Any) -> Any:
    """Refuse what Python takes for a number and no one else does: `True`, `"1_000"`."""
    if isinstance(value, bool) or (isinstance(value, str) and "_" in value):
        raise TypeError(value)
    return value


def _boolean(value: Any) -> bool:
    if isinstance(value, str):
        return {"true": True, "false": False}[value.strip().lower()]
    if value in (True, False):  # 0 and 1 from stores without booleans
        return bool(value)
    raise ValueError(value)


_MOMENT = re.compile(
    r"\s*(\d{4})[-/](\d{2})[-/](\d{2})"
    r"(?:[Tt\s]\s*(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?\s*",
    re.ASCII,
)  # own, because `fromisoformat` understands more with every version of Python


def _moment(value: Any) -> re.Match[str]:
    found = _MOMENT.fullmatch(value if isinstance(value, str) else str(value))
    if found is None:
        raise ValueError(value)
    return found


def _date(value: Any) -> str:
    year, month, day = _moment(value).group(1, 2, 3)
    return date(int(year), int(month), int(day)).isoformat()


def _datetime(value: Any) -> str:
    parts = _moment(value)
    year, month, day, hour, minute, second = (int(each or 0) for each in parts.group(1, 2, 3, 4, 5, 6))
    fraction, sign = (parts[7] or "").ljust(6, "0")[:6], -1 if parts[9] == "-" else 1
    offset = sign * timedelta(hours=int(parts[10] or 0), minutes=int(parts[11] or 0))
    moment = datetime(year, month, day, hour, minute, second, int(fraction), tzinfo=timezone.utc) - offset
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _nested(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _list(value: Any) -> list[Any]:
    parsed = _nested(value)
    if isinstance(parsed, tuple):
        parsed = list(parsed)
    if not isinstance(parsed, list):
        raise TypeError(value)
    return parsed


_NORMAL = {
    FieldType.TEXT: _text,
    FieldType.INTEGER: _integer,
    FieldType.REAL: _real,
    FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _date,
    FieldType.DATETIME: _datetime,
    FieldType.LIST: _list,
    FieldType.JSON: _nested,
}
