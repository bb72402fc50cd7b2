// @generated
//! The types of the API.

mod shipped;

pub use self::shipped::{Shipped, ShippedState};
