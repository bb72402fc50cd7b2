// @generated
//! The types of the API.

mod dated;
mod found;
mod lock;
mod longer;
mod marked;
mod outcome;
mod sealed;
mod slot;
mod target;

pub use self::dated::{Dated, DatedInAMoment, DatedOnADay};
pub use self::found::{Found, FoundFile, FoundPage};
pub use self::lock::{Lock, LockClosed, LockOpen};
pub use self::longer::{Longer, LongerLong, LongerShort};
pub use self::marked::{Marked, MarkedAnyText, MarkedKnown, MarkedKnownK};
pub use self::outcome::{Outcome, OutcomeDone, OutcomeFailed, OutcomeFailedError};
pub use self::sealed::{Sealed, SealedLeft, SealedRight};
pub use self::slot::{Slot, SlotFree, SlotTaken};
pub use self::target::{Target, TargetById, TargetByName, TargetOtherOne};
