// @generated
//! The types of the API.

mod answer;
mod yes;

pub use self::answer::Answer;
pub use self::yes::Yes;
