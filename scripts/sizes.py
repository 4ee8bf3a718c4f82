"""No function over 40 lines, no file over 400: says which are, and fails."""

import ast
import sys
from pathlib import Path

FUNCTION, FILE = 40, 400
ROOMS = ("bot", "storage", "tests", "bench", "scripts")


def too_long(path: Path) -> list[str]:
    """A sentence for each function and file that is too long."""
    source = path.read_text("utf-8")
    lines = source.count("\n")
    found = [f"{path}: {lines} lines, at most {FILE}"] if lines > FILE else []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION:
                found.append(f"{path}:{node.lineno} {node.name}: {length} lines, at most {FUNCTION}")
    return found


def main() -> None:
    """Ends with 1 where anything is too long."""
    paths = sorted(path for room in ROOMS for path in Path(room).rglob("*.py"))
    found = [sentence for path in paths for sentence in too_long(path)]
    sys.stdout.write("\n".join(found) + "\n" if found else f"{len(paths)} files, none too long\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
