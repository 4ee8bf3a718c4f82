"""Answers to questions in return: what a word means, why something is asked; then the question stands again."""

from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import read

CHOICES = {
    "privacy_ok": ("yes", "no"),
    "letter_review": ("fits", "change"),
    "sent_confirmation": ("sent", "later"),
    "nudge": ("answer", "nothing", "open", "later"),
    "delete": ("delete_all", "keep"),
}


def help_with(scribe: Scribe, topic: str, text: str) -> bool:
    """Explains the open question where the person asked back; the question is put again. False where they did not."""
    if read(text) != "ask_back" or any(sign.isdigit() for sign in text):
        return False
    scribe.add(_explanation(scribe, topic, text), operator=scribe.desk.operator_for(scribe.case))
    question = BY_TOPIC.get(topic)
    choices = question.choices if question else CHOICES.get(topic, ())
    short = f"{topic}.short" if scribe.has_word(f"{topic}.short") else "help.and_now"
    scribe.ask(topic, short, choices)
    return True


def _explanation(scribe: Scribe, topic: str, text: str) -> str:
    """A word of the glossary that the text names, else what the topic's own help says."""
    said = text.casefold()
    words = scribe.word("glossary.words").split()
    word = next((word for word in words if word in said), None)
    if word:
        return f"glossary.{word}"
    return f"{topic}.help" if scribe.has_word(f"{topic}.help") else "help.question"
