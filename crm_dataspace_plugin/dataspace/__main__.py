# SPDX-License-Identifier: GPL-2.0-or-later
"""`python3 -m crm_dataspace_plugin.dataspace`."""

from __future__ import annotations

import sys

from crm_dataspace_plugin.dataspace.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
