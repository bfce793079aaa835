"""Excel in and out, photos in: foreign files read with limits."""
