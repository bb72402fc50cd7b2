// @generated
//! The types of the API.

mod any_event;
mod any_kin;
mod apart;
mod apart_2;
mod beside;
mod event;
mod family;
mod inline;
mod kinds;
mod made_kin;
mod mixed;
mod named_note;
mod named_todo;
mod nested;
mod said_kin;
mod shared;
mod steps;
mod tagged;
mod text;
mod texts;
mod todo;
mod todo_event;
mod todo_gone;
mod todo_made;
mod todo_or_text;
mod todo_told;
mod todos;

pub use self::any_event::AnyEvent;
pub use self::any_kin::{AnyKin, AnyKinBase};
pub use self::apart::{Apart, ApartText, ApartTextEvent, ApartTodo, ApartTodoEvent};
pub use self::apart_2::{
    ApartResponse, ApartResponseText, ApartResponseTextEvent, ApartResponseTodo,
    ApartResponseTodoEvent,
};
pub use self::beside::{
    BesideResponse, BesideResponseText, BesideResponseTextEvent, BesideResponseTodo,
    BesideResponseTodoEvent,
};
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
pub use self::named_note::{NamedNote, NamedNoteData, NamedNoteEvent};
pub use self::named_todo::{NamedTodo, NamedTodoEvent};
pub use self::nested::{NestedResponse, NestedResponseText, NestedResponseTextEvent};
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
pub use self::text::Text;
pub use self::texts::TextsResponse;
pub use self::todo::Todo;
pub use self::todo_event::TodoEvent;
pub use self::todo_gone::TodoGone;
pub use self::todo_made::TodoMade;
pub use self::todo_or_text::{TodoOrText, TodoOrTextText, TodoOrTextTextEvent};
pub use self::todo_told::TodoTold;
pub use self::todos::Todos;
