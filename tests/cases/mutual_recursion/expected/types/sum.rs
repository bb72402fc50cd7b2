//! `Sum`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Expression;

/// Type of the schema `Sum`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Sum {
    /// The property `left`.
    pub left: Box<Expression>,
    /// The property `right`.
    pub right: Box<Expression>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Sum {
    /// A value with the required fields, and without any other.
    pub fn new(left: Expression, right: Expression) -> Self {
        Self {
            left: Box::new(left),
            right: Box::new(right),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Sum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Sum {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
