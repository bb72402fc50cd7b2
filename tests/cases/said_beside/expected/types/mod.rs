// @generated
//! The types of the API.

mod called;
mod empty;
mod gone;
mod kind;
mod mode;
mod other;
mod part;
mod places;
mod put_thing;
mod reason;
mod refusal;
mod step;
mod text;
mod thing;
mod where_;
mod why;

pub use self::called::Called;
pub use self::empty::Empty;
pub use self::gone::Gone;
pub use self::kind::Kind;
pub use self::mode::Mode;
pub use self::other::Other;
pub use self::part::Part;
pub use self::places::Places;
pub use self::put_thing::{PutThingLike, PutThingRank, PutThingVersion};
pub use self::reason::Reason;
pub use self::refusal::Refusal;
pub use self::step::{Step, StepFirst, StepFirstNumber, StepSecond, StepSecondNumber};
pub use self::text::Text;
pub use self::thing::{Thing, ThingName};
pub use self::where_::Where;
pub use self::why::Why;
