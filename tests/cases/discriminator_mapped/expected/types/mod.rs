// @generated
//! The types of the API.

mod circle;
mod shape;
mod square;

pub use self::circle::Circle;
pub use self::shape::Shape;
pub use self::square::Square;
