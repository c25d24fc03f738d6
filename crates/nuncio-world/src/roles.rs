//! Role nouns (*president, troops, a crowd of*): what somebody is by the word alone.

use nuncio_text::PackFiles;

use crate::actor::Sector;
use crate::atoms::Word;
use crate::error::{WorldError, WorldProblem};
use crate::lint::Doubt;
use crate::phrases::{Capitals, Phrases, Set};
use crate::read::Reader;
use crate::table::Row;

/// What sort of thing a role noun names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleKind {
    /// One or more people: *president, rebels, villagers*.
    Person,
    /// A body that acts: *army, ministry, court, company*.
    Body,
    /// A word for a country: *nation, state*. Which one, the text before tells.
    Country,
    /// A word that counts people: *dozens of, a group of*. Who they are stands behind it.
    Quantity,
}

/// Whether the holder of a role counts as whom they belong to, where that says more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inherits {
    /// Never: whosesoever it is, a *soldier* is a soldier.
    Never,
    /// As the body that they are of: the *president of the students' union* is of society, and the *civilian president*
    /// no civilian.
    OfBody,
    /// Always: a *police spokesman* is police.
    Always,
}

/// What a role word says as the modifier of another noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BeforeNoun {
    /// Who it is: a *rebel leader*.
    Role,
    /// Nothing of who it is, for it is an adjective or a rank as well: a *major company*, a *veteran leader*.
    Nothing,
}

/// A role noun and what it says of its holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The role, as the first form of its row in roles.tsv.
    pub name: String,
    /// Sectors, most telling first; none where the word says nothing of them (*man, resident of*).
    pub sectors: Vec<Sector>,
    /// What sort of thing it names.
    pub kind: RoleKind,
    /// Whether the holder counts as whom they belong to.
    pub inherits: Inherits,
    /// What the word says before another noun.
    pub before_noun: BeforeNoun,
}

impl Role {
    /// What somebody with these sectors is who had the role once: of the elite where it gave power, a civilian where it gave
    /// arms alone; a former prisoner or teacher is what the role says still.
    #[must_use]
    pub fn after_leaving(&self, sectors: &[Sector]) -> Vec<Sector> {
        use Sector::{Agr, Bus, Crm, Cvl, Edu, Jrn, Lab, Med, Mil, Prm, Reb, Ref, Rel, Soc, Uaf, Unk};
        match sectors.first() {
            Some(Agr | Bus | Crm | Cvl | Edu | Jrn | Lab | Med | Ref | Rel | Soc | Unk) => sectors.to_vec(),
            Some(Mil | Prm | Reb | Uaf) if self.inherits == Inherits::Never => vec![Sector::Cvl],
            _ => vec![Sector::Eli],
        }
    }
}

/// A role noun found at a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleHit<'w> {
    /// How many tokens it covers, at least one.
    pub len: usize,
    /// The role.
    pub role: &'w Role,
}

/// The roles of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Roles {
    phrases: Phrases,
    roles: Vec<Role>,
    /// How many of them, the first, are the user's own.
    own: u32,
}

/// The table of roles.
pub(crate) const FILE: &str = "world/roles.tsv";
pub(crate) const HEADER: &[&str] = &["role", "kind", "sectors", "inherits"];
/// The sign before a form that is an adjective or a rank as well.
const ALSO_ADJECTIVE: char = '*';

impl Roles {
    pub(crate) fn read(reader: &mut Reader, files: &PackFiles) -> Self {
        let mut roles = Roles { phrases: Phrases::new(Set::Roles, 1024), roles: Vec::new(), own: 0 };
        reader.table(files, (FILE, HEADER), |reader, row| roles.add(row, reader));
        roles
    }

    fn add(&mut self, row: &Row<'_>, reader: &mut Reader) -> Result<(), WorldError> {
        let name = row.parts(0).next().unwrap_or_default().trim_start_matches(ALSO_ADJECTIVE).to_owned();
        let kind = row.word(1, "person, body, country, quantity", |word| {
            Some(match word {
                "person" => RoleKind::Person,
                "body" => RoleKind::Body,
                "country" => RoleKind::Country,
                "quantity" => RoleKind::Quantity,
                _ => return None,
            })
        })?;
        let inherits = row.word(3, "yes, of, `.`", |word| match word {
            "yes" => Some(Inherits::Always),
            "of" => Some(Inherits::OfBody),
            "" => Some(Inherits::Never),
            _ => None,
        })?;
        let sectors = row.sectors(2, &reader.codes)?;
        reader.unlisted(&row.place, &sectors);
        // Of a row two roles are made, told apart by what their forms say before a noun.
        let number = self.roles.len() as u32;
        for form in row.parts(0) {
            let (form, number) = match form.strip_prefix(ALSO_ADJECTIVE) {
                Some(form) => (form, number + 1),
                None => (form, number),
            };
            let problem = || row.place.error(WorldProblem::Name { text: form.to_owned() });
            let known = self.phrases.insert(&mut reader.atoms, form, Capitals::Free, number).ok_or_else(problem)?;
            // The user's own rows come first, and win.
            if known != number && (known >= self.own || row.place.is_own()) {
                reader.notice(&row.place, Doubt::RoleTwice(form.to_owned()));
            }
        }
        let role = Role { name, sectors, kind, inherits, before_noun: BeforeNoun::Role };
        self.roles.extend([role.clone(), Role { before_noun: BeforeNoun::Nothing, ..role }]);
        if row.place.is_own() {
            self.own = self.roles.len() as u32;
        }
        Ok(())
    }

    /// The longest role that starts at the first of these lemmas.
    pub(crate) fn find<'c>(&self, lemmas: impl IntoIterator<Item = Word<'c>>) -> Option<RoleHit<'_>> {
        let (len, number) = self.phrases.find(lemmas)?;
        Some(RoleHit { len, role: self.roles.get(number as usize)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_an_office_joins_the_elite_and_others_stay_what_they_are() {
        let role = |inherits| Role {
            name: "role".to_owned(),
            sectors: Vec::new(),
            kind: RoleKind::Person,
            inherits,
            before_noun: BeforeNoun::Role,
        };
        let (soldier, commander) = (role(Inherits::Never), role(Inherits::Always));
        assert_eq!(soldier.after_leaving(&[Sector::Gov, Sector::Mil]), [Sector::Eli]);
        assert_eq!(soldier.after_leaving(&[Sector::Edu]), [Sector::Edu]);
        assert_eq!(soldier.after_leaving(&[Sector::Reb]), [Sector::Cvl]);
        assert_eq!(commander.after_leaving(&[Sector::Reb]), [Sector::Eli]);
        assert_eq!(commander.after_leaving(&[]), [Sector::Eli]);
    }
}
