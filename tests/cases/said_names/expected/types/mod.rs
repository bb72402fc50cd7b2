// @generated
//! The types of the API.

mod account;
mod alike;
mod bound;
mod event;
mod find_lamps;
mod joined;
mod lamp;
mod language;
mod maker;
mod payment;
mod protocol;
mod socket;
mod state;
mod switch;

pub use self::account::Account;
pub use self::alike::{Alike, AlikeVariant1, AlikeVariant2};
pub use self::bound::Bound;
pub use self::event::{Event, EventClosed, EventClosedKind, EventOpened, EventOpenedKind};
pub use self::find_lamps::{FindLampsSearchQuery, FoundLamps};
pub use self::joined::Joined;
pub use self::lamp::{Bulb, BulbKind, Colour, Lamp, LampSocket};
pub use self::language::Language;
pub use self::maker::{Maker, MakerCountry};
pub use self::payment::{Payment, PaymentCard, PaymentIban};
pub use self::protocol::Protocol;
pub use self::socket::{PowerState, Socket};
pub use self::state::{State, StateBusy, StateGone, StateIdle};
pub use self::switch::Switch;
