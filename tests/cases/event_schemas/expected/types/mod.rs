//! The types of the API.

mod any_event;
mod event;
mod inline;
mod shared;
mod steps;
mod texts;
mod todo;
mod todos;

pub use self::any_event::AnyEvent;
pub use self::event::Event;
pub use self::inline::InlineResponse;
pub use self::shared::{
    SharedResponse, SharedResponseVariant1, SharedResponseVariant1Event,
    SharedResponseVariant2, SharedResponseVariant2Event, SharedResponseVariant3,
    SharedResponseVariant3Event,
};
pub use self::steps::{
    StepsResponse, StepsResponseEvent, StepsResponseEventEvent, StepsResponseVariant1,
    StepsResponseVariant1Event, StepsResponseVariant2, StepsResponseVariant2Data,
    StepsResponseVariant2Event,
};
pub use self::texts::TextsResponse;
pub use self::todo::Todo;
pub use self::todos::Todos;
