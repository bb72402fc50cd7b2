// @generated
//! The types of the API.

mod expression;
mod folder;
mod owner;
mod sum;

pub use self::expression::Expression;
pub use self::folder::Folder;
pub use self::owner::Owner;
pub use self::sum::Sum;
