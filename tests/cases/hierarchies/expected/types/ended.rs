// @generated
//! `Ended`.

use crate::runtime::{additional, json};

/// Type of the schema `Ended`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    /// The property `type`.
    pub type_: String,
    /// The property `after`.
    pub after: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Ended {
    fn default() -> Self {
        Self {
            type_: "end".to_owned(),
            after: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Ended {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after(mut self, value: i64) -> Self {
        self.after = Some(value);
        self
    }
}

impl json::Decode for Ended {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            after: object.optional("after"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Ended {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("after", &self.after);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ended);
