// @generated
//! The types of the API.

mod accents;
mod cased;
mod languages;
mod reactions;
mod strange;

pub use self::accents::Accents;
pub use self::cased::Cased;
pub use self::languages::Languages;
pub use self::reactions::Reactions;
pub use self::strange::Strange;
