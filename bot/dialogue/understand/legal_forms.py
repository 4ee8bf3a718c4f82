"""The legal form that firms bear behind their name, in the capitals in which it is printed. Which firm it is it never
knows."""

LEGAL_FORM = (
    r"(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|e\. ?[VK]\.|B\.? ?V\.?|Oy|OÜ|A/S|ApS|Ltd\.?|Limited|plc|PLC|UC|DAC|Inc\.?|LLC"
    r"|S\.? ?[àa]\.? ?r\.? ?l\.?|SARL|S\.A\.?)(?!\w)"
)
