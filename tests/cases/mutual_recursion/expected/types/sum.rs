//! `Sum`.

use crate::runtime::{additional, json};
use super::Expression;

/// Type of the schema `Sum`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sum {
    /// The property `left`.
    pub left: Box<Expression>,
    /// The property `right`.
    pub right: Box<Expression>,
    /// Members that the schema does not declare.
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

impl json::Decode for Sum {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            left: object.required("left")?,
            right: object.required("right")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Sum {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("left", &self.left);
        object.member("right", &self.right);
        object.rest(&self.additional);
    }
}

json::serde_for!(Sum);
