// @generated
//! `StyledBody`, `StyledBodyPage`, `StyledBodyJoined` and more.

use std::collections::BTreeMap;

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StyledBody {
    /// The property `files`.
    pub files: Option<BTreeMap<String, binary::Binary>>,
    /// The property `page`.
    pub page: Option<StyledBodyPage>,
    /// The property `joined`.
    pub joined: Option<StyledBodyJoined>,
}

impl StyledBody {
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

    /// Sets `page`.
    pub fn page(mut self, value: StyledBodyPage) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, value: StyledBodyJoined) -> Self {
        self.joined = Some(value);
        self
    }
}

impl json::Decode for StyledBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            files: object.optional("files"),
            page: object.optional("page"),
            joined: object.optional("joined"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for StyledBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("files", &self.files);
        object.optional("page", &self.page);
        object.optional("joined", &self.joined);
    }
}

/// Type of the property `page`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StyledBodyPage {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `scan`.
    pub scan: Option<binary::Binary>,
}

impl StyledBodyPage {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `scan`.
    pub fn scan(mut self, value: impl Into<binary::Binary>) -> Self {
        self.scan = Some(value.into());
        self
    }
}

impl json::Decode for StyledBodyPage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            title: object.optional("title"),
            scan: object.optional("scan"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for StyledBodyPage {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.optional("scan", &self.scan);
    }
}

/// Type of the property `joined`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StyledBodyJoined {
    /// The property `note`.
    pub note: Option<binary::Binary>,
}

impl StyledBodyJoined {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<binary::Binary>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for StyledBodyJoined {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            note: object.optional("note"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for StyledBodyJoined {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
    }
}

json::serde_for!(StyledBody, StyledBodyPage, StyledBodyJoined);
