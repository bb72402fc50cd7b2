// @generated
//! The types of the API.

mod address;
mod customer;
mod list_pets;
mod note;
mod order;
mod receipt;

pub use self::address::Address;
pub use self::customer::{
    Customer, CustomerKind, CustomerShipping, CustomerShippingVariant2, CustomerTax,
};
pub use self::list_pets::{ListPetsKind, ListPetsSort, ListPetsVersion, ListPetsXMode};
pub use self::note::Note;
pub use self::order::{Order, OrderToItem};
pub use self::receipt::Receipt;
