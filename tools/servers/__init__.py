# SPDX-License-Identifier: GPL-2.0-or-later
"""Real servers for `make test-servers`, installed below build/servers."""
