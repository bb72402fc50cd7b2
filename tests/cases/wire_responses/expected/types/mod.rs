// @generated
//! The types of the API.

mod get_thing;
mod note;
mod problem;
mod thing;
mod ticket;

pub use self::get_thing::GetThingResponseXLimitsHeader;
pub use self::note::Note;
pub use self::problem::Problem;
pub use self::thing::Thing;
pub use self::ticket::Ticket;
