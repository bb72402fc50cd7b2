// @generated
//! The servers that the description names.

use crate::runtime::server::ServerUrl;

/// Production
///
/// `https://api.example.com`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Server;

impl From<Server> for ServerUrl {
    fn from(_: Server) -> Self {
        Self::expand("https://api.example.com", &[])
    }
}
