"""Whom a complaint goes to: what the body is there for, and where else the matter was taken.

It will never know an address, or what a body decides.
"""

from collections.abc import Mapping

from bot.case import Addressee, Case
from bot.letters.earlier import earlier
from bot.letters.offers import MODERATED, situation

NAMES: Mapping[str, str] = {
    "supervisor": "text: what an authority is there for, digital_services or financial; empty where it is none",
    "body": "text: what an arbitration body is there for, dsa_body, payments or consumer; empty where it is none",
    "elsewhere": "tuple of Earlier: complaints and applications about it that went to other bodies",
    "elsewhere_ready": "bool: is such a letter written that may go out beside this one?",
}
OUTSIDE = ("authority", "arbitration")
CENTRAL_BANK = "bundesbank"  # its arbitration is for payments (UKlaG 14)


def bodies(case: Case, to: Addressee, role: str, root: str) -> dict[str, object]:
    """The values under exactly the names in NAMES; `role` is what stands behind the role in `bot.letters.offers`,
    `root` the kind of the letter that the complaint is about."""
    others = [one for one in case.newest_letters() if one.to.kind in OUTSIDE and one.to.name != to.name]
    return {
        "supervisor": _supervisor(case, role) if to.kind == "authority" else "",
        "body": _body(to, root) if to.kind == "arbitration" else "",
        "elsewhere": tuple(earlier(one) for one in others if one.sending),
        "elsewhere_ready": any(not one.sending for one in others),
    }


def _supervisor(case: Case, role: str) -> str:
    if role in ("digital_services", "financial"):
        return role
    return "digital_services" if situation(case) in MODERATED else "financial"


def _body(to: Addressee, root: str) -> str:
    if root == "dsa_complaint":
        return "dsa_body"
    return "payments" if CENTRAL_BANK in (to.key or "") else "consumer"
