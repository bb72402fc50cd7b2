//! `Note` and `NoteMergePatch`.

use crate::runtime::json;

/// Type of the schema `Note`.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `text`.
    pub text: String,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `replies`.
    pub replies: Option<Vec<Note>>,
}

impl Note {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            id: None,
            text: text.into(),
            tags: None,
            replies: None,
        }
    }
}

impl json::Decode for Note {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.optional("id")?,
            text: object.required("text")?,
            tags: object.optional("tags")?,
            replies: object.optional("replies")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Note {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("text", &self.text);
        object.optional("tags", &self.tags);
        object.optional("replies", &self.replies);
    }
}

/// Part of a merge patch ([RFC 7396](<https://www.rfc-editor.org/rfc/rfc7396>)): a member that
/// is absent stays as it is, `null` takes it away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoteMergePatch {
    /// The property `id`.
    pub id: Option<Option<i64>>,
    /// The property `text`.
    pub text: Option<Option<String>>,
    /// The property `tags`.
    pub tags: Option<Option<Vec<String>>>,
    /// The property `replies`.
    pub replies: Option<Option<Vec<Note>>>,
}

impl json::Decode for NoteMergePatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id")?,
            text: object.nullable("text")?,
            tags: object.nullable("tags")?,
            replies: object.nullable("replies")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for NoteMergePatch {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("text", &self.text);
        object.optional("tags", &self.tags);
        object.optional("replies", &self.replies);
    }
}

json::serde_for!(Note, NoteMergePatch);
