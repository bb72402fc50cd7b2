// @generated
//! `Word`.

use crate::runtime::{additional, json};

/// Type of the schema `Word`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Word {
    /// The property `word`.
    pub word: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Word {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            word: object.required("word")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Word {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("word", &self.word);
        object.rest(&self.additional);
    }
}

json::serde_for!(Word);
