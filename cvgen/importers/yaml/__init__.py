"""The author's YAML with works added and fields filled in, all else as it was.

Part of ``importers``: ``patch`` works on the text, since no round trip leaves every
space where it was; ``emit`` writes what is new.
"""
