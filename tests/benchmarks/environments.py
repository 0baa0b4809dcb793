"""Clean virtual environments for cvgen and its peers, outside the repository."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "CHECKOUT",
    "PEERS",
    "Environment",
    "UnavailableError",
    "find_python",
    "install",
]

CHECKOUT = Path(__file__).parents[2]

PEERS = {  # the same compiler for both; the newest releases when this was written
    "rendercv": ("rendercv[full]==2.8", "typst==0.15.2"),
    "typst": ("typst==0.15.2",),
}

_INSTALLERS = ("pip", "setuptools", "_distutils_hack", "distutils-precedence.pth")


class UnavailableError(Exception):
    """A tool could not be had; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A virtual environment with one tool and what it needs."""

    folder: Path

    def program(self, name: str) -> str:
        """The path of an installed program."""
        return str(self.folder / "bin" / name)

    @property
    def packages(self) -> Path:
        """The folder of the installed packages."""
        (folder,) = self.folder.glob("lib/python*/site-packages")
        return folder

    def version(self, package: str) -> str:
        """The version of an installed package."""
        (record,) = self.packages.glob(f"{package}-*.dist-info")
        return record.stem.partition("-")[2]

    @property
    def megabytes(self) -> float:
        """The size of its packages, without pip and setuptools."""
        tops = [top for top in self.packages.iterdir() if not _is_installer(top.name)]
        files = [file for top in tops for file in (top, *top.rglob("*"))]
        sizes = (file.stat().st_size for file in files if file.is_file())
        return sum(sizes) / 1e6


def find_python(wanted: str | None) -> str:
    """Find an interpreter that RenderCV 2.8 accepts: 3.12 or newer."""
    names = [wanted] if wanted else ["python3.13", "python3.12", "python3.14"]
    for path in filter(None, map(shutil.which, names)):
        return path
    message = f"no interpreter among {', '.join(names)}; give --peer-python"
    raise UnavailableError(message)


def install(python: str, folder: Path, tool: str) -> Environment:
    """Make the tool's environment anew, or take a peer's that is already there."""
    environment = Environment(folder=folder / tool)
    done = environment.folder / "installed.txt"
    packages = "\n".join((python, *PEERS.get(tool, ())))
    if tool in PEERS and done.exists() and done.read_text() == packages:
        return environment
    shutil.rmtree(environment.folder, ignore_errors=True)
    _call(python, "-m", "venv", str(environment.folder))
    pip = (environment.program("python"), "-m", "pip", "install", "--quiet")
    _call(*pip, *PEERS.get(tool, (str(CHECKOUT),)))
    done.write_text(packages)
    return environment


def _call(*words: str) -> None:
    finished = subprocess.run(words, check=False, capture_output=True, text=True)
    if finished.returncode != 0:
        complaint = finished.stderr.strip().split("\n")[-1]
        raise UnavailableError(complaint)


def _is_installer(name: str) -> bool:
    return name in _INSTALLERS or name.startswith(("pip-", "setuptools-"))
