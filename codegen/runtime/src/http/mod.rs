//! A request and its answer: bodies, streams, events, and what can go wrong with them.

pub mod answer;
pub mod api_error;
pub mod content;
pub mod error;
pub mod events;
pub mod form_bodies;
pub mod lines;
pub mod multipart_bodies;
#[cfg(feature = "fs")]
pub mod part_file;
pub mod pause;
pub mod pieces;
pub mod request;
pub mod response;
pub mod sent;
pub mod stream;
pub mod summary;
pub mod timeout;
pub mod transport_error;
pub mod unreadable;
pub mod xml_bodies;
