"""The whole CV as a web page, as Markdown, and as plain text.

Part of ``exporters``. All three are made of the ``Document`` that the PDF is laid out
from, so that sections, order, numbers and the owner's mark are the variant's:
``compose`` makes it, ``marks`` tells what a run has that its paragraph has not.
"""
