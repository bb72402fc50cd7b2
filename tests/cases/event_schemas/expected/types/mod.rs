//! The types of the API.

mod event;
mod inline;
mod steps;
mod texts;
mod todo;
mod todos;

pub use self::event::Event;
pub use self::inline::InlineResponse;
pub use self::steps::{
    StepsResponse, StepsResponseEvent, StepsResponseEventEvent, StepsResponseVariant1,
    StepsResponseVariant1Event, StepsResponseVariant2, StepsResponseVariant2Data,
    StepsResponseVariant2Event,
};
pub use self::texts::TextsResponse;
pub use self::todo::Todo;
pub use self::todos::Todos;
