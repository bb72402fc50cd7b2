// @generated
//! The types of the API.

mod attempt;
mod block;
mod boat;
mod broken;
mod car;
mod catamaran;
mod choice;
mod circle;
mod contradicted;
mod dinghy;
mod from_system;
mod from_user;
mod heading;
mod list_things;
mod listed;
mod named;
mod nothing;
mod nothing_or_text;
mod nulls;
mod numbered;
mod owner;
mod passed;
mod plain;
mod port;
mod quote;
mod result_schema;
mod send_message;
mod shape;
mod square;
mod strictest;
mod texts;
mod tree;
mod vehicle;
mod vehicle_kind;
mod widths;
mod zero_or_more;

pub use self::attempt::Attempt;
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
pub use self::dinghy::Dinghy;
pub use self::from_system::{FromSystem, FromSystemRole};
pub use self::from_user::{FromUser, FromUserRole};
pub use self::heading::{Heading, HeadingKind};
pub use self::list_things::ListThingsResponse;
pub use self::listed::{Listed, ListedEarly, ListedEarlyT, ListedLate, ListedLateT};
pub use self::named::Named;
pub use self::nothing::Nothing;
pub use self::nothing_or_text::{NothingOrText, NothingOrTextNothing, NothingOrTextText};
pub use self::nulls::{Nulls, NullsWithA, NullsWithB};
pub use self::numbered::Numbered;
pub use self::owner::Owner;
pub use self::passed::Passed;
pub use self::plain::Plain;
pub use self::port::{Port, PortPort};
pub use self::quote::{Quote, QuoteKind};
pub use self::result_schema::{
    ResultSchema, ResultSchemaDone, ResultSchemaFailed, ResultSchemaWaiting,
};
pub use self::send_message::SendMessageBodyItem;
pub use self::shape::Shape;
pub use self::square::Square;
pub use self::strictest::{
    Strictest, StrictestAny, StrictestKnown, StrictestKnownT, StrictestSingle,
    StrictestSingleT,
};
pub use self::texts::{Texts, TextsId, TextsWhen};
pub use self::tree::Tree;
pub use self::vehicle::{Vehicle, VehicleBase};
pub use self::vehicle_kind::VehicleKind;
pub use self::widths::{Widths, WidthsListed};
pub use self::zero_or_more::{ZeroOrMore, ZeroOrMoreVariant1};
