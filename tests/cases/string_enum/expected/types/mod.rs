// @generated
//! The types of the API.

mod size;
mod status;
mod ticket;

pub use self::size::Size;
pub use self::status::Status;
pub use self::ticket::Ticket;
