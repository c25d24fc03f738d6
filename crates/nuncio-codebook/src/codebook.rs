//! The codebook: the act tree with the tables that turn a deed into CAMEO and PLOVER, for the coder and the exports.

use nuncio_text::PackFiles;

use crate::acts::Acts;
use crate::cameo::{Cameo, CameoCode};
use crate::deed::{Act, Deed, OwnedDeed};
use crate::error::CodebookError;
use crate::moods::MoodRules;
use crate::plover::{Plover, PloverTable};
use crate::quad::Quads;
use crate::recode::{Recode, Recodes};

/// The act tree and the code tables of a pack.
#[derive(Clone, Debug)]
pub struct Codebook {
    acts: Acts,
    moods: MoodRules,
    cameo: Cameo,
    plover: PloverTable,
    quads: Quads,
    recodes: Recodes,
}

impl Codebook {
    /// Reads the tables of the pack's folder `codebook`.
    ///
    /// # Errors
    /// The first line that cannot be used, with what to do about it.
    pub fn read(files: &PackFiles) -> Result<Self, CodebookError> {
        let acts = Acts::read(files)?;
        let moods = MoodRules::read(files, &acts)?;
        let cameo = Cameo::read(files, &acts)?;
        let plover = PloverTable::read(files, &acts)?;
        let quads = Quads::read(files)?;
        let kinds: Vec<&str> = plover.kinds().map(|(kind, _)| kind).collect();
        let recodes = Recodes::read(files, &kinds)?;
        Ok(Codebook { acts, moods, cameo, plover, quads, recodes })
    }

    /// The act of this name: `aid.military`.
    #[must_use]
    pub fn act(&self, name: &str) -> Option<Act> {
        self.acts.find(name)
    }

    /// Every act in the tree's order, [`Act::NONE`] first.
    pub fn acts(&self) -> impl Iterator<Item = Act> + use<> {
        (0..self.acts.len()).filter_map(|at| u16::try_from(at).ok()).map(Act)
    }

    /// The act's name; `?` for an act of some other tree.
    #[must_use]
    pub fn name(&self, act: Act) -> &str {
        self.acts.name(act)
    }

    /// What the act is, in a few words.
    #[must_use]
    pub fn gloss(&self, act: Act) -> &str {
        self.acts.gloss(act)
    }

    /// The act above: `aid` of `aid.military`.
    #[must_use]
    pub fn parent(&self, act: Act) -> Option<Act> {
        self.acts.parent(act)
    }

    /// Whether the act is `ancestor` or stands below it.
    #[must_use]
    pub fn is_under(&self, act: Act, ancestor: Act) -> bool {
        self.acts.line(act).any(|above| above == ancestor)
    }

    /// Whether the act is one of these, by their names, or stands below one.
    #[must_use]
    pub fn is_under_any(&self, act: Act, names: &[&str]) -> bool {
        names.iter().filter_map(|name| self.act(name)).any(|ancestor| self.is_under(act, ancestor))
    }

    /// The CAMEO code; `None` where the codebook has no event for the deed.
    #[must_use]
    pub fn cameo(&self, deed: &Deed<'_>) -> Option<CameoCode> {
        self.cameo.find(&self.acts, &self.moods.plain(&self.acts, deed))
    }

    /// PLOVER type, mode and contexts; `None` where the codebook has no event for the deed.
    #[must_use]
    pub fn plover(&self, deed: &Deed<'_>) -> Option<Plover<'_>> {
        self.plover.find(&self.acts, &self.moods.plain(&self.acts, deed))
    }

    /// The Goldstein score of a code, from -10 (conflict) to 10 (cooperation); `None` for a code that CAMEO has not.
    #[must_use]
    pub fn goldstein(&self, code: CameoCode) -> Option<f32> {
        self.cameo.goldstein(code)
    }

    /// A code in a few words of our own: `Give military aid`; empty for a code that CAMEO has not.
    #[must_use]
    pub fn label(&self, code: CameoCode) -> &str {
        self.cameo.label(code)
    }

    /// Every CAMEO code, in order.
    #[must_use]
    pub fn cameo_codes(&self) -> &[CameoCode] {
        self.cameo.codes()
    }

    /// The score that PLOVER's manual gives a type, on the same scale as Goldstein's.
    #[must_use]
    pub fn plover_score(&self, kind: &str) -> Option<f32> {
        self.plover.score(kind)
    }

    /// Every PLOVER type with its modes, in order.
    pub fn plover_types(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.plover.kinds()
    }

    /// Every PLOVER context, in order.
    pub fn plover_contexts(&self) -> impl Iterator<Item = &str> {
        self.plover.all_contexts()
    }

    /// What a PLOVER type becomes under the `recode` policy; `None` where the event is dropped.
    #[must_use]
    pub fn recode(&self, kind: &str, why: Recode) -> Option<&str> {
        self.recodes.find(kind, why)
    }

    /// The quad class in Nuncio's own profile (by PLOVER type): 1 verbal cooperation, 2 material cooperation, 3 verbal
    /// conflict, 4 material conflict.
    #[must_use]
    pub fn quad(&self, deed: &Deed<'_>) -> Option<u8> {
        self.quad_in("nuncio", deed)
    }

    /// The quad class in the profile of an export: `nuncio`, `phoenix`, `gdelt`.
    #[must_use]
    pub fn quad_in(&self, profile: &str, deed: &Deed<'_>) -> Option<u8> {
        let plain = self.moods.plain(&self.acts, deed);
        let plover = self.plover.find(&self.acts, &plain);
        let cameo = self.cameo.find(&self.acts, &plain);
        self.quads.find(profile, plover.as_ref().map(|plover| plover.kind), cameo.as_ref().map(CameoCode::root))
    }

    /// The names of the quad profiles.
    pub fn quad_profiles(&self) -> impl Iterator<Item = &str> {
        self.quads.names()
    }

    /// The deed as the lexicon and the records write it: `intend(aid.military)`, `sanction.embargo:ease`,
    /// `protest.demonstrate/rights`.
    #[must_use]
    pub fn write_deed(&self, deed: &Deed<'_>) -> String {
        self.acts.write_deed(deed)
    }

    /// Reads what [`Codebook::write_deed`] writes; `None` where a name is unknown.
    #[must_use]
    pub fn parse_deed(&self, text: &str) -> Option<OwnedDeed> {
        self.acts.parse_deed(text)
    }
}
