//! What is generated from `openapi.yaml`.

pub mod types;
