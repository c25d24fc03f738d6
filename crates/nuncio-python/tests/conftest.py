"""What the tests share: the command line to compare with, and the stories of the repository."""

import json
import os
import subprocess
from pathlib import Path

import pytest

import nuncio

ROOT = Path(__file__).resolve().parents[3]
# Everything that the repository's own tests read: text, pages, feeds, wires, examples.
FOLDERS = ["examples", "tests/stories", "tests/pages", "tests/feeds", "tests/wires"]


class CommandLine:
    """The program that `NUNCIO` names."""

    def __init__(self, path):
        self.path = path

    def run(self, *args, stdin=None):
        """What it writes; problems that it tells are no failure."""
        done = subprocess.run([self.path, *map(str, args)], input=stdin, capture_output=True, cwd=ROOT, check=False)
        assert done.returncode in (0, 1), done.stderr.decode()
        return done.stdout

    def records(self, *args, stdin=None):
        """Its JSON lines."""
        return [json.loads(line) for line in self.run(*args, stdin=stdin).splitlines()]


@pytest.fixture(scope="session")
def command_line():
    path = os.environ.get("NUNCIO")
    if not path:
        pytest.skip("NUNCIO names no program to compare with; scripts/wheel-test does")
    return CommandLine(path)


@pytest.fixture(scope="session")
def coder():
    return nuncio.Coder()


@pytest.fixture(scope="session")
def articles():
    """Every story of the tests that is plain text as a row, and some by hand with what is hard: emoji, combining marks, titles apart."""
    paths = [path for folder in ("examples", "tests/stories") for path in sorted((ROOT / folder).glob("*.txt"))]
    rows = [{"id": path.name, "text": path.read_text(), "published": None, "title": None} for path in paths]
    rows += [
        {
            "id": "apart",
            "title": "Côte d’Ivoire expels Malian envoy 🕊️",
            "text": "Ivory Coast expelled Mali’s ambassador on Tuesday, an official said. “We had no choice,” he told Reuters.",
            "published": "2019-03-05",
        },
        {
            "id": "combining",
            "title": None,
            "text": "😀 Perú accused Bolivia of arming rebels. La Paz denied it. Brazil condemned Peru’s remarks on Monday.",
            "published": "1994-02-01T10:30",
        },
    ]
    return rows


@pytest.fixture(scope="session")
def articles_file(articles, tmp_path_factory):
    path = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in articles))
    return path
