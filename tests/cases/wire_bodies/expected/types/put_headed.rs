// @generated
//! `PutHeadedBody`.

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct PutHeadedBody {
    /// The property `file`.
    pub file: binary::Binary,
}

impl PutHeadedBody {
    /// A value with all of its fields.
    pub fn new(file: impl Into<binary::Binary>) -> Self {
        Self { file: file.into() }
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = value.into();
        self
    }
}

impl json::Decode for PutHeadedBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            file: object.required("file")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for PutHeadedBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("file", &self.file);
    }
}

json::serde_for!(PutHeadedBody);
