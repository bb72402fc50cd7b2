// @generated
//! The types of the API.

mod any;
mod clash;
mod closed;
mod inline;
mod typed;
mod unsaid;

pub use self::any::Any;
pub use self::clash::Clash;
pub use self::closed::Closed;
pub use self::inline::{Inline, InlineValue};
pub use self::typed::Typed;
pub use self::unsaid::Unsaid;
