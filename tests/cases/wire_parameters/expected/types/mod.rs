// @generated
//! The types of the API.

mod color;
mod filter;
mod list;
mod loose;
mod page;
mod typed;

pub use self::color::Color;
pub use self::filter::{Filter, FilterRange};
pub use self::list::List;
pub use self::loose::{LooseChoice, LooseEither};
pub use self::page::Page;
pub use self::typed::{TypedKind, TypedKindsItem, TypedLevel};
