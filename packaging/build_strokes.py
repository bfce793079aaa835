"""Cut the stroke counts of all Han characters out of Unihan (Debian's package unicode-data, or unicode.org).

    python packaging/build_strokes.py /usr/share/unicode/Unihan_IRGSources.txt.bz2

No kept-up Python library gives them: the ones on the index are single uploads of 2020 and 2021, two under the GPL, and
ICU's bindings come without its collator. Unihan's kTotalStrokes is the source they all copy; its first value is the
one for simplified Chinese.
"""

import bz2
import sys
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "characters" / "strokes.txt"


def main(source: str) -> None:
    """Write one line for each count: the count, a tab, and its characters."""
    by_count: dict[int, list[str]] = defaultdict(list)
    with bz2.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkTotalStrokes\t" in line:
                code, _, counts = line.rstrip("\n").split("\t")
                by_count[int(counts.split()[0])].append(chr(int(code[2:], 16)))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    lines_out = [f"{count}\t{''.join(sorted(by_count[count]))}\n" for count in sorted(by_count)]
    TARGET.write_text("".join(lines_out), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
