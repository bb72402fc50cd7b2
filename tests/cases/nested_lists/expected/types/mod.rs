// @generated
//! The types of the API.

mod charge;
mod order;
mod orders;
mod page;
mod replace;

pub use self::charge::{ChargeBody, ChargeBodyItemsItem};
pub use self::order::{OrderBody, OrderBodyLinesItem, OrderBodyOwner};
pub use self::orders::OrdersLinesItem;
pub use self::page::{Page, PageBy};
pub use self::replace::{ReplaceBody, ReplaceBodyLinesItem, ReplaceBodyOwner};
