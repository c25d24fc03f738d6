//! One sentence's tree, with the look-ups that the rest of the coder asks for: children, conjuncts, cases, spans.

use compact_str::CompactString;
use nuncio_language::{Document, Relation, Sentence, Token, TokenId, Upos};
use nuncio_text::{Byte, Span};

/// A view of one sentence of a document with its children listed once.
pub(crate) struct Tree<'d> {
    pub(crate) doc: &'d Document,
    pub(crate) sentence: &'d Sentence,
    /// Children of token `i` are `list[first[i]..first[i + 1]]`.
    first: Vec<u32>,
    list: Vec<TokenId>,
}

impl<'d> Tree<'d> {
    pub(crate) fn new(doc: &'d Document, sentence: &'d Sentence) -> Self {
        let count = sentence.tokens.len();
        let mut first = vec![0u32; count + 2];
        let base = sentence.tokens.start();
        let local = |id: TokenId| id.index() - base;
        for id in doc.ids(sentence) {
            if let Some(head) = doc.token(id).head {
                first[local(head) + 2] += 1;
            }
        }
        for i in 2..first.len() {
            first[i] += first[i - 1];
        }
        let mut list = vec![TokenId(0); first[count + 1] as usize];
        for id in doc.ids(sentence) {
            if let Some(head) = doc.token(id).head {
                let slot = &mut first[local(head) + 1];
                list[*slot as usize] = id;
                *slot += 1;
            }
        }
        Tree { doc, sentence, first, list }
    }

    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = TokenId> + use<> {
        self.doc.ids(self.sentence)
    }

    /// Whether the sentence is not all in capitals.
    pub(crate) fn has_small_letters(&self) -> bool {
        self.ids().any(|id| self.token(id).form.starts_with(char::is_lowercase))
    }

    pub(crate) fn token(&self, id: TokenId) -> &'d Token {
        self.doc.token(id)
    }

    pub(crate) fn lemma(&self, id: TokenId) -> &'d str {
        &self.doc.token(id).lemma
    }

    pub(crate) fn relation(&self, id: TokenId) -> Relation {
        self.doc.token(id).relation
    }

    pub(crate) fn head(&self, id: TokenId) -> Option<TokenId> {
        self.doc.token(id).head
    }

    pub(crate) fn children(&self, id: TokenId) -> &[TokenId] {
        let i = id.index() - self.sentence.tokens.start();
        &self.list[self.first[i] as usize..self.first[i + 1] as usize]
    }

    pub(crate) fn children_by<'t>(
        &'t self,
        id: TokenId,
        relations: &'t [Relation],
    ) -> impl Iterator<Item = TokenId> + use<'t, 'd> {
        self.children(id).iter().copied().filter(move |&c| relations.contains(&self.relation(c)))
    }

    pub(crate) fn child(&self, id: TokenId, relation: Relation) -> Option<TokenId> {
        self.children(id).iter().copied().find(|&c| self.relation(c) == relation)
    }

    /// The token before, inside the sentence.
    pub(crate) fn previous(&self, id: TokenId) -> Option<TokenId> {
        (id.index() > self.sentence.tokens.start()).then(|| TokenId(id.0 - 1))
    }

    /// The token after, inside the sentence.
    pub(crate) fn next(&self, id: TokenId) -> Option<TokenId> {
        (id.index() + 1 < self.sentence.tokens.end()).then(|| TokenId(id.0 + 1))
    }

    /// The token with every conjunct that hangs below it, in order of the text.
    pub(crate) fn conjuncts(&self, id: TokenId) -> Vec<TokenId> {
        let mut all = vec![id];
        let mut i = 0;
        while i < all.len() {
            all.extend(self.children_by(all[i], &[Relation::Conj]));
            // "Foreign Minister Ruiz and President Diaz": the second may hang on the first one's name.
            for name in self.children_by(all[i], &[Relation::Appos, Relation::Flat]) {
                if self.token(name).upos == Upos::Propn && name > all[i] {
                    all.extend(
                        self.children_by(name, &[Relation::Conj]).filter(|&c| self.token(c).upos == Upos::Propn),
                    );
                }
            }
            i += 1;
        }
        all.sort_unstable();
        all
    }

    /// The first conjunct of the coordination that `id` stands in; itself where it stands in none.
    pub(crate) fn first_conjunct(&self, id: TokenId) -> TokenId {
        let mut id = id;
        while self.relation(id) == Relation::Conj {
            let Some(head) = self.head(id) else { break };
            id = head;
        }
        id
    }

    /// The preposition or particle phrase over a token, lower case, several words joined by `_` (`because_of`); empty where there is none.
    pub(crate) fn case(&self, id: TokenId) -> CompactString {
        let own = self.function_word(id, Relation::Case);
        if !own.is_empty() {
            return own;
        }
        // "of Finance Minister Rashid": it may hang on the title.
        let title = self.child(id, Relation::NmodDesc).filter(|&title| title < id);
        title.map(|title| self.function_word(title, Relation::Case)).unwrap_or_default()
    }

    /// The subordinator of a clause (`that`, `to`, `if`), or the preposition before a gerund (`accused of supplying`).
    pub(crate) fn mark(&self, id: TokenId) -> CompactString {
        let mark = self.function_word(id, Relation::Mark);
        if mark.is_empty() { self.case(id) } else { mark }
    }

    fn function_word(&self, id: TokenId, relation: Relation) -> CompactString {
        let mut joined = CompactString::default();
        for child in self.children_by(id, &[relation]) {
            // A possessive marker is a case too, and no preposition.
            if child > id || self.token(child).upos == Upos::Part && self.lemma(child) != "to" {
                continue;
            }
            for part in std::iter::once(child).chain(self.children_by(child, &[Relation::Fixed])) {
                if !joined.is_empty() {
                    joined.push('_');
                }
                joined.extend(self.lemma(part).chars().flat_map(char::to_lowercase));
            }
        }
        joined
    }

    /// Whether the token is a finite or non-finite verb (not an auxiliary).
    pub(crate) fn is_verb(&self, id: TokenId) -> bool {
        self.token(id).upos == Upos::Verb
    }

    /// Whether `id` is `ancestor` or stands below it.
    pub(crate) fn is_below(&self, id: TokenId, ancestor: TokenId) -> bool {
        let mut at = Some(id);
        for _ in 0..=self.sentence.tokens.len() {
            match at {
                Some(here) if here == ancestor => return true,
                Some(here) => at = self.head(here),
                None => return false,
            }
        }
        false
    }

    /// Every token of the subtree, in order of the text, leaving out the branches that `skip` names.
    pub(crate) fn subtree(&self, id: TokenId, skip: impl Fn(TokenId) -> bool) -> Vec<TokenId> {
        let mut all = vec![id];
        let mut i = 0;
        while i < all.len() {
            all.extend(self.children(all[i]).iter().copied().filter(|&c| !skip(c)));
            i += 1;
        }
        all.sort_unstable();
        all
    }

    /// The bytes from the first to the last of these tokens.
    pub(crate) fn cover(&self, tokens: &[TokenId]) -> Option<Span<Byte>> {
        tokens.iter().map(|&id| self.token(id).span).reduce(Span::cover)
    }

    /// The noun phrase of a head as a reader would mark it: the head with its modifiers, without case, clauses,
    /// conjuncts and appositions, from its first to its last word.
    pub(crate) fn phrase(&self, head: TokenId) -> Span<Byte> {
        use Relation::*;
        let skip = |c: TokenId| {
            matches!(
                self.relation(c),
                Case | Cc
                    | CcPreconj
                    | Conj
                    | Punct
                    | Acl
                    | AclRelcl
                    | Appos
                    | Mark
                    | Cop
                    | Nsubj
                    | Advcl
                    | Parataxis
                    | Aux
                    | AuxPass
                    | Advmod
                    | Obl
                    | Discourse
                    | Ccomp
                    | Xcomp
                    | DetPredet
            ) && !(self.relation(c) == Case && c > head)
                && !(self.relation(c) == Punct && self.inside_word(c))
        };
        let tokens: Vec<TokenId> =
            self.subtree(head, |c| skip(c) && !self.inside_modifier(c, head)).into_iter().collect();
        self.cover(&tokens).unwrap_or(self.token(head).span)
    }

    /// A hyphen, full stop or bracket that belongs to the word itself (`Guinea-Bissau`).
    fn inside_word(&self, id: TokenId) -> bool {
        !self.token(id).space_before && self.next(id).is_some_and(|n| !self.token(n).space_before)
    }

    /// Function words deeper in the phrase (`president of the country`, `Kim's`) are part of it.
    fn inside_modifier(&self, id: TokenId, head: TokenId) -> bool {
        matches!(self.relation(id), Relation::Case | Relation::Punct | Relation::Advmod | Relation::Cc | Relation::Conj)
            && self.head(id).is_some_and(|h| h != head)
    }

    /// Whether one of the token's children has one of these lemmas (lower case).
    pub(crate) fn has_child_lemma(&self, id: TokenId, lemmas: &[&str]) -> bool {
        self.children(id).iter().any(|&c| lemmas.iter().any(|l| self.lemma(c).eq_ignore_ascii_case(l)))
    }
}
