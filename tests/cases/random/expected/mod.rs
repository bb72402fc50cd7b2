//! What is generated from `openapi.yaml`.

#[cfg(feature = "full")]
pub(crate) mod table;
pub mod types;
