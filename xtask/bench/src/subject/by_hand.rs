//! What somebody would write by hand: serde's derives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    pub id: i64,
    pub name: String,
    pub product: String,
    pub platform: Option<String>,
    pub created_at: String,
    pub count: i64,
    pub ratio: f64,
    pub owned: bool,
    pub home: bool,
    pub address: Option<String>,
    pub tags: Vec<String>,
    pub size: Option<i64>,
}

/// The same, which keeps what it does not know.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Keeping {
    pub id: i64,
    pub name: String,
    pub product: String,
    pub platform: Option<String>,
    pub created_at: String,
    pub count: i64,
    pub ratio: f64,
    pub owned: bool,
    pub home: bool,
    pub address: Option<String>,
    pub tags: Vec<String>,
    pub size: Option<i64>,
    #[serde(flatten)]
    pub more: BTreeMap<String, serde_json::Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Thing {
    Lamp(Device),
    Fan(Device),
}
