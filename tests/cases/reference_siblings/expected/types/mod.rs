// @generated
//! The types of the API.

mod alias;
mod drive;
mod id;
mod kind;
mod secret;
mod size;
mod stamp;

pub use self::alias::Alias;
pub use self::drive::{Drive, DriveMore, DriveStricter};
pub use self::id::Id;
pub use self::kind::Kind;
pub use self::secret::Secret;
pub use self::size::Size;
pub use self::stamp::Stamp;
