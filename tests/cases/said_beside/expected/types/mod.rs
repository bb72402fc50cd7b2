//! The types of the API.

mod empty;
mod gone;
mod mode;
mod other;
mod part;
mod put_thing;
mod step;
mod text;
mod thing;

pub use self::empty::Empty;
pub use self::gone::Gone;
pub use self::mode::Mode;
pub use self::other::Other;
pub use self::part::Part;
pub use self::put_thing::{PutThingLike, PutThingRank, PutThingVersion};
pub use self::step::{Step, StepFirst, StepFirstNumber, StepSecond, StepSecondNumber};
pub use self::text::Text;
pub use self::thing::{Thing, ThingName};
