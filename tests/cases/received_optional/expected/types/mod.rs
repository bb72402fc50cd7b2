// @generated
//! The types of the API.

mod answer;
mod circle;
mod counted;
mod question;
mod shape;
mod square;
mod word;
mod worded;

pub use self::answer::{Answer, AnswerKind, AnswerMark};
pub use self::circle::Circle;
pub use self::counted::Counted;
pub use self::question::Question;
pub use self::shape::Shape;
pub use self::square::Square;
pub use self::word::Word;
pub use self::worded::Worded;
