// @generated
//! The types of the API.

mod sloppy;

pub use self::sloppy::{Sloppy, SloppyOwner};
