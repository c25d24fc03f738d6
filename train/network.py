"""The network of `crates/nuncio-language/src/network.rs` as PyTorch trains it."""

import torch
import torch.nn as nn
import torch.nn.functional as F

WORD, FEATURE, TAG, ARC, RELATION = 96, 64, 64, 96, 96
FARTHEST = 11
PAD, UNKNOWN, FIRST = 0, 1, 2


class Network(nn.Module):
    """`vectors`: a fixed row for each word of the vocabulary (zeros for padding and the unknown word); a word's
    embedding is its projection plus a row of its own, and the sum is what the program gets."""

    def __init__(self, sizes, vectors, buckets, hidden, layers=2):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.project = nn.Linear(vectors.shape[1], WORD, bias=False)
        self.own = nn.Embedding(len(vectors), WORD, padding_idx=PAD)
        self.feature = nn.Embedding(buckets + 1, FEATURE, padding_idx=0)
        nn.init.normal_(self.project.weight, 0, 0.1 / vectors.shape[1] ** 0.5 * 4)
        nn.init.normal_(self.own.weight, 0, 0.03)
        nn.init.normal_(self.feature.weight, 0, 0.1)
        with torch.no_grad():
            self.own.weight[PAD] = 0
            self.feature.weight[0] = 0
        self.lstm, width = nn.ModuleList(), WORD + FEATURE
        for _ in range(layers):
            self.lstm.append(nn.LSTM(width, hidden, batch_first=True, bidirectional=True))
            width = 2 * hidden
        self.root = nn.Parameter(torch.zeros(width))
        self.tag, self.upos, self.xpos = nn.Linear(width, TAG), nn.Linear(TAG, sizes["upos"]), nn.Linear(TAG, sizes["xpos"])
        self.lemma = nn.Linear(TAG + FEATURE, sizes["lemmas"])
        self.name_hidden, self.name = nn.Linear(width, 64), nn.Linear(64, sizes["names"])
        self.arc_dependent, self.arc_head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.bilinear = nn.Parameter(torch.eye(ARC) * 0.1 + torch.randn(ARC, ARC) * 0.02)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.distance = nn.Parameter(torch.zeros(2, FARTHEST + 1))
        self.relation_dependent, self.relation_head = nn.Linear(width, RELATION), nn.Linear(width, RELATION)
        self.relation = nn.Linear(3 * RELATION, sizes["relations"])
        self.dropout = nn.Dropout(0.33)

    def shared(self, x, share=0.33):
        """Dropout that takes the same numbers away from every word of a sentence."""
        if not self.training:
            return x
        kept = torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - share, device=x.device)) / (1 - share)
        return x * kept

    def embed(self, words, features):
        if self.training:
            # A word may be unknown, or known by its fixed vector alone, as words outside the treebanks are.
            chance = torch.rand(words.shape, device=words.device)
            words = torch.where((chance < 0.06) & (words >= FIRST), torch.full_like(words, UNKNOWN), words)
            own = self.own(words) * (chance > 0.3).unsqueeze(-1)
            features = features.masked_fill(torch.rand(features.shape, device=words.device) < 0.1, 0)
        else:
            own = self.own(words)
        word = self.project(self.vectors[words]) + own
        feature = self.feature(features).sum(2)
        return word, feature

    def forward(self, words, features, lengths):
        (rows, length), real = words.shape, words > 0
        word, feature = self.embed(words, features)
        x, outputs = self.shared(torch.cat([word, feature], -1), 0.25), []
        for lstm in self.lstm:
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            y, _ = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True, total_length=length)
            x = self.shared(y)
            outputs.append(x)
        first, last = outputs[0], outputs[-1]
        tag = self.dropout(F.relu(self.tag(first)))
        scores = {
            "upos": self.upos(tag),
            "xpos": self.xpos(tag),
            "lemmas": self.lemma(torch.cat([tag, self.dropout(feature)], -1)),
            "names": self.name(self.dropout(F.relu(self.name_hidden(last)))),
        }
        rooted = torch.cat([self.root.expand(rows, 1, -1), last], 1)
        dependent = self.shared(F.relu(self.arc_dependent(last)))
        head = self.shared(F.relu(self.arc_head(rooted)))
        arcs = (dependent @ self.bilinear) @ head.transpose(1, 2) + (head @ self.arc_bias).unsqueeze(1)
        own = torch.arange(length, device=words.device).unsqueeze(1) + 1
        gap = own - torch.arange(length + 1, device=words.device).unsqueeze(0)
        far = gap.abs().clamp(max=FARTHEST)
        arcs = arcs + torch.where(gap > 0, self.distance[0][far], self.distance[1][far])
        no_head = torch.cat([torch.zeros(rows, 1, dtype=torch.bool, device=words.device), ~real], 1)
        arcs = arcs.masked_fill(no_head.unsqueeze(1) | (gap == 0).unsqueeze(0), -1e4)
        return scores, arcs, self.shared(F.relu(self.relation_dependent(last))), self.shared(F.relu(self.relation_head(rooted)))

    def relations(self, dependent, head, heads):
        chosen = head.gather(1, heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, head.shape[2]))
        return self.relation(torch.cat([dependent, chosen, dependent * chosen], -1))

    def tensors(self):
        """Name and tensor of all that the program reads, as `convert.py` takes them."""
        with torch.no_grad():
            yield "words", self.project(self.vectors) + self.own.weight
        yield "features", self.feature.weight
        for number, lstm in enumerate(self.lstm):
            for side, suffix in (("forward", ""), ("backward", "_reverse")):
                part = lambda name: getattr(lstm, name + suffix)
                yield f"lstm.{number}.{side}.input", part("weight_ih_l0")
                yield f"lstm.{number}.{side}.state", part("weight_hh_l0")
                # The two biases of a PyTorch LSTM are only ever used as their sum.
                yield f"lstm.{number}.{side}.bias", part("bias_ih_l0") + part("bias_hh_l0")
        yield "root", self.root
        for name in LINEAR:
            layer = getattr(self, name)
            yield f"{LINEAR[name]}.weight", layer.weight
            yield f"{LINEAR[name]}.bias", layer.bias
        yield "arc.bilinear", self.bilinear
        yield "arc.bias", self.arc_bias
        yield "arc.distance", self.distance


LINEAR = {
    "tag": "tag.hidden",
    "upos": "tag.upos",
    "xpos": "tag.xpos",
    "lemma": "tag.lemma",
    "name_hidden": "name.hidden",
    "name": "name.label",
    "arc_dependent": "arc.dependent",
    "arc_head": "arc.head",
    "relation_dependent": "relation.dependent",
    "relation_head": "relation.head",
    "relation": "relation.label",
}
