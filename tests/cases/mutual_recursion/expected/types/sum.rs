// @generated
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
    /// A value with all of its fields.
    pub fn new(left: impl Into<Expression>, right: impl Into<Expression>) -> Self {
        Self {
            left: Box::new(left.into()),
            right: Box::new(right.into()),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `left`.
    pub fn left(mut self, value: impl Into<Expression>) -> Self {
        self.left = Box::new(value.into());
        self
    }

    /// Sets `right`.
    pub fn right(mut self, value: impl Into<Expression>) -> Self {
        self.right = Box::new(value.into());
        self
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
