// @generated
//! The types of the API.

mod anything;
mod book;
mod entry;
mod free;
mod scores;

pub use self::anything::Anything;
pub use self::book::Book;
pub use self::entry::Entry;
pub use self::free::Free;
pub use self::scores::Scores;
