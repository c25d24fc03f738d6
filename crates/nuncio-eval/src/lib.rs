//! Gold in, scores out: readers of gold files and scorers of every layer, none of which knows a file by its name.

mod error;
mod gold;
mod layers;
mod reliability;
mod report;
mod sheet;
mod spans;
mod work;

pub use error::EvalError;
pub use layers::{Layer, Setting, eval};
pub use reliability::{Bin, reliability};
pub use report::{ClassFigures, Report};
pub use sheet::Figure;
