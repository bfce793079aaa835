"""对标创标、推行“三化”: the desktop program of a county transport service office."""

__version__ = "0.1.0"
