// @generated
//! The types of the API.

mod base;
mod deeper;
mod derived;
mod holder;
mod renamed;

pub use self::base::{Base, BaseKind};
pub use self::deeper::Deeper;
pub use self::derived::Derived;
pub use self::holder::Holder;
pub use self::renamed::Renamed;
