// @generated
//! The types of the API.

mod line;
mod loose;
mod point;

pub use self::line::{Line, LineLabelledPlace2};
pub use self::loose::Loose;
pub use self::point::Point;
