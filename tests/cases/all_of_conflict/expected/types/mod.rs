//! The types of the API.

mod contradiction;
mod narrow;
mod reversed;
mod wide;

pub use self::contradiction::Contradiction;
pub use self::narrow::{Narrow, NarrowValue};
pub use self::reversed::{Reversed, ReversedValue};
pub use self::wide::Wide;
