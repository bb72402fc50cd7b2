// @generated
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

/// `/{stage}/v5`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server2 {
    stage: String,
}

impl Default for Server2 {
    fn default() -> Self {
        Self { stage: "test".to_owned() }
    }
}

impl Server2 {
    /// Sets the variable `stage`.
    ///
    /// Default: `test`.
    #[must_use]
    pub fn stage(mut self, stage: impl ToString) -> Self {
        self.stage = stage.to_string();
        self
    }
}

impl From<Server2> for ServerUrl {
    fn from(server: Server2) -> Self {
        Self::expand("/{stage}/v5", &[("stage", &server.stage)])
    }
}
