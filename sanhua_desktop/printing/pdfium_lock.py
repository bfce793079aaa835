"""PDFium is not safe for threads: the preview and a print under way take turns by this lock."""

import threading

PDFIUM = threading.RLock()
