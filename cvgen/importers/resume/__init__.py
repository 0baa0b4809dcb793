"""JSON Resume → a profile, and drafts of works.

Part of ``importers`` (schema 1.0.0 at jsonresume.org).
"""
