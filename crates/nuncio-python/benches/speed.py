"""How fast the wheel codes, in Python and on Spark, beside the command line on as many threads; and the memory of Spark's workers.

Usage: speed.py PROGRAM STORIES.jsonl [THREADS]. Start-up is set apart: the program's is measured by an empty input, Spark's workers have
coded a few stories before the clock begins.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pyarrow
import pyarrow.parquet

import nuncio


def command_line(program, path, threads):
    """Seconds of the command line, less those of a start."""

    def seconds(path):
        begun = time.perf_counter()
        command = [program, "code", "--format", "jsonl", "--threads", str(threads), str(path)]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return time.perf_counter() - begun

    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as nothing:
        nothing.write(json.dumps({"text": "Nothing."}) + "\n")
        nothing.flush()
        start = seconds(nothing.name)
    return seconds(path) - start, start


class Memory(threading.Thread):
    """The most memory that any one child process had, looked at four times a second: all of it, and what it does not share."""

    def __init__(self, is_worker):
        super().__init__(daemon=True)
        self.is_worker, self.resident, self.own, self.done = is_worker, 0, 0, threading.Event()

    def run(self):
        while not self.done.wait(0.25):
            for process in psutil.Process().children(recursive=True):
                try:
                    if self.is_worker(process.cmdline()):
                        memory = process.memory_full_info()
                        self.resident, self.own = max(self.resident, memory.rss), max(self.own, memory.uss)
                except psutil.Error:
                    continue


def on_spark(path, threads, out):
    """Seconds of a job of Spark from Parquet to Parquet, and what its workers took."""
    from pyspark.sql import SparkSession

    import nuncio.spark

    os.environ["PYSPARK_PYTHON"] = sys.executable
    begun = time.perf_counter()
    spark = (
        SparkSession.builder.master(f"local[{threads}]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    stories = spark.read.parquet(str(path)).repartition(16)
    nuncio.spark.code(stories.limit(200).repartition(threads)).write.mode("overwrite").parquet(f"{out}/warm")
    started = time.perf_counter() - begun
    memory = Memory(lambda line: any("pyspark.daemon" in part for part in line))
    memory.start()
    begun = time.perf_counter()
    nuncio.spark.code(stories).write.mode("overwrite").parquet(f"{out}/events")
    seconds = time.perf_counter() - begun
    memory.done.set()
    rows = spark.read.parquet(f"{out}/events").count()
    spark.stop()
    return seconds, started, memory, rows


def main():
    program, path = sys.argv[1], Path(sys.argv[2])
    threads = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    rows = [json.loads(line) for line in path.open()]
    print(f"{len(rows)} stories, {path.stat().st_size / 1e6:.1f} MB, {threads} threads")

    told, start = command_line(program, path, threads)
    print(f"command line   {told:7.1f} s  {len(rows) / told:6.0f} stories/s  (start {start:.2f} s)")

    begun = time.perf_counter()
    coder = nuncio.Coder(threads=threads)
    start = time.perf_counter() - begun
    columns = {name: [row.get(name) for row in rows] for name in rows[0]}
    texts = columns.pop("text")
    begun = time.perf_counter()
    events = sum(map(len, coder.code_many(texts, **columns)))
    seconds = time.perf_counter() - begun
    print(f"code_many      {seconds:7.1f} s  {len(rows) / seconds:6.0f} stories/s  {told / seconds:4.0%}  (start {start:.2f} s)")
    begun = time.perf_counter()
    table = coder.code_table(pyarrow.Table.from_pylist(rows))
    seconds = time.perf_counter() - begun
    assert len(table) == events
    print(f"code_table     {seconds:7.1f} s  {len(rows) / seconds:6.0f} stories/s  {told / seconds:4.0%}")

    with tempfile.TemporaryDirectory() as out:
        stories = Path(out) / "stories.parquet"
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), stories)
        seconds, start, memory, written = on_spark(stories, threads, out)
        assert written == events, (written, events)
        rate = f"{len(rows) / seconds:6.0f} stories/s  {told / seconds:4.0%}"
        print(f"Spark local[{threads}] {seconds:7.1f} s  {rate}  (start {start:.1f} s)")
        print(f"a worker of Spark: {memory.resident / 1e6:.0f} MB, of these {memory.own / 1e6:.0f} MB its own")
    peak = psutil.Process().memory_info().rss / 1e6
    print(f"{events} events; this process holds {peak:.0f} MB with all stories and events in it")


if __name__ == "__main__":
    main()
