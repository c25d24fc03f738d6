//! What a side is called: the directory's name of a state or an organisation, by the code that events have for it.

use std::collections::HashMap;

use nuncio_world::{EntityKind, World};

/// Names by codes.
pub(crate) struct Names {
    of: HashMap<String, String>,
}

impl Names {
    /// The names of a directory: of states by their country, of organisations by their CAMEO rendering.
    pub(crate) fn of(world: &World) -> Self {
        let mut of = HashMap::new();
        for (_, entity) in world.entities() {
            let code = match (entity.kind, entity.country, &entity.org) {
                (EntityKind::State, Some(country), _) => country.to_string(),
                (_, None, Some(org)) if entity.offices.is_empty() => world.code(None, Some(org), &[]),
                _ => continue,
            };
            of.entry(code).or_insert_with(|| entity.name.to_string());
        }
        Names { of }
    }

    /// The name of a code; the code itself where the directory has none.
    pub(crate) fn name(&self, code: &str) -> String {
        self.of.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }
}
