"""Who writes to a program as to an office signs with their name; a mail of the company is signed by somebody else."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sehr geehrte Damen und Herren, Amazon hat mir mein Kundenkonto gesperrt am 3. November. "
            "Mit freundlichen Grüßen Hildegard Wenzel",
            "Hildegard Wenzel",
        ),
        (
            "Sehr geehrte Damen und Herren,\nAmazon hat mein Konto gesperrt.\nHochachtungsvoll\nHildegard Wenzel",
            "Hildegard Wenzel",
        ),
        ("Dear Sir, my PayPal account has been limited. Yours faithfully, Rajesh Kumar", "Rajesh Kumar"),
        ("Dear Sir or Madam, klarna blocked me. Kind regards Anna Kowalska", "Anna Kowalska"),
    ],
)
def test_who_signs_what_they_write_is_not_asked_for_their_name(text: str, name: str) -> None:
    assert told(text).case.text("full_name") == name


@pytest.mark.parametrize(
    "text",
    [
        "Amazon schreibt: Sehr geehrte Frau Wenzel, Ihr Konto ist gesperrt. Mit freundlichen Grüßen Klaus Meier",
        "Sehr geehrte Damen und Herren, Ihr Konto wurde gesperrt. Mit freundlichen Grüßen Klaus Meier",
        "the mail: Dear Mr Kumar, your account was closed. Kind regards, Peter Smith",
        "Dear customer, your account was closed. Kind regards, Peter Smith",
    ],
)
def test_who_signs_a_mail_of_the_company_is_not_the_sender(text: str) -> None:
    assert not told(text).case.text("full_name")
