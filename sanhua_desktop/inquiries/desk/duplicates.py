"""Is this visitor already in the register? The rule that speaks up while the clerk is still typing.

The same person with the same matter is one thing; the same person with another matter, or a namesake with another
telephone, is not. A name heard wrongly (same sound) or a telephone with one slip of the finger still counts.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher

_ALIKE = 0.6


@dataclass(frozen=True)
class Visit:
    """What is compared: ``sound`` is the name's pinyin, ``matter`` the matter's number."""

    name: str = ""
    sound: str = ""
    phone: str = ""
    matter: int | None = None
    content: str = ""


def is_duplicate(new: Visit, old: Visit) -> bool:
    """Tell whether ``new`` is about what ``old`` already registered."""
    return _same_person(new, old) and _same_thing(new, old)


def _same_person(new: Visit, old: Visit) -> bool:
    same_name = bool(new.name) and new.name == old.name
    same_sound = bool(new.sound) and new.sound == old.sound
    if new.phone and old.phone:
        return new.phone == old.phone or ((same_name or same_sound) and _one_slip(new.phone, old.phone))
    return same_name or same_sound


def _same_thing(new: Visit, old: Visit) -> bool:
    if new.matter is not None or old.matter is not None:
        return new.matter == old.matter
    return bool(new.content) and SequenceMatcher(None, new.content, old.content).ratio() >= _ALIKE


def _one_slip(one: str, other: str) -> bool:
    """Tell whether two numbers differ in one digit or by two neighbors exchanged."""
    if len(one) != len(other):
        return False
    wrong = [at for at in range(len(one)) if one[at] != other[at]]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(wrong) == 1
