//! `Ticket`.

use serde::{Deserialize, Serialize};

use super::Status;

/// Type of the schema `Ticket`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ticket {
    /// The property `status`.
    pub status: Status,
}
