"""群众满意、五零、整改: what the public gets of the promises, and what it thinks of it."""
