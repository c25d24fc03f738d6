//! Who speaks in a quotation: *I* and *we* are the speaker and his side, *you* whom he speaks to; a bystander's *we* and *they* are nobody.

use super::Link;
use super::words::Word;
use crate::directory::Directory;
use crate::quotes::{Kind, Quotation};
use crate::who::{Through, Who};
use nuncio_language::TokenId;
use nuncio_world::Sector;

impl Directory<'_> {
    /// Takes in who says what.
    pub(crate) fn hear(&mut self, quotes: &mut [Quotation]) {
        let mut nobody: Vec<TokenId> = Vec::new();
        // Inner quotes come after the ones they stand in, and win.
        for quote in quotes.iter().filter(|q| matches!(q.kind, Kind::Direct | Kind::Mixed)) {
            let speaker = quote.speaker.as_ref().and_then(|s| s.who.as_ref());
            // A baker who is named by nothing else speaks for no side.
            let bystander = speaker.is_none_or(|who| !speaks_for_a_side(who)) && quote.kind == Kind::Direct;
            for &id in &quote.tokens {
                let lemma = self.doc.token(id).lemma.to_lowercase();
                let is = |kind: Word| self.coreference.references.is(kind, &lemma);
                let who = if is(Word::I) {
                    speaker
                } else if is(Word::We) {
                    speaker.filter(|_| !bystander)
                } else if is(Word::You) {
                    quote.hearer.as_ref()
                } else {
                    let of_himself = (is(Word::He) || is(Word::She)) && quote.kind == Kind::Direct;
                    if bystander && is(Word::They) || of_himself && self.stands_for(id, speaker) {
                        nobody.push(id);
                    }
                    None
                };
                if let Some(who) = who {
                    self.coreference.voices.insert(id, Who { through: Through::Reference, ..who.clone() });
                }
            }
        }
        for id in nobody {
            self.coreference.links.insert(id, Link::Nobody);
            for quote in quotes.iter_mut() {
                if let Some(speaker) = quote.speaker.as_mut().filter(|s| s.head == id) {
                    speaker.who = None;
                }
            }
        }
    }

    /// Whether a word was taken for somebody.
    fn stands_for(&self, id: TokenId, who: Option<&Who>) -> bool {
        let Some(Link::To(found)) = self.link(id) else { return false };
        found.iter().any(|antecedent| Some(&antecedent.who) == who)
    }

    /// Whom a pronoun of the first or second person stands for.
    pub(crate) fn voice(&self, pronoun: TokenId) -> Option<Who> {
        self.coreference.voices.get(&pronoun).cloned()
    }
}

/// Whether a speaker is of a side that the story names, or of those who rule or bear arms.
fn speaks_for_a_side(who: &Who) -> bool {
    use Sector::{Gov, Leg, Mil, Opp, Prm, Pty, Reb, Uaf};
    let of_side = matches!(who.sectors.first(), Some(Gov | Leg | Mil | Opp | Prm | Pty | Reb | Uaf));
    who.is_placed() || who.entity.is_some() || of_side
}
