"""Codes a crawl on Spark: Parquet with a column of texts, or files as the command line reads them (WARC), into partitioned Parquet.

    spark-submit code_crawl.py --out events articles/*.parquet --text body --id url --published date
    spark-submit code_crawl.py --out events CC-NEWS-20240301*.warc.gz

Written are table=events, with a folder a month of publication, and table=problems, a row for each text that could not be coded.
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

import nuncio.spark


def main():
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("inputs", nargs="+", help="files of Parquet, or any that the command line reads")
    flags.add_argument("--out", required=True, help="folder to write to")
    flags.add_argument("--shape", choices=["nested", "flat"], default="flat")
    flags.add_argument("--policy", default="all", help="which events to keep")
    for field in ("text", "id", "published", "title"):
        flags.add_argument(f"--{field}", default=field, help=f"column of Parquet that has the {field}")
    asked = flags.parse_args()

    spark = SparkSession.builder.appName("nuncio").getOrCreate()
    options = {"policy": asked.policy}
    if all(path.endswith(".parquet") for path in asked.inputs):
        names = {field: getattr(asked, field) for field in ("text", "id", "published", "title")}
        articles = spark.read.parquet(*asked.inputs)
        told = nuncio.spark.code(articles, shape=asked.shape, options=options, **names)
    else:
        told = nuncio.spark.code_files(spark, asked.inputs, shape=asked.shape, options=options)

    # One pass over the texts: both tables are cut from what it wrote.
    month = f.coalesce(f.substring("published", 1, 7), f.lit("unknown"))
    table = f.when(f.col("reason").isNull(), "events").otherwise("problems")
    told = told.withColumn("table", table).withColumn("month", month)
    told.write.partitionBy("table", "month").mode("overwrite").parquet(asked.out)

    written = spark.read.parquet(asked.out).groupBy("table").count().collect()
    count = {row["table"]: row["count"] for row in written}
    print(f"{count.get('events', 0)} rows of events, {count.get('problems', 0)} problems, in {asked.out}")
    spark.stop()


if __name__ == "__main__":
    main()
