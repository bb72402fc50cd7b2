// @generated
//! The types of the API.

mod message;
mod versioned;

pub use self::message::{
    Message, MessageImage, MessageImageType, MessageText, MessageTextType,
};
pub use self::versioned::{
    Versioned, VersionedMore, VersionedMoreVersion, VersionedVersion,
    VersionedVersionVersion,
};
