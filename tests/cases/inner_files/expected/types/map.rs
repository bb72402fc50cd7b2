// @generated
//! `MapBody`.

use std::collections::BTreeMap;

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapBody {
    /// The property `files`.
    pub files: Option<BTreeMap<String, binary::Binary>>,
}

impl MapBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<binary::Binary>)>,
    ) -> Self {
        self.files = Some(
            value.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Decode for MapBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            files: object.optional("files"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for MapBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("files", &self.files);
    }
}

json::serde_for!(MapBody);
