# SPDX-License-Identifier: GPL-2.0-or-later
"""How a field copy's layers are filled in, by the definition of `core.survey.form`.

`form` puts it all together: `widgets` choose and type, `checks` forbid and warn, `defaults` fill in, `tabs` arrange.
"""
