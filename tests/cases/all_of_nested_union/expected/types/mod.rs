//! The types of the API.

mod beside;
mod contact_reply;
mod event;
mod reply;

pub use self::beside::{Beside, BesideVariant1, BesideVariant2};
pub use self::contact_reply::{ContactReply, ContactReplyByEmail, ContactReplyByNumber};
pub use self::event::{Event, EventVariant1, EventVariant2};
pub use self::reply::{Reply, ReplyByEmail, ReplyByNumber, ReplyVariant3};
