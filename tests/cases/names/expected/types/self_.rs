//! `Self_`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Self`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Self_ {
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<i64>,
    /// The property `Self`.
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_mixed: Option<i64>,
    /// The property `crate`.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<i64>,
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// The property `a-b`.
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_minus_b_lower: Option<i64>,
    /// The property `a_b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_b: Option<i64>,
    /// The property `aB`.
    #[serde(rename = "aB", skip_serializing_if = "Option::is_none")]
    pub a_b_mixed: Option<i64>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<i64>,
    /// The property `  `.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<i64>,
    /// The property `   `.
    #[serde(rename = " ", skip_serializing_if = "Option::is_none")]
    pub space: Option<i64>,
    /// The property `$ref_`.
    #[serde(rename = "$ref_", skip_serializing_if = "Option::is_none")]
    pub ref_: Option<i64>,
    /// The property `é`.
    #[serde(rename = "é", skip_serializing_if = "Option::is_none")]
    pub e: Option<i64>,
    /// The property `名前`.
    #[serde(rename = "名前", skip_serializing_if = "Option::is_none")]
    pub ming_qian: Option<i64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Self_ {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Self_ {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
