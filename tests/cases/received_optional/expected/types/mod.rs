//! The types of the API.

mod answer;
mod circle;
mod question;
mod shape;
mod square;

pub use self::answer::{Answer, AnswerKind};
pub use self::circle::Circle;
pub use self::question::Question;
pub use self::shape::Shape;
pub use self::square::Square;
