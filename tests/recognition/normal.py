"""The text normalisers that Whisper was published with, for everybody's text and the references alike."""

from whisper_normalizer.basic import BasicTextNormalizer
from whisper_normalizer.english import EnglishTextNormalizer

ENGLISH = EnglishTextNormalizer()
# The references in Spanish have no accents.
OTHERS = BasicTextNormalizer(remove_diacritics=True)


def normal(text, language):
    return (ENGLISH if language == "en" else OTHERS)(text).strip()
