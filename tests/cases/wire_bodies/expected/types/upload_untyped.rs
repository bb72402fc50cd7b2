//! `UploadUntypedBody`.

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadUntypedBody {
    /// The property `files`.
    pub files: Option<Vec<binary::Binary>>,
    /// A picture.
    pub photo: Option<binary::Binary>,
    /// The property `value`.
    pub value: Option<serde_json::Value>,
}

impl json::Decode for UploadUntypedBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            files: object.optional("files")?,
            photo: object.optional("photo")?,
            value: object.nullable("value")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for UploadUntypedBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("files", &self.files);
        object.optional("photo", &self.photo);
        object.optional("value", &self.value);
    }
}

json::serde_for!(UploadUntypedBody);
