"""A text explained: as the command line draws it, and as marked text in a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from nuncio.events import Record

_STYLE = """
.nuncio{max-width:48em;line-height:1.7;font-family:sans-serif}
.nuncio h4{margin:0 0 .4em}
.nuncio p{margin:.6em 0 0}
.nuncio mark{padding:0 .15em;border-radius:.2em;color:inherit;background:rgba(128,128,128,.18)}
.nuncio mark.trigger{font-weight:bold;background:rgba(214,120,30,.35)}
.nuncio mark.actor{background:rgba(40,110,200,.28)}
.nuncio mark.recipient{background:rgba(60,150,80,.28)}
.nuncio mark.speaker,.nuncio mark.cue{background:rgba(140,80,180,.22)}
.nuncio ul{margin:.1em 0 0;padding-left:1.4em;list-style:none;font-size:.9em;line-height:1.4}
.nuncio code{white-space:pre-wrap}
.nuncio .silent{opacity:.65}
"""


class Explanation:
    """Each sentence with the words that made its events, or the reason why there are none.

    `print` draws it as `nuncio explain` does; a notebook shows the text with its words marked. Beside that:

    sentences: dicts with `zone`, `sentence` (its number in the zone, from 1), `span` in characters, and `silent`, the reasons
        for what it does not tell.
    events: dicts with `number` in the story, `line`, `left_out` (why the policy leaves it out; None where it stays) and `record`,
        whose spans are in characters.
    quotes: every quote, spans in characters.
    records: the events that are kept and their quotes, as `code` gives them.
    reason: why nothing was coded; None where it was.
    """

    def __init__(
        self,
        text: str,
        title: str | None,
        content: dict[str, Any] | None = None,
        records: list[Record] | None = None,
        *,
        reason: str | None = None,
    ) -> None:
        content = content or {"drawing": reason or "", "sentences": [], "events": [], "quotes": []}
        self.text = text
        self.title = title
        self.sentences: list[Record] = content["sentences"]
        self.events: list[Record] = content["events"]
        self.quotes: list[Record] = content["quotes"]
        self.records = records or []
        self.reason = reason
        self._drawing: str = content["drawing"]

    def __str__(self) -> str:
        return self._drawing

    def __repr__(self) -> str:
        return self._drawing

    def _repr_html_(self) -> str:
        """What a notebook shows: all words of the story escaped, nothing in it is obeyed."""
        if self.reason is not None:
            return f'<div class="nuncio"><p class="silent">{escape(self.reason)}</p></div>'
        body = "".join(self._sentence(sentence) for sentence in self.sentences)
        return f'<style>{_STYLE}</style><div class="nuncio">{body}</div>'

    def _sentence(self, sentence: Record) -> str:
        zone = sentence["zone"]
        here = [
            event
            for event in self.events
            if (event["record"]["zone"], event["record"]["sentence"]) == (zone, sentence["sentence"])
        ]
        words = self._marked(sentence, [event for event in here if event["left_out"] is None])
        lines = [
            f"<li><code>[{event['number']}] {escape(event['left_out'] or event['line'])}</code></li>" for event in here
        ]
        lines += [f'<li class="silent">{escape(reason)}</li>' for reason in sentence["silent"]]
        tag = "h4" if zone == "title" else "p"
        notes = f"<ul>{''.join(lines)}</ul>" if lines else ""
        return f"<{tag}>{words}</{tag}>{notes}"

    def _marked(self, sentence: Record, events: list[Record]) -> str:
        """The words of a sentence, each stretch under all labels that lie over it."""
        zone, (start, end) = sentence["zone"], sentence["span"]
        words = self.title if zone == "title" and self.title else self.text
        labels = [
            (max(first, start), min(last, end), kind, label)
            for first, last, kind, label in self._labels(zone, events)
            if first < end and last > start
        ]
        cuts = sorted({start, end, *(cut for label in labels for cut in label[:2])})
        return "".join(
            _stretch(words[first:last], [label for label in labels if label[0] <= first and last <= label[1]])
            for first, last in zip(cuts, cuts[1:], strict=False)
        )

    def _labels(self, zone: str, events: list[Record]) -> Iterator[tuple[int, int, str, str]]:
        for event in events:
            record, number = event["record"], event["number"]
            yield (*record["trigger"]["span"], "trigger", f"[{number}] {record['cameo'] or record['act']}")
            for part in ("actor", "recipient"):
                for party in record[part]:
                    via = " + ".join(words["text"] for words in party.get("via", []))
                    told = f"[{number}] {part} {party['code'] or '-'}" + (f" → {via}" if via else "")
                    yield (*party["span"], part, told)
            for role in record["roles"]:
                yield (*role["span"], "role", f"[{number}] {role['role']}")
            if record["date"]["span"]:
                yield (*record["date"]["span"], "date", f"[{number}] date {record['date']['from']}")
            if record["place"] and record["place"]["zone"] == zone:
                yield (*record["place"]["span"], "place", f"[{number}] place {record['place']['name']}")
            for count in record["counts"]:
                yield (*count["span"], "count", f"[{number}] {count['kind'] or 'count'}")
        for quote in self.quotes:
            if quote["zone"] == zone:
                if quote["speaker"]:
                    yield (*quote["speaker"]["span"], "speaker", f"{quote['id']} speaker")
                if quote["cue"]:
                    yield (*quote["cue"]["span"], "cue", f"{quote['id']} {quote['stance']}")


_ORDER = ("trigger", "actor", "recipient", "role", "date", "place", "count", "speaker", "cue")


def _stretch(words: str, labels: list[tuple[int, int, str, str]]) -> str:
    """Words that are under the same labels from end to end."""
    if not labels:
        return escape(words)
    kind = min((label[2] for label in labels), key=_ORDER.index)
    told = ", ".join(dict.fromkeys(label[3] for label in labels))
    return f'<mark class="{kind}" title="{escape(told, quote=True)}">{escape(words)}</mark>'
