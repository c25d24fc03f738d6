"""The guide, `docs/python.md`: its blocks run one after the other, as a reader would run them."""

import json
import re

import matplotlib
import pytest
from conftest import ROOT

matplotlib.use("Agg")
BLOCK = re.compile(r"^```python\n(.*?)^```", re.M | re.S)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_block_of_the_guide_runs(articles, command_line, tmp_path, monkeypatch):
    text = (ROOT / "docs/python.md").read_text()
    blocks = BLOCK.findall(text)
    assert len(blocks) >= 5
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in articles))
    command_line.run("add", tmp_path / "news.db", tmp_path / "news.jsonl")
    names = {"__name__": "guide"}
    for number, block in enumerate(blocks, 1):
        exec(compile(block, f"docs/python.md, block {number}", "exec"), names)  # noqa: S102 (that is the test)
    assert (tmp_path / "series.png").stat().st_size > 1000
    assert len(names["series"]) > 3


def test_the_series_takes_no_more_than_twenty_lines():
    (block,) = [block for block in BLOCK.findall((ROOT / "docs/python.md").read_text()) if "series.png" in block]
    assert len([line for line in block.splitlines() if line.strip()]) <= 20
