"""Whether the data protection law of Europe holds for somebody, asked by those who left it or never were in it."""

from bot.patterns import regex

GDPR = regex(
    r"\b(?:does|do|is|gilt|zählt|greift|trifft)(?: \w{2,6}){0,2} (?:the )?(?:uk[ -])?"
    r"(?:gdpr|dsgvo|data protection law)\b"
    r"[^.!?]{0,30}(?:\bapply\w*|\b(?:for|to) me\b|\bvalid\b|\bin force\b|\bfür mich\b|\bauch\b|\bhier\b|\bbrexit\b)"
)
