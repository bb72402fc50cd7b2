// @generated
//! The types of the API.

mod kind;
mod pet;

pub use self::kind::Kind;
pub use self::pet::Pet;
