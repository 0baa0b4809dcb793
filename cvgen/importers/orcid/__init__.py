"""ORCID's records → drafts of works, and what they say of their owner.

Part of ``importers`` (ORCID's API 3.0, in JSON): ``works`` reads works in full or
summarised, ``record`` the person and the sections, ``import_orcid`` a file or the
answers of the service.
"""
