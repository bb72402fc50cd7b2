//! A request and its answer: bodies, streams, events, and what can go wrong with them.

pub mod answer;
pub mod error;
pub mod part_file;
pub mod pause;
pub mod request;
pub mod response;
pub mod stream;
pub mod summary;
pub mod transport;
pub mod unreadable;
