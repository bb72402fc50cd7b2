// @generated
//! The types of the API.

mod choice;
mod droplet;
mod holder;

pub use self::choice::Choice;
pub use self::droplet::Droplet;
pub use self::holder::{Holder, HolderAnything, HolderInline, HolderMember};
