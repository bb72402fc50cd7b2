// @generated
//! `Second`.

use crate::runtime::{additional, json};

/// Type of the schema `Second`.
#[derive(Debug, Clone, PartialEq)]
pub struct Second {
    /// The property `t`.
    pub t: String,
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Second {
    /// A value with the required fields, and without any other.
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            x: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: impl Into<String>) -> Self {
        self.t = value.into();
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for Second {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Second {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(Second);
