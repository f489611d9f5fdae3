# SPDX-License-Identifier: GPL-2.0-or-later
"""A small Debian of another release below a folder. Nothing is mounted into it: it can be deleted at any time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.servers.commands import CannotInstall, run
from tools.servers.places import ROOT

TIME_LIMIT = 1200  # seconds for the whole installation of the root; half a minute where nothing else runs
_CERTIFICATES = Path("etc/ssl/certs/ca-certificates.crt")
_PASSED_ON = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_TRUSTED_HOST", "PIP_DEFAULT_TIMEOUT")
_PROXIES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY")


def make_root(folder: Path, release: str, packages: Sequence[str]) -> None:
    """Install the root in `folder`, with what this machine needs to reach the package index.

    Args:
        release: code name of a Debian, as `trixie`.
        packages: to be there from the start, beside the certificates.

    Raises:
        CannotInstall: without root's rights, without a mirror that has the release, or when it takes too long; part
            of the root may be left then.
    """
    if os.geteuid() != 0:
        raise CannotInstall(f"a root of Debian {release} needs root's rights")
    run(["sh", ROOT / "tools" / "install.sh", "debootstrap"])
    remove_root(folder)
    included = ",".join(("ca-certificates", *packages))
    command = ["debootstrap", "--variant=minbase", f"--include={included}", release, folder, *_mirror()]
    # asked to leave, debootstrap takes its own mounts away; killed, it cannot
    run(["timeout", "--kill-after=20", TIME_LIMIT, *command], 2.0 * TIME_LIMIT, _with_proxy())
    for file in ("etc/resolv.conf", "etc/pip.conf"):
        if Path("/", file).exists():
            shutil.copyfile(Path("/", file), folder / file)
    shutil.copyfile(_certificates(), folder / _CERTIFICATES)


def run_inside(folder: Path, *command: object) -> str:
    """Run a command in the root with the settings of this machine's package index and proxy."""
    return run(["chroot", folder, *command], variables=variables_inside())


def variables_inside() -> dict[str, str]:
    """Return the environment of a program in a root: nothing of this machine but how it reaches the package index."""
    variables = {name: os.environ[name] for name in (*_PASSED_ON, *_PROXIES) if name in os.environ}
    variables.update(PATH="/usr/sbin:/usr/bin:/sbin:/bin", HOME="/root", LANG="C.UTF-8", PIP_CERT=f"/{_CERTIFICATES}")
    return variables


def remove_root(folder: Path) -> None:
    """Delete the root; what an interrupted debootstrap left mounted in it is unmounted first."""
    if not folder.exists():
        return
    for line in reversed(Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()):
        mounted = Path(line.split()[4])
        if folder.resolve() in mounted.parents:
            run(["umount", mounted])
    shutil.rmtree(folder, ignore_errors=True)


def _mirror() -> list[str]:
    """Return the mirror this machine gets its own Debian from; none where it does not tell: debootstrap knows one."""
    words = run(["apt-get", "indextargets", "--format", "$(COMPONENT) $(REPO_URI)", "Created-By: Packages"])
    known = [line.split()[1] for line in words.splitlines() if line.startswith("main ")]
    return [each for each in known if each.rstrip("/").endswith("/debian")][:1]


def _with_proxy() -> Mapping[str, str]:
    """Return the environment with apt's proxy, which debootstrap does not know of."""
    proxy = run(["sh", "-c", 'eval "$(apt-config shell P Acquire::http::Proxy)"; echo "${P:-}"']).strip()
    return {**os.environ, **({"http_proxy": proxy} if proxy and proxy != "DIRECT" else {})}


def _certificates() -> Path:
    """Return the file of the authorities this machine trusts; a network that looks into TLS has one of its own."""
    named = (os.environ.get(name, "") for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"))
    return next((Path(each) for each in named if each and Path(each).is_file()), Path("/") / _CERTIFICATES)
