// @generated
//! The types of the API.

mod empty;
mod holder;

pub use self::empty::Empty;
pub use self::holder::Holder;
