//! The closed sets of the analysis: parts of speech, relations, kinds of names.

macro_rules! tags {
    ($(#[$doc:meta])* $name:ident, other $other:ident: $($variant:ident = $text:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs)] // the variants are the tags of the standard, documented there
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every tag of the set.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The tag as the treebanks write it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// Reads a tag; what the set does not know becomes its catch-all.
            #[must_use]
            pub fn parse(text: &str) -> Self {
                match text { $($text => $name::$variant,)+ _ => $name::$other }
            }
        }
    };
}

tags! {
    /// Universal parts of speech (universaldependencies.org, version 2).
    Upos, other X:
    Adj = "ADJ", Adp = "ADP", Adv = "ADV", Aux = "AUX", Cconj = "CCONJ", Det = "DET", Intj = "INTJ", Noun = "NOUN",
    Num = "NUM", Part = "PART", Pron = "PRON", Propn = "PROPN", Punct = "PUNCT", Sconj = "SCONJ", Sym = "SYM",
    Verb = "VERB", X = "X",
}

tags! {
    /// Penn Treebank parts of speech as the English treebanks use them: they carry tense and number.
    Xpos, other Other:
    Nn = "NN", Nns = "NNS", Nnp = "NNP", Nnps = "NNPS", Vb = "VB", Vbd = "VBD", Vbg = "VBG", Vbn = "VBN", Vbp = "VBP",
    Vbz = "VBZ", Md = "MD", To = "TO", In = "IN", Dt = "DT", Jj = "JJ", Jjr = "JJR", Jjs = "JJS", Rb = "RB", Rbr = "RBR",
    Rbs = "RBS", Rp = "RP", Prp = "PRP", PrpS = "PRP$", Wdt = "WDT", Wp = "WP", WpS = "WP$", Wrb = "WRB", Cc = "CC",
    Cd = "CD", Ex = "EX", Pos = "POS", Uh = "UH", Pdt = "PDT", Fw = "FW", Ls = "LS", Sym = "SYM", Afx = "AFX",
    Add = "ADD", Gw = "GW", Nfp = "NFP", Hyph = "HYPH", Dollar = "$", Comma = ",", Period = ".", Colon = ":",
    Open = "-LRB-", Close = "-RRB-", OpenQuote = "``", CloseQuote = "''", Other = "XX",
}

tags! {
    /// Universal Dependencies relations with the subtypes that the English treebanks use.
    Relation, other Dep:
    Acl = "acl", AclRelcl = "acl:relcl", Advcl = "advcl", AdvclRelcl = "advcl:relcl", Advmod = "advmod", Amod = "amod",
    Appos = "appos", Aux = "aux", AuxPass = "aux:pass", Case = "case", Cc = "cc", CcPreconj = "cc:preconj",
    Ccomp = "ccomp", Compound = "compound", CompoundPrt = "compound:prt", Conj = "conj", Cop = "cop", Csubj = "csubj",
    CsubjPass = "csubj:pass", CsubjOuter = "csubj:outer", Dep = "dep", Det = "det", DetPredet = "det:predet",
    Discourse = "discourse", Dislocated = "dislocated", Expl = "expl", Fixed = "fixed", Flat = "flat",
    Goeswith = "goeswith", Iobj = "iobj", List = "list", Mark = "mark", Nmod = "nmod", NmodDesc = "nmod:desc",
    NmodNpmod = "nmod:npmod", NmodPoss = "nmod:poss", NmodUnmarked = "nmod:unmarked", Nsubj = "nsubj",
    NsubjPass = "nsubj:pass", NsubjOuter = "nsubj:outer", Nummod = "nummod", Obj = "obj", Obl = "obl",
    OblAgent = "obl:agent", OblNpmod = "obl:npmod", OblTmod = "obl:tmod", OblUnmarked = "obl:unmarked",
    Orphan = "orphan", Parataxis = "parataxis", Punct = "punct", Reparandum = "reparandum", Root = "root",
    Vocative = "vocative", Xcomp = "xcomp",
}

/// What kind of thing a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
    /// A people, or the adjective of one: *the Dutch*, *Sudanese*.
    Nationality,
}
