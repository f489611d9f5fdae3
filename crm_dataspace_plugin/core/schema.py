# SPDX-License-Identifier: GPL-2.0-or-later
"""What a collection's fields are, and when two attribute values are the same.

Plain values only: `None, bool, int, float, str, list`. Dates are ISO 8601 text, so that they survive every format.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any, Optional, Union

Value = Union[None, bool, int, float, str, "list[Any]", "dict[str, Any]"]


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
        raw = json.loads(text)
        fields = tuple(Field(**{**each, "type": FieldType(each["type"])}) for each in raw.pop("fields"))
        return cls(fields=fields, **raw)


def normal(value: Value, kind: FieldType) -> Value:
    """Return `value` in the one form in which values of `kind` are compared and stored.

    Text is never trimmed and never becomes None: `''` and NULL are different. A value that does not fit
    its kind is returned unchanged, so that nothing is lost.
    """
    if value is None:
        return None
    try:
        normalised: Value = _NORMAL[kind](value)
    except (TypeError, ValueError, OverflowError):
        return value
    return normalised


def same(first: Value, second: Value, kind: FieldType) -> bool:
    """Tell whether two values of one field are equal within their type's precision."""
    one, two = normal(first, kind), normal(second, kind)
    if isinstance(one, float) and isinstance(two, float):
        return math.isclose(one, two, rel_tol=1e-12, abs_tol=0.0) or (math.isnan(one) and math.isnan(two))
    return type(one) is type(two) and one == two


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _integer(value: Any) -> int:
    number = int(value)
    if not isinstance(value, str) and number != value:
        raise ValueError(value)
    return number


def _real(value: Any) -> float:
    if isinstance(value, bool):
        raise TypeError(value)
    return float(value)


def _boolean(value: Any) -> bool:
    if value in (True, False):  # 0 and 1 from stores without booleans
        return bool(value)
    raise ValueError(value)


def _date(value: Any) -> str:
    return date.fromisoformat(str(value).replace("/", "-")[:10]).isoformat()


def _datetime(value: Any) -> str:
    text = str(value).strip().replace("/", "-").replace(" ", "T")
    if text.endswith(("Z", "z")):
        text = text[:-1] + "+00:00"
    moment = datetime.fromisoformat(_padded_fraction(text))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _padded_fraction(text: str) -> str:
    """Give seconds six digits after the point: Python 3.9 reads only three or six."""
    head, point, tail = text.partition(".")
    if not point:
        return text
    digits = tail[: len(tail) - len(tail.lstrip("0123456789"))]
    return f"{head}.{digits[:6].ljust(6, '0')}{tail[len(digits) :]}"


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
