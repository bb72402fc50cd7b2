//! The types of the API.

mod cat;
mod dog;
mod pet;

pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::pet::Pet;
