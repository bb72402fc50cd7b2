// @generated
//! The types of the API.

mod grid;
mod tags;

pub use self::grid::{Grid, GridCellsItem};
pub use self::tags::Tags;
