// @generated
//! The types of the API.

mod alias;
mod key;
mod photo;
mod shared;
mod titled;

pub use self::alias::Alias;
pub use self::key::Key;
pub use self::photo::Photo;
pub use self::shared::{Shared, SharedParts};
pub use self::titled::Titled;
