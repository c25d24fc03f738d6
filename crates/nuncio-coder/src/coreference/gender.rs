//! Man or woman: by title, by *Mr.* and *Mrs.*, by the noun itself, by the given name in the text or in the directory.

use nuncio_language::TokenId;
use nuncio_world::EntityKind;

use super::mentions::{Kind, Referent};
use super::words::{Gender, Word};
use crate::directory::Directory;
use crate::who::Who;

impl Directory<'_> {
    /// Whether a person told of is a man or a woman, if anything tells.
    pub(super) fn gender_of(&self, referent: &Referent<'_>) -> Option<Gender> {
        let references = self.coreference.references;
        let noun = |at: TokenId| references.gender(&self.doc.token(at).lemma.to_lowercase());
        let titled = referent.roles.iter().find_map(|called| noun(called.at));
        titled.or_else(|| noun(referent.told)).or_else(|| self.gender_of_name(referent))
    }

    /// Whether a name is another's than whom the directory has for it: *Mrs. Adjei*, who knows a man of that name.
    pub(super) fn is_another_by_title(&self, id: TokenId, who: &Who) -> bool {
        let titled = self.names.at(id).and_then(|hit| self.courtesy(hit.tokens.start()));
        titled.zip(self.gender_in_full(who)).is_some_and(|(titled, known)| titled != known)
    }

    /// What *Mr.* or *Mrs.* tells as the first word of a name or right before it.
    fn courtesy(&self, first: usize) -> Option<Gender> {
        let told = |at: usize| {
            let form = self.doc.tokens.get(at)?.form.trim_end_matches('.').to_lowercase();
            self.coreference.references.gender(&form)
        };
        told(first).or_else(|| first.checked_sub(1).and_then(told))
    }

    /// By the given name that the directory has.
    fn gender_in_full(&self, who: &Who) -> Option<Gender> {
        let person = Some(self.world.entity(who.entity?)).filter(|entity| entity.kind == EntityKind::Person)?;
        self.coreference.references.gender(person.name.split_whitespace().next()?)
    }

    /// *She* for somebody tells that it is a woman.
    pub(super) fn learn_gender(&mut self, referent: usize, pronoun: &str) {
        let gender = match self.coreference.references.pronoun(pronoun) {
            Some(Word::He) => Gender::Man,
            Some(Word::She) => Gender::Woman,
            _ => return,
        };
        self.coreference.referents[referent].gender.get_or_insert(gender);
    }

    /// By the words of a name, *Mr.* before them included, and by the name in full of whom the directory knows.
    fn gender_of_name(&self, referent: &Referent<'_>) -> Option<Gender> {
        let references = self.coreference.references;
        let hit = self.names.at(referent.told).map(|hit| hit.tokens);
        let found = || self.doc.names.iter().find(|n| n.tokens.holds(referent.told.index())).map(|n| n.tokens);
        let name = hit.or_else(found)?;
        let first = name.start();
        // "Warren" alone is a surname.
        let given = || references.gender(&self.doc.tokens.get(first).filter(|_| name.len() > 1)?.form);
        let in_full = || referent.whos.first().and_then(|who| self.gender_in_full(who));
        // The same name before.
        let before = || {
            let last = referent.names.last()?;
            let same = |r: &&Referent<'_>| r.kind == Kind::Person && !r.several && r.names.last() == Some(last);
            let mut of_name = self.coreference.referents.iter().filter(same).filter_map(|r| r.gender);
            let first = of_name.next()?;
            of_name.all(|other| other == first).then_some(first)
        };
        let told = self.courtesy(first).or_else(given);
        told.or_else(in_full).or_else(before)
    }
}
