// @generated
//! The types of the API.

mod answer;
mod exact;
mod query;
mod range;

pub use self::answer::{Answer, AnswerCount, AnswerNames};
pub use self::exact::{Exact, ExactValue};
pub use self::query::Query;
pub use self::range::{Range, RangeValue};
