"""Runs the command line as ``python -m cvgen``."""

from __future__ import annotations

from cvgen.cli.entry import main

if __name__ == "__main__":
    main()
