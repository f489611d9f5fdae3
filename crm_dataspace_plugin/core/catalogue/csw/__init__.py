# SPDX-License-Identifier: GPL-2.0-or-later
"""CSW 2.0.2: how it is asked, and the Dublin Core records among its answers."""
