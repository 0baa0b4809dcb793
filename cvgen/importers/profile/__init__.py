"""An imported profile, and the author's → what is to be added to the latter.

Part of ``importers``; ``yaml.patch_profile`` puts it into the text.
"""
