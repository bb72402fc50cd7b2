// @generated
//! The types of the API.

mod account;
mod alike;
mod bound;
mod event;
mod joined;
mod language;
mod payment;
mod protocol;
mod state;
mod switch;

pub use self::account::Account;
pub use self::alike::{Alike, AlikeVariant1, AlikeVariant2};
pub use self::bound::Bound;
pub use self::event::{Event, EventClosed, EventClosedKind, EventOpened, EventOpenedKind};
pub use self::joined::Joined;
pub use self::language::Language;
pub use self::payment::{Payment, PaymentCard, PaymentIban};
pub use self::protocol::Protocol;
pub use self::state::{State, StateBusy, StateGone, StateIdle};
pub use self::switch::Switch;
