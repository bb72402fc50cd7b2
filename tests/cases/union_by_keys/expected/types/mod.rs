//! The types of the API.

mod target;

pub use self::target::{Target, TargetById, TargetByName, TargetOtherOne};
