// @generated
//! `Eel`.

use crate::runtime::{additional, json};

/// It is long.
#[derive(Debug, Clone, PartialEq)]
pub struct Eel {
    /// The property `type`.
    pub type_: String,
    /// The property `length`.
    pub length: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Eel {
    fn default() -> Self {
        Self {
            type_: "Eel".to_owned(),
            length: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Eel {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `length`.
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}

impl json::Decode for Eel {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            length: object.optional("length"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Eel {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("length", &self.length);
        object.rest(&self.additional);
    }
}

json::serde_for!(Eel);
