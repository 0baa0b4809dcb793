"""RenderCV's YAML → a profile, and drafts of works.

Part of ``importers`` (RenderCV 2's ``cv`` field).
"""
