//! The servers that the description names.

use crate::runtime::server::ServerUrl;

/// `/api/v3`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Server;

impl From<Server> for ServerUrl {
    fn from(_: Server) -> Self {
        Self::expand("/api/v3", &[])
    }
}
