// @generated
//! The types of the API.

mod cat;
mod dog;
mod event;
mod loud_event;
mod other_pet;
mod pet;
mod plain_event;

pub use self::cat::{Cat, CatKind};
pub use self::dog::{Dog, DogKind};
pub use self::event::{Event, EventBase};
pub use self::loud_event::LoudEvent;
pub use self::other_pet::OtherPet;
pub use self::pet::Pet;
pub use self::plain_event::PlainEvent;
