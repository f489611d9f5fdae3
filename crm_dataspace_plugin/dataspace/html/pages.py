# SPDX-License-Identifier: GPL-2.0-or-later
"""Any JSON answer as a page."""

from __future__ import annotations

from crm_dataspace_plugin.dataspace.messages import Request, Response


def page_response(request: Request, response: Response) -> Response:
    return response
