// @generated
//! `Note` and `NoteMergePatch`.

use crate::runtime::json;
use super::Kid;

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
    /// The property `language`.
    pub language: Option<String>,
    /// The property `kids`.
    pub kids: Option<Vec<Kid>>,
    /// The property `names`.
    pub names: Option<Vec<String>>,
    /// The property `rows`.
    pub rows: Option<Vec<Vec<i64>>>,
}

impl Note {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            id: None,
            text: text.into(),
            tags: None,
            replies: None,
            language: None,
            kids: None,
            names: None,
            rows: None,
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

    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets `kids`.
    pub fn kids(mut self, value: impl IntoIterator<Item = Kid>) -> Self {
        self.kids = Some(value.into_iter().collect());
        self
    }

    /// Sets `names`.
    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `rows`.
    pub fn rows(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.rows = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Note {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.optional("id"),
            text: object.required("text")?,
            tags: object.optional("tags"),
            replies: object.optional("replies"),
            language: object.optional("language"),
            kids: object.optional("kids"),
            names: object.optional("names"),
            rows: object.optional("rows"),
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
        object.optional("language", &self.language);
        object.optional("kids", &self.kids);
        object.optional("names", &self.names);
        object.optional("rows", &self.rows);
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
    /// The property `language`.
    pub language: Option<Option<String>>,
    /// The property `kids`.
    pub kids: Option<Option<Vec<Kid>>>,
    /// The property `names`.
    pub names: Option<Option<Vec<String>>>,
    /// The property `rows`.
    pub rows: Option<Option<Vec<Vec<i64>>>>,
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

    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(Some(value.into()));
        self
    }

    /// Sends `language` as `null`.
    pub fn clear_language(mut self) -> Self {
        self.language = Some(None);
        self
    }

    /// Sets `kids`.
    pub fn kids(mut self, value: impl IntoIterator<Item = Kid>) -> Self {
        self.kids = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `kids` as `null`.
    pub fn clear_kids(mut self) -> Self {
        self.kids = Some(None);
        self
    }

    /// Sets `names`.
    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(Some(value.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends `names` as `null`.
    pub fn clear_names(mut self) -> Self {
        self.names = Some(None);
        self
    }

    /// Sets `rows`.
    pub fn rows(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.rows = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `rows` as `null`.
    pub fn clear_rows(mut self) -> Self {
        self.rows = Some(None);
        self
    }
}

impl json::Decode for NoteMergePatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id"),
            text: object.nullable("text"),
            tags: object.nullable("tags"),
            replies: object.nullable("replies"),
            language: object.nullable("language"),
            kids: object.nullable("kids"),
            names: object.nullable("names"),
            rows: object.nullable("rows"),
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
        object.optional("language", &self.language);
        object.optional("kids", &self.kids);
        object.optional("names", &self.names);
        object.optional("rows", &self.rows);
    }
}

json::serde_for!(Note, NoteMergePatch);
