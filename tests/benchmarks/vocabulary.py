"""The words that made-up works are made of."""

from __future__ import annotations

__all__ = ["FAMILIES", "GIVEN", "VENUES", "WORDS"]

_WORDS = """
accelerated adaptive adversarial anisotropic approximate asymptotic attention
bayesian bias boundary bounds calibrated causal clustering coherent compact
compressed conditional consistent constrained continuous contrastive convergence
convex coupled curvature data deep descent diffusion discrete distributed
divergence dynamics efficient embedding energy equivariant error estimation
evidence experts fast features federated field filtering flat flow forecasting
framework gaussian generalisation geometry gradient graphs hidden hierarchical
high-dimensional identifiable implicit inference information invariant kernels
landscapes language latent layers learning likelihood limits linear local
manifolds matching maximal mean measures memory minima mixtures models momentum
networks neural noise nonlinear normalised observations online operators optimal
parameters perturbation physics-informed planning posterior prediction priors
propagation proximal random ranking reconstruction recurrent regularisation
representations robust sampling scaling sequences sharp smoothing sparse spectral
stability stochastic structure surrogates symmetric temporal tensors theory
training transformers transport uncertainty uniform unsupervised variational wave
"""
_FAMILIES = """
Abe Ahmed Baker Bošnjak Castro Chang Dubois Eriksen Fischer García Haddad Ibrahim
Jansen Kowalski Kumar Lindström Lyu Müller Nakamura Novák O’Brien Okafor Petrov
Quinn Rossi Sánchez Silva Tanaka Ungureanu Vásquez Weiß Wu Xu Yılmaz Zhang Åkesson
"""
_GIVEN = """
Ada Amélie Bochen Björn Chloe Dinghuai Elena Farid Grace Hana Iñigo Jakub Jing
Kofi Lei Lucía Marek Mary-Ann Nadia Oskar Priya Qiang Ruosi Søren Tianyi Uma
Vera Wei Yiping Zoë
"""

WORDS = tuple(_WORDS.split())
FAMILIES = tuple(_FAMILIES.split())
GIVEN = tuple(_GIVEN.split())
VENUES = (
    ("article-journal", "Journal of Example Learning Research", "JELR"),
    ("article-journal", "Annals of Sample Statistics", "Ann. Sample Stat."),
    ("article-journal", "Transactions on Pattern Examples", "TPE"),
    ("article-journal", "Proceedings of the Example Academy of Sciences", "PEAS"),
    ("article-journal", "Example Communications", "Ex. Commun."),
    ("paper-conference", "International Conference on Example Learning", "ICEL"),
    ("paper-conference", "Advances in Sample Information Processing", "SampIPS"),
    ("paper-conference", "Joint Conference on Artificial Examples", "JCAE"),
)
