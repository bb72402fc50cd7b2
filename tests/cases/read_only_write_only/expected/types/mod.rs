// @generated
//! The types of the API.

mod received;
mod sent;
mod user;

pub use self::received::Received;
pub use self::sent::Sent;
pub use self::user::User;
