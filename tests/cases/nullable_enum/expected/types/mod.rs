// @generated
//! The types of the API.

mod shirt;
mod size;

pub use self::shirt::{Shirt, ShirtFit};
pub use self::size::Size;
