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

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `replies`.
    pub fn replies(mut self, value: impl IntoIterator<Item = Note>) -> Self {
        self.replies = Some(value.into_iter().collect());
        self
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

impl NoteMergePatch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(Some(value.into()));
        self
    }

    /// Sends `text` as `null`.
    pub fn clear_text(mut self) -> Self {
        self.text = Some(None);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(Some(value.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends `tags` as `null`.
    pub fn clear_tags(mut self) -> Self {
        self.tags = Some(None);
        self
    }

    /// Sets `replies`.
    pub fn replies(mut self, value: impl IntoIterator<Item = Note>) -> Self {
        self.replies = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `replies` as `null`.
    pub fn clear_replies(mut self) -> Self {
        self.replies = Some(None);
        self
    }
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
