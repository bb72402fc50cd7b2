//! The types of the API.

mod choice;
mod holder;

pub use self::choice::Choice;
pub use self::holder::{Holder, HolderInline};
