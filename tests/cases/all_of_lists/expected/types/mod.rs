// @generated
//! The types of the API.

mod any_beside;
mod base;
mod both;
mod by_key;
mod derived;
mod held;
mod inline;
mod item;
mod items;
mod letters;
mod named;
mod own_items;

pub use self::any_beside::AnyBeside;
pub use self::base::Base;
pub use self::both::Both;
pub use self::by_key::ByKey;
pub use self::derived::{Derived, DerivedItemsItem};
pub use self::held::Held;
pub use self::inline::{Inline, InlineItem};
pub use self::item::Item;
pub use self::items::Items;
pub use self::letters::{Letters, LettersItem};
pub use self::named::Named;
pub use self::own_items::OwnItems;
