// @generated
//! The types of the API.

mod anything;
mod holder;

pub use self::anything::Anything;
pub use self::holder::Holder;
