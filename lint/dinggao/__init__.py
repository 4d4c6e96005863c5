"""dinggao (定稿) reads a Chinese official draft the way a careful proofreader does."""

__version__ = "0.1.0"
