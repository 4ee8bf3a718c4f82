"""From a draft to what stands on the sheet: the parts in their places, and the labels around them."""

from collections.abc import Mapping

from bot.letters.drafting import Draft
from bot.letters.paper import ExhibitPages, Paper

SENDER_LINE = " · "


def sheet(draft: Draft, exhibits: tuple[ExhibitPages, ...], labels: Mapping[str, str]) -> Paper:
    """The paper of a draft. `labels` hold enclosures, page, exhibit ({number}, {id}) and alt ({number})."""
    numbered = enumerate(exhibits, 1)
    appendix = tuple(
        ExhibitPages(
            one.id, labels["exhibit"].format(number=number, id=one.id), labels["alt"].format(number=number), one.pages
        )
        for number, one in numbered
        if one.pages
    )
    postal = tuple(line for line in draft.sender_lines if "@" not in line)
    return Paper(
        language=draft.language,
        sender=draft.sender_lines,
        sender_line=SENDER_LINE.join(postal),
        addressee=draft.to.lines or (draft.to.name,),
        info=(),
        place_date=draft.place_date,
        subject=draft.subject,
        blocks=draft.blocks,
        closing=draft.closing,
        name=draft.name,
        enclosures=draft.enclosures,
        enclosures_title=labels["enclosures"],
        page_label=labels["page"],
        exhibits=appendix,
    )
