// @generated
//! The types of the API.

mod event;
mod large;
mod small;

pub use self::event::Event;
pub use self::large::Large;
pub use self::small::Small;
