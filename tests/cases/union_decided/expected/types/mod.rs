// @generated
//! The types of the API.

mod at;
mod attempt;
mod based;
mod based_x;
mod based_y;
mod bill;
mod block;
mod boat;
mod broken;
mod car;
mod catamaran;
mod choice;
mod circle;
mod contradicted;
mod counts;
mod dinghy;
mod first;
mod from_system;
mod from_user;
mod heading;
mod lacking;
mod line;
mod list_things;
mod listed;
mod mixed;
mod mixed_a;
mod mixed_c;
mod mixin;
mod named;
mod nothing;
mod nothing_or_text;
mod nulls;
mod numbered;
mod numbered2;
mod owner;
mod passed;
mod plain;
mod port;
mod quote;
mod result_schema;
mod second;
mod send_message;
mod shape;
mod sink;
mod square;
mod strictest;
mod texts;
mod tree;
mod vehicle;
mod vehicle_kind;
mod when;
mod who;
mod widths;
mod zero_or_more;

pub use self::at::{At, AtDay, AtMoment};
pub use self::attempt::Attempt;
pub use self::based::{Based, BasedBase};
pub use self::based_x::BasedX;
pub use self::based_y::BasedY;
pub use self::bill::{Bill, BillDue, BillPaid, BillPaidPaid};
pub use self::block::Block;
pub use self::boat::{Boat, BoatBase, BoatBaseKind};
pub use self::broken::Broken;
pub use self::car::{Car, CarKind};
pub use self::catamaran::Catamaran;
pub use self::choice::{Choice, ChoiceFunction, ChoiceFunctionType, ChoiceVariant1};
pub use self::circle::Circle;
pub use self::contradicted::{
    Contradicted, ContradictedFirst, ContradictedFirstT, ContradictedSecond,
    ContradictedSecondT,
};
pub use self::counts::{Counts, CountsNumbers, CountsWords};
pub use self::dinghy::Dinghy;
pub use self::first::First;
pub use self::from_system::{FromSystem, FromSystemRole};
pub use self::from_user::{FromUser, FromUserRole};
pub use self::heading::{Heading, HeadingKind};
pub use self::lacking::{Lacking, LackingListed, LackingWhole};
pub use self::line::{Line, LineFault, LineFaultLevel, LineNote, LineNoteLevel};
pub use self::list_things::ListThingsResponse;
pub use self::listed::{Listed, ListedEarly, ListedEarlyT, ListedLate, ListedLateT};
pub use self::mixed::Mixed;
pub use self::mixed_a::MixedA;
pub use self::mixed_c::MixedC;
pub use self::mixin::Mixin;
pub use self::named::Named;
pub use self::nothing::Nothing;
pub use self::nothing_or_text::{NothingOrText, NothingOrTextNothing, NothingOrTextText};
pub use self::nulls::{Nulls, NullsWithA, NullsWithB};
pub use self::numbered::Numbered;
pub use self::numbered2::Numbered2;
pub use self::owner::Owner;
pub use self::passed::Passed;
pub use self::plain::Plain;
pub use self::port::{Port, PortPort};
pub use self::quote::{Quote, QuoteKind};
pub use self::result_schema::{
    ResultSchema, ResultSchemaDone, ResultSchemaFailed, ResultSchemaWaiting,
};
pub use self::second::Second;
pub use self::send_message::SendMessageBodyItem;
pub use self::shape::Shape;
pub use self::sink::{Sink, SinkAny, SinkHook, SinkHookType, SinkMail, SinkMailType};
pub use self::square::Square;
pub use self::strictest::{
    Strictest, StrictestAny, StrictestKnown, StrictestKnownT, StrictestSingle,
    StrictestSingleT,
};
pub use self::texts::{Texts, TextsId, TextsWhen};
pub use self::tree::Tree;
pub use self::vehicle::{Vehicle, VehicleBase};
pub use self::vehicle_kind::VehicleKind;
pub use self::when::When;
pub use self::who::{Who, WhoCalled, WhoPerson, WhoPersonWho};
pub use self::widths::{Widths, WidthsListed};
pub use self::zero_or_more::{ZeroOrMore, ZeroOrMoreVariant1};
