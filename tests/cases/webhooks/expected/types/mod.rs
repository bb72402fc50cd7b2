// @generated
//! The types of the API.

mod order;
mod order_shipped;

pub use self::order::Order;
pub use self::order_shipped::{OrderShippedPayload, OrderShippedPayloadState};
