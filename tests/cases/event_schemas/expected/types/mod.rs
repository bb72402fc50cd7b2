// @generated
//! The types of the API.

mod any_event;
mod any_kin;
mod event;
mod family;
mod inline;
mod kinds;
mod made_kin;
mod mixed;
mod said_kin;
mod shared;
mod steps;
mod tagged;
mod texts;
mod todo;
mod todo_event;
mod todo_gone;
mod todo_made;
mod todo_told;
mod todos;

pub use self::any_event::AnyEvent;
pub use self::any_kin::{AnyKin, AnyKinBase};
pub use self::event::Event;
pub use self::family::FamilyResponse;
pub use self::inline::InlineResponse;
pub use self::kinds::{
    KindsResponse, KindsResponseMade, KindsResponseMadeEvent, KindsResponseSaid,
    KindsResponseSaidEvent, KindsResponseStated, KindsResponseStatedData,
    KindsResponseStatedEvent,
};
pub use self::made_kin::MadeKin;
pub use self::mixed::MixedResponse;
pub use self::said_kin::SaidKin;
pub use self::shared::{
    SharedResponse, SharedResponseNumber, SharedResponseNumberEvent, SharedResponseText,
    SharedResponseTextEvent, SharedResponseTodo, SharedResponseTodoEvent,
};
pub use self::steps::{
    StepsResponse, StepsResponseDone, StepsResponseDoneEvent, StepsResponseNote,
    StepsResponseNoteData, StepsResponseNoteEvent, StepsResponseStart,
    StepsResponseStartEvent,
};
pub use self::tagged::{TaggedResponse, TaggedResponseTodoGone, TaggedResponseTodoMade};
pub use self::texts::TextsResponse;
pub use self::todo::Todo;
pub use self::todo_event::TodoEvent;
pub use self::todo_gone::TodoGone;
pub use self::todo_made::TodoMade;
pub use self::todo_told::TodoTold;
pub use self::todos::Todos;
