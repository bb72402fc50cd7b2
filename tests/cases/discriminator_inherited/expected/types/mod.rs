//! The types of the API.

mod animal;
mod cat;
mod dog;
mod zoo;

pub use self::animal::{Animal, AnimalBase};
pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::zoo::Zoo;
