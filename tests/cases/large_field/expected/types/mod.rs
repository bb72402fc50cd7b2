// @generated
//! The types of the API.

mod customer;
mod order;

pub use self::customer::Customer;
pub use self::order::{Order, OrderParty};
