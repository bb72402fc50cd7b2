// @generated
//! The types of the API.

mod client_error;
mod conflict;
mod contradiction;
mod narrow;
mod reversed;
mod wide;

pub use self::client_error::{ClientError, ClientErrorNotesItem, ClientErrorPlace};
pub use self::conflict::{Conflict, ConflictContext, ConflictNotesItem, ConflictPlace};
pub use self::contradiction::Contradiction;
pub use self::narrow::{Narrow, NarrowValue};
pub use self::reversed::{Reversed, ReversedValue};
pub use self::wide::Wide;
