# SPDX-License-Identifier: GPL-2.0-or-later
"""The field copy: one GeoPackage with working layers, untouched base, source, queue, conflicts and journal.

`layout` says what stands in it, `connection` opens it, `source` is the row that keeps a layer's identity.
Pull writes it, Sync reads and changes it.
"""
