//! The types of the API.

mod cased;
mod reactions;
mod strange;

pub use self::cased::Cased;
pub use self::reactions::Reactions;
pub use self::strange::Strange;
