// @generated
//! The types of the API.

mod order_parameter;
mod too_many_response;

pub use self::order_parameter::OrderParameter;
pub use self::too_many_response::TooManyResponse;
