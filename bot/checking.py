"""Everything that is wrong with an installation, in one go: configuration, keys, templates, directory."""

from datetime import date
from pathlib import Path

from bot import app, config, importing, networks
from bot.dialogue.wordings import Words
from bot.directory.entities import BadRecord


def mistakes(path: Path, words: Words) -> list[str]:
    """A sentence for each mistake, naming the key and the mend; empty where all is well."""
    if not path.is_file():
        return [words.say("cli.no_config", path=str(path))]
    try:
        settings = config.parse(path.read_text("utf-8"))
    except config.BadConfig as bad:
        return [*map(str, bad.args), *_parts(words)]
    return [*_sense(settings, words), *_parts(words)]


def _sense(settings: config.Config, words: Words) -> list[str]:
    """What only shows beside the files: an operator without a name, data without its key."""
    wrong = [] if settings.bot.operator else [words.say("cli.no_operator")]
    data = Path(settings.bot.data)
    keys = Path(settings.storage.keys) if settings.storage.keys else data / "keys"
    if (data / app.DATABASE).exists() and not (keys / "index.key").exists():
        wrong.append(words.say("cli.no_keys", path=str(keys)))
    try:
        importing.read(data, date.min)
    except importing.DamagedImport:
        wrong.append(words.say("cli.import.damaged", path=str(data / importing.FILE)))
    return [*wrong, *networks.wrong(settings)]


def _parts(words: Words) -> list[str]:
    """The wordings and the directory are read as the bot would read them."""
    wrong = []
    for language in config.LANGUAGES:
        try:
            app.words(language)
        except ValueError:
            wrong.append(words.say("cli.bad_template", name=language))
    return [*wrong, *(words.say("cli.bad_record", name=str(bad)) for bad in _bad_records())]


def _bad_records() -> list[BadRecord]:
    _, bad = app.read_records()
    try:
        app.directory().find("")
    except BadRecord as double:
        bad.append(double)
    return bad
