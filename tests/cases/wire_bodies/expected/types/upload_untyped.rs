// @generated
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

impl UploadUntypedBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<binary::Binary>>,
    ) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// A picture.
    pub fn photo(mut self, value: impl Into<binary::Binary>) -> Self {
        self.photo = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl json::Decode for UploadUntypedBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            files: object.optional("files"),
            photo: object.optional("photo"),
            value: object.nullable("value"),
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
