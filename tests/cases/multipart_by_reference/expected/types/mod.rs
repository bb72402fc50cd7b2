// @generated
//! The types of the API.

mod alias;
mod either;
mod key;
mod letter;
mod photo;
mod shared;
mod titled;

pub use self::alias::Alias;
pub use self::either::{Either, EitherScan};
pub use self::key::Key;
pub use self::letter::{Letter, LetterParts};
pub use self::photo::Photo;
pub use self::shared::{Shared, SharedParts};
pub use self::titled::Titled;
