//! What is generated from `openapi.yaml`.

pub(crate) mod table;
pub mod types;
