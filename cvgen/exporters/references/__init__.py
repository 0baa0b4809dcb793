"""Works → BibTeX and CSL-JSON, from which an import makes the same works again.

Part of ``exporters``. Each format has what it has fields for; ``residue`` finds, by
reading it again, what it would lose, and that goes into a field of cvgen's own.
"""
