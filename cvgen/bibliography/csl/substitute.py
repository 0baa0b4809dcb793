"""Print no names twice: those that stood for others are empty for what follows.

Part of ``bibliography.csl``. citeproc-py keeps in mind what a style's ``substitute``
took and asks for it in texts only; names that stand there in a branch do not look as
those whose place they take (CSL 1.0.2, "Substitute").
"""

from __future__ import annotations

from citeproc import CitationItem, model

__all__ = ["Names"]


class Names(model.Names, model.CitationStylesElement):
    """The element ``names``; the processor looks for its elements by their names."""

    def process(
        self,
        item: CitationItem,
        names_context: model.CitationStylesElement | None = None,
        context: model.CitationStylesElement | None = None,
        **options: object,
    ) -> object:
        """The names that did not stand for others before, or nothing."""
        layout = (self if context is None else context).get_layout()
        taken = layout.repressed.setdefault(self.tag, [])
        asked = self.get("variable")
        left = [role for role in asked.split() if role not in taken]
        if not left:
            return None
        others = self.xpath_search("./ancestor::cs:substitute[1]/parent::cs:names")
        if others and self.name is None:
            names_context = others[0]
        self.set("variable", " ".join(left))
        try:
            text = super().process(item, names_context, context, **options)
        finally:
            self.set("variable", asked)
        if text and others:
            taken += [role for role in left if role in item.reference]
        return text
