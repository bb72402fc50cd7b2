// @generated
//! The types of the API.

mod any;
mod circle;
mod number;
mod shape;
mod square;

pub use self::any::Any;
pub use self::circle::Circle;
pub use self::number::Number;
pub use self::shape::Shape;
pub use self::square::Square;
