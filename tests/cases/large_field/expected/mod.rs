//! What is generated from `openapi.yaml`.

pub mod api;
pub mod client;
pub mod types;
