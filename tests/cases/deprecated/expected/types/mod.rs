// @generated
//! The types of the API.

mod either;
mod old;
mod old_kind;
mod user;
mod uses;

pub use self::either::Either;
pub use self::old::Old;
pub use self::old_kind::OldKind;
pub use self::user::User;
pub use self::uses::Uses;
