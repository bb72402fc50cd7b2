// @generated
//! The types of the API.

mod server;

pub use self::server::{ServerStage, ServerUrl, ServerZone};
