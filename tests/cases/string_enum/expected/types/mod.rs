//! The types of the API.

mod status;
mod ticket;

pub use self::status::Status;
pub use self::ticket::Ticket;
