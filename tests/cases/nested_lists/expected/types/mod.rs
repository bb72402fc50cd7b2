//! The types of the API.

mod charge;
mod page;

pub use self::charge::{ChargeBody, ChargeBodyItemsItem};
pub use self::page::Page;
