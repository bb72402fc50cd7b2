// @generated
//! The types of the API.

mod closed;
mod open;
mod share;
mod unshare;

pub use self::closed::Closed;
pub use self::open::Open;
pub use self::share::Share;
pub use self::unshare::Unshare;
