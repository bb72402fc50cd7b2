// @generated
//! `ThingPatch`.

use std::collections::BTreeMap;

use crate::runtime::json;
use super::Note;

/// Part of a merge patch ([RFC 7396](<https://www.rfc-editor.org/rfc/rfc7396>)): a member that
/// is absent stays as it is, `null` takes it away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingPatch {
    /// The property `description`.
    pub description: Option<Option<String>>,
    /// The property `size`.
    pub size: Option<Option<i64>>,
    /// The property `inner`.
    pub inner: Option<Option<Note>>,
    /// The property `tags`.
    pub tags: Option<Option<BTreeMap<String, Option<String>>>>,
}

impl ThingPatch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(Some(value.into()));
        self
    }

    /// Sends `description` as `null`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(Some(value));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, value: Note) -> Self {
        self.inner = Some(Some(value));
        self
    }

    /// Sends `inner` as `null`.
    pub fn clear_inner(mut self) -> Self {
        self.inner = Some(None);
        self
    }

    /// Sets `tags`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.tags = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `tags` as `null`.
    pub fn clear_tags(mut self) -> Self {
        self.tags = Some(None);
        self
    }
}

impl json::Decode for ThingPatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            description: object.nullable("description"),
            size: object.nullable("size"),
            inner: object.nullable("inner"),
            tags: object.nullable("tags"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ThingPatch {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("description", &self.description);
        object.optional("size", &self.size);
        object.optional("inner", &self.inner);
        object.optional("tags", &self.tags);
    }
}

json::serde_for!(ThingPatch);
