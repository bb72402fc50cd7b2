// @generated
//! The types of the API.

mod server;

pub use self::server::{RegionalServerRegion, ServerStage, ServerUrl, ServerZone};
