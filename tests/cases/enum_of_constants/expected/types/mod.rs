// @generated
//! The types of the API.

mod either;
mod either_or_text;
mod holder;
mod kind;
mod known;
mod level;
mod mixed;
mod model;
mod not_one;
mod ratio;
mod status;

pub use self::either::Either;
pub use self::either_or_text::{EitherOrText, EitherOrTextVariant1, EitherOrTextVariant2};
pub use self::holder::Holder;
pub use self::kind::Kind;
pub use self::known::Known;
pub use self::level::Level;
pub use self::mixed::Mixed;
pub use self::model::Model;
pub use self::not_one::{NotOne, NotOneAuto};
pub use self::ratio::Ratio;
pub use self::status::Status;
