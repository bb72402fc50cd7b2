// @generated
//! The types of the API.

mod choice;
mod holder;
mod leaf;
mod name;

pub use self::choice::Choice;
pub use self::holder::Holder;
pub use self::leaf::Leaf;
pub use self::name::Name;
