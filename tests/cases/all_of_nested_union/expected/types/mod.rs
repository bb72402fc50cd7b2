//! The types of the API.

mod beside;
mod event;

pub use self::beside::{Beside, BesideVariant1, BesideVariant2};
pub use self::event::{Event, EventVariant1, EventVariant2};
