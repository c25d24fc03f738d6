//! Role nouns (*president, troops, a crowd of*): what somebody is by the word alone.

use nuncio_text::PackFiles;

use crate::actor::Sector;
use crate::error::{WorldError, WorldProblem};
use crate::lint::Doubt;
use crate::phrases::{Capitals, Phrases};
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

/// A role noun and what it says of its holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The role, as the first form of its row in roles.tsv.
    pub name: String,
    /// Sectors, most telling first; none where the word says nothing of them (*man, resident of*).
    pub sectors: Vec<Sector>,
    /// What sort of thing it names.
    pub kind: RoleKind,
    /// The holder counts as whom they belong to, where that says more: a *police spokesman* is police.
    pub inherits: bool,
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
#[derive(Clone, Debug, Default)]
pub(crate) struct Roles {
    phrases: Phrases,
    roles: Vec<Role>,
    /// How many of them, the first, are the user's own.
    own: u32,
}

/// The table of roles.
pub(crate) const FILE: &str = "world/roles.tsv";
pub(crate) const HEADER: &[&str] = &["role", "kind", "sectors", "inherits"];

impl Roles {
    pub(crate) fn read(reader: &mut Reader, files: &PackFiles) -> Self {
        let mut roles = Roles::default();
        reader.table(files, (FILE, HEADER), |reader, row| roles.add(row, reader));
        roles
    }

    fn add(&mut self, row: &Row<'_>, reader: &mut Reader) -> Result<(), WorldError> {
        let number = self.roles.len() as u32;
        let name = row.parts(0).next().unwrap_or_default().to_owned();
        for form in row.parts(0) {
            let problem = || row.place.error(WorldProblem::Name { text: form.to_owned() });
            let known = self.phrases.insert(form, Capitals::Free, number).ok_or_else(problem)?;
            // The user's own rows come first, and win.
            if known != number && (known >= self.own || row.place.is_own()) {
                reader.notice(&row.place, Doubt::RoleTwice(form.to_owned()));
            }
        }
        let kind = row.word(1, "person, body, country, quantity", |word| {
            Some(match word {
                "person" => RoleKind::Person,
                "body" => RoleKind::Body,
                "country" => RoleKind::Country,
                "quantity" => RoleKind::Quantity,
                _ => return None,
            })
        })?;
        let inherits = row.word(3, "yes, `.`", |word| match word {
            "yes" => Some(true),
            "" => Some(false),
            _ => None,
        })?;
        let sectors = row.sectors(2, &reader.codes)?;
        for sector in &sectors {
            reader.unlisted(&row.place, *sector);
        }
        self.roles.push(Role { name, sectors, kind, inherits });
        self.own += u32::from(row.place.is_own());
        Ok(())
    }

    /// The longest role that starts at a lemma.
    pub(crate) fn find(&self, lemmas: &[&str], at: usize) -> Option<RoleHit<'_>> {
        let (len, number) = self.phrases.find(lemmas, at)?;
        Some(RoleHit { len, role: self.roles.get(number as usize)? })
    }
}
