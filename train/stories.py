"""Makes stories of the documents of treebanks that are news, weblogs, newsgroups, speeches, interviews and pleadings: JSON lines.

    python3 train/stories.py TREEBANK.conllu... > stories.jsonl

Their events, with those of official releases, were read for the weights of confidence (train/readings.tsv).
"""

import json
import sys

KINDS = ("GUM_news", "GUM_speech", "GUM_interview", "GUM_court", "newsgroup", "weblog")


def documents(path):
    """(name, paragraphs) of each document, a paragraph a list of sentences."""
    name, paragraphs = None, []
    for line in open(path, encoding="utf-8"):
        field, _, value = line.rstrip("\n").partition(" = ")
        if field == "# newdoc id":
            if name:
                yield name, paragraphs
            name, paragraphs = value, [[]]
        elif field.startswith("# newpar"):
            paragraphs.append([])
        elif field == "# text":
            paragraphs[-1].append(value.strip())
    if name:
        yield name, paragraphs


def main():
    for path in sys.argv[1:]:
        for name, paragraphs in documents(path):
            if name.startswith(KINDS):
                text = "\n\n".join(" ".join(sentences) for sentences in paragraphs if sentences)
                print(json.dumps({"id": name, "text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
