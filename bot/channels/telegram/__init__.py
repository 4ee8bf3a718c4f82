"""Telegram as a chat network, through python-telegram-bot as its transport and nothing else."""
