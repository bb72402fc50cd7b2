// @generated
//! The types of the API.

mod order;

pub use self::order::{
    Order, OrderCustomer, OrderCustomerAddress, OrderCustomerAddressKind, OrderLinesItem,
};
