"""Words of the other side that a person passes on."""

from datetime import date

from bot.case import Contact, When
from bot.dialogue import astray, late_collector
from bot.dialogue.early_answers import KINDS, OTHER, QUOTE_LENGTH, meant_for_letters, shown_side
from bot.dialogue.echo import echo
from bot.dialogue.from_authorities import named
from bot.dialogue.gather import OF_THEIRS, Rule, from_them
from bot.dialogue.questions.court import sound
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.questions.platform import told_deletion
from bot.dialogue.replying import reply
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_stuck import note_hold
from bot.dialogue.turn import Burst
from bot.dialogue.understand.authorities import of_an_authority
from bot.dialogue.understand.claims import blocked, claim_alleged, court
from bot.dialogue.understand.given_grounds import sentence_of_ground
from bot.dialogue.understand.replies import classify, opened_beside
from bot.dialogue.understand.text import clean


def forwarded(scribe: Scribe, burst: Burst) -> bool:
    """A forwarded message: once letters are out it is their answer, before that a part of the story."""
    text = clean(burst.forward_text)
    if not text:
        return False
    when = burst.forwarded_on
    if _answers_nothing(scribe, text, burst.shown_as):
        return False
    _countdown(scribe, text, when)
    if any(one.sending for one in scribe.case.letters):
        reply(scribe, text, burst.shown_as, When(when, when) if when else None)
        return False
    if of_an_authority(text, burst.shown_as):
        named(scribe, text)
        return False
    if court(text):
        sound(scribe, text)
    shown_as = burst.shown_as
    kind = OTHER if opened_beside(text) else KINDS.get(classify(text), OTHER)
    if (kind == "claim_open" and claim_alleged(text) is not True) or _tells_the_block(scribe, kind, text):
        kind = OTHER
    from_them(scribe, text, (_shown(shown_as), *OF_THEIRS))
    _ground_of_theirs(scribe, text)
    on = When(when, when) if when else None
    by = shown_side(scribe, shown_as) if kind == "settled" else "company"
    note_contact(scribe, Contact("mail", by, kind, on, text[:QUOTE_LENGTH], shown_as=shown_as))
    scribe.add("forward.kept", sender=burst.shown_as, when=when)
    meant_for_letters(scribe, text, on)
    return False


def _tells_the_block(scribe: Scribe, kind: str, text: str) -> bool:
    """Is it the notice of the block, and no answer to anything that was written to them?"""
    return kind == "refusal" and blocked(text) and not any(one.by == "person" for one in scribe.case.contacts)


def _countdown(scribe: Scribe, text: str, written: date | None) -> None:
    """The day on which they delete everything, before a letter names it."""
    before = scribe.case
    if told_deletion(scribe, text, written):
        echo(scribe, before)


def _answers_nothing(scribe: Scribe, text: str, shown_as: str) -> bool:
    """Word that the letter belongs elsewhere, or a collector's first."""
    before = scribe.case
    elsewhere = astray.heard(scribe, text)
    collects = not elsewhere and late_collector.heard(scribe, text, shown_as)
    echo(scribe, before)
    if collects:
        from_them(scribe, text)
    return elsewhere or collects


def _shown(shown_as: str) -> Rule:
    """Who shut the account, by the name that the network shows, where nobody said it yet; and how long they hold the
    money back. The echo shows both."""

    def rule(scribe: Scribe, text: str) -> None:
        if not blocked(text):
            return
        note_hold(scribe, text)
        named = [one.slug for one in scribe.desk.directory.mentions(shown_as) if one.kind in ("company", "bank")]
        if len(named) == 1 and not scribe.case.known("company") and not scribe.case.letters:
            scribe.learn("company", named[0])

    return rule


def _ground_of_theirs(scribe: Scribe, text: str) -> None:
    """The ground of a block in their own words, and with it the story, where the company is known."""
    found = sentence_of_ground(text) if blocked(text) else ""
    if found and not scribe.case.text("block_reason"):
        scribe.learn("block_reason", found, source="company")
