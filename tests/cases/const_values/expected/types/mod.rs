// @generated
//! The types of the API.

mod greeting;

pub use self::greeting::{Greeting, GreetingKind, GreetingLoud, GreetingVersion};
