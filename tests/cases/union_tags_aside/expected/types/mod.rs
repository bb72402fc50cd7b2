// @generated
//! The types of the API.

mod added;
mod by_alias;
mod counted;
mod first;
mod insert;
mod integer_or_number;
mod mixed;
mod name_a;
mod name_b;
mod null_of_one;
mod operation;
mod other_name;
mod remove;
mod second;
mod sole_closed;
mod sole_constant;
mod sole_null_first;
mod status;
mod told;
mod two_names;
mod widths;

pub use self::added::{Added, AddedMoreA, AddedMoreB};
pub use self::by_alias::ByAlias;
pub use self::counted::{Counted, CountedN, CountedNk, CountedT, CountedTk};
pub use self::first::First;
pub use self::insert::Insert;
pub use self::integer_or_number::IntegerOrNumber;
pub use self::mixed::{Mixed, MixedA, MixedAt, MixedBOrC, MixedBOrCt};
pub use self::name_a::NameA;
pub use self::name_b::NameB;
pub use self::null_of_one::{NullOfOne, NullOfOneWith, NullOfOneWithout};
pub use self::operation::{Operation, OperationBase};
pub use self::other_name::OtherName;
pub use self::remove::Remove;
pub use self::second::Second;
pub use self::sole_closed::{SoleClosed, SoleClosedClosed};
pub use self::sole_constant::{SoleConstant, SoleConstantF, SoleConstantFType};
pub use self::sole_null_first::{SoleNullFirst, SoleNullFirstObj};
pub use self::status::{
    Status, StatusFailure, StatusFailureStatus, StatusSuccess, StatusSuccessStatus,
};
pub use self::told::{Told, ToldK, ToldKKind, ToldL, ToldLKind};
pub use self::two_names::TwoNames;
pub use self::widths::Widths;
