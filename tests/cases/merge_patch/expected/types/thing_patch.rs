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

impl json::Decode for ThingPatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            description: object.nullable("description")?,
            size: object.nullable("size")?,
            inner: object.nullable("inner")?,
            tags: object.nullable("tags")?,
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
