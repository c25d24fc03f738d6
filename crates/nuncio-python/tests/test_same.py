"""What Python gives is what the command line gives, record for record."""

import pyarrow
import pyarrow.parquet
import pytest
from conftest import FOLDERS, ROOT

import nuncio


def records(stories):
    return [record for events in stories for record in events.records]


@pytest.mark.parametrize("folder", FOLDERS)
def test_files_give_the_records_of_the_command_line(folder, coder, command_line):
    expected = command_line.records("code", "--format", "jsonl", folder)
    assert expected, "the folder has events"
    assert records(coder.code_files(ROOT / folder)) == expected


def test_rows_give_the_records_of_json_lines(articles, articles_file, coder, command_line):
    expected = command_line.records("code", "--format", "jsonl", articles_file)
    columns = {name: [row[name] for row in articles] for name in ("title", "published", "id")}
    told = coder.code_many([row["text"] for row in articles], **columns)
    assert records(told) == expected
    alone = [coder.code(row["text"], row["published"], title=row["title"], id=row["id"]) for row in articles]
    assert records(alone) == expected


@pytest.mark.parametrize("policy", ["factual", "strict", "recode"])
def test_policies_are_those_of_the_command_line(policy, articles_file, command_line):
    expected = command_line.records("code", "--format", "jsonl", "--policy", policy, articles_file)
    assert records(nuncio.Coder(policy=policy).code_files(articles_file)) == expected


def test_a_least_confidence_is_that_of_the_command_line(articles_file, command_line):
    expected = command_line.records("code", "--format", "jsonl", "--min-confidence", 0.75, articles_file)
    assert records(nuncio.Coder(min_confidence=0.75).code_files(articles_file)) == expected


@pytest.mark.parametrize(("shape", "form"), [("nested", "parquet"), ("flat", "parquet-flat")])
def test_tables_are_those_of_the_command_line(shape, form, articles, articles_file, coder, command_line, tmp_path):
    command_line.run("code", "--format", form, "--policy", "all", articles_file, "-o", tmp_path / "events.parquet")
    expected = pyarrow.parquet.read_table(tmp_path / "events.parquet").replace_schema_metadata(None)
    rows = coder.code_table(articles, shape=shape)
    assert rows.column("reason").null_count == len(rows)
    assert rows.drop_columns(["row", "reason"]).equals(expected)
    files = pyarrow.concat_tables(coder.file_tables(articles_file, shape=shape))
    assert files.drop_columns(["row", "reason"]).equals(expected)


def test_other_records_are_those_of_the_command_line(articles, articles_file, coder, command_line):
    for method, args in [(coder.quotes, ["quotes"]), (coder.claims, ["claims"])]:
        told = [
            record
            for row in articles
            for record in method(row["text"], row["published"], title=row["title"], id=row["id"])
        ]
        assert told == command_line.records(*args, "--format", "jsonl", articles_file)


def test_relations_are_those_of_the_command_line(coder, command_line):
    text = "Chad accused Libya of arming rebels on Sunday."
    told = coder.relate(text, "Chad", "Libya", id="stdin")
    expected = command_line.records("relate", "--json", "Chad", "Libya", "-", stdin=text.encode())
    assert told == expected


def test_an_explanation_prints_as_the_command_line_draws_it(coder, command_line):
    text = "Chad accused Libya of arming rebels on Sunday. He slept."
    drawn = command_line.run("explain", "-", stdin=text.encode()).decode()
    assert str(coder.explain(text, id="stdin", width=100)).strip() == drawn.strip()


def test_an_archive_gives_what_is_exported(articles_file, command_line, tmp_path):
    archive = tmp_path / "news.db"
    command_line.run("add", archive, articles_file)
    for shape, form in [("nested", "parquet"), ("flat", "parquet-flat")]:
        command_line.run("export", archive, "--format", form, "--policy", "all", "-o", tmp_path / form)
        expected = pyarrow.parquet.read_table(tmp_path / form).replace_schema_metadata(None)
        told = nuncio.read_archive(archive, shape=shape)
        assert told.drop_columns(["row", "reason"]).equals(expected)
    some = nuncio.read_archive(archive, country="MLI", since="2019-01-01", kind="pandas")
    assert set(some["source_id"]) == {"apart"}
    accused = nuncio.read_archive(archive, spans="characters", code="112", country="PER").to_pylist()
    assert [row["trigger"]["span"] for row in accused if row["source_id"] == "combining"] == [[7, 14]]


@pytest.mark.parametrize("threads", [1, 2, 8])
def test_the_number_of_threads_changes_nothing(threads, articles, coder):
    expected = coder.code_table(articles * 3)
    assert nuncio.Coder(threads=threads).code_table(articles * 3).equals(expected)
