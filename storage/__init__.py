"""What must survive a power cut: inbox, journal, outbox, reminders, people, keys and files.

It knows bytes, rows and keys; it will never know what a case is about.
"""
