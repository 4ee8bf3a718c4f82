"""The bench: how fast the whole pipeline is, always beside something well known on the same disk in the same run."""
