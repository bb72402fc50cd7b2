//! `Customer`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Customer`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Customer {
    /// The property `text1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text1: Option<String>,
    /// The property `text2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text2: Option<String>,
    /// The property `text3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text3: Option<String>,
    /// The property `text4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text4: Option<String>,
    /// The property `text5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text5: Option<String>,
    /// The property `text6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text6: Option<String>,
    /// The property `text7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text7: Option<String>,
    /// The property `text8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text8: Option<String>,
    /// The property `text9`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text9: Option<String>,
    /// The property `text10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text10: Option<String>,
    /// The property `text11`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text11: Option<String>,
    /// The property `text12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text12: Option<String>,
    /// The property `text13`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text13: Option<String>,
    /// The property `text14`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text14: Option<String>,
    /// The property `text15`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text15: Option<String>,
    /// The property `text16`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text16: Option<String>,
    /// The property `text17`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text17: Option<String>,
    /// The property `text18`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text18: Option<String>,
    /// The property `text19`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text19: Option<String>,
    /// The property `text20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text20: Option<String>,
    /// The property `text21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text21: Option<String>,
    /// The property `text22`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text22: Option<String>,
    /// The property `text23`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text23: Option<String>,
    /// The property `text24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text24: Option<String>,
    /// The property `text25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text25: Option<String>,
    /// The property `text26`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text26: Option<String>,
    /// The property `text27`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text27: Option<String>,
    /// The property `text28`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text28: Option<String>,
    /// The property `text29`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text29: Option<String>,
    /// The property `text30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text30: Option<String>,
    /// The property `text31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text31: Option<String>,
    /// The property `text32`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text32: Option<String>,
    /// The property `text33`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text33: Option<String>,
    /// The property `text34`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text34: Option<String>,
    /// The property `text35`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text35: Option<String>,
    /// The property `text36`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text36: Option<String>,
    /// The property `text37`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text37: Option<String>,
    /// The property `text38`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text38: Option<String>,
    /// The property `text39`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text39: Option<String>,
    /// The property `text40`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text40: Option<String>,
    /// The property `text41`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text41: Option<String>,
    /// The property `text42`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text42: Option<String>,
    /// The property `text43`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text43: Option<String>,
    /// The property `text44`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text44: Option<String>,
    /// The property `text45`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text45: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Customer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Customer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
