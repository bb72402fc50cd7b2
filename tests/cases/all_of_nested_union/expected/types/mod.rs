// @generated
//! The types of the API.

mod beside;
mod contact_reply;
mod event;
mod reply;

pub use self::beside::{Beside, BesideEmail, BesidePhone};
pub use self::contact_reply::{ContactReply, ContactReplyByEmail, ContactReplyByNumber};
pub use self::event::{Event, EventCreated, EventRemoved};
pub use self::reply::{Reply, ReplyAdmin, ReplyByEmail, ReplyByNumber};
