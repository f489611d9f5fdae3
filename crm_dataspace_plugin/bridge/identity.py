# SPDX-License-Identifier: GPL-2.0-or-later
"""Under which names a layer in a project keeps where it came from."""

from __future__ import annotations

PROPERTY = "crm_dataspace/"  # prefix of the custom properties
