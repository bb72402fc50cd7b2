// @generated
//! The servers that the description names.

use crate::runtime::server::ServerUrl;

/// `https://api.example.com:8443/v1`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Server;

impl From<Server> for ServerUrl {
    fn from(_: Server) -> Self {
        Self::expand("https://api.example.com:8443/v1", &[])
    }
}

/// `http://api.example.com:8443/v1`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ApiExampleCom8443Server;

impl From<ApiExampleCom8443Server> for ServerUrl {
    fn from(_: ApiExampleCom8443Server) -> Self {
        Self::expand("http://api.example.com:8443/v1", &[])
    }
}
