// @generated
//! `Found`, `FoundPage`, `FoundFile` and more.

use crate::runtime::{additional, json};

/// A value may have the members of several, and is read as the one that knows most of it.
///
/// Decided by which of `url` and `path` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// The value as `FoundPage`.
    ///
    /// It has `url`.
    Page(FoundPage),
    /// The value as `FoundFile`.
    ///
    /// It has `path`.
    File(FoundFile),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Found {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("url"), json::Sign::member("path")],
            &[<FoundPage as json::Decode>::fits, <FoundFile as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Page),
            Some(1) => node.decode().map(Self::File),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Found {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Page(value) => out.value(value),
            Self::File(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<FoundPage> for Found {
    fn from(value: FoundPage) -> Self {
        Self::Page(value)
    }
}

impl From<FoundFile> for Found {
    fn from(value: FoundFile) -> Self {
        Self::File(value)
    }
}

/// Page.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundPage {
    /// The property `url`.
    pub url: String,
    /// The property `title`.
    pub title: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl FoundPage {
    /// A value with the required fields, and without any other.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl json::Decode for FoundPage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            url: object.required("url")?,
            title: object.optional("title"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("url", <String as json::Decode>::fits),
                json::Known::optional("title", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for FoundPage {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("url", &self.url);
        object.optional("title", &self.title);
        object.rest(&self.additional);
    }
}

/// File.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundFile {
    /// The property `path`.
    pub path: String,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `mode`.
    pub mode: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl FoundFile {
    /// A value with the required fields, and without any other.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            size: None,
            mode: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: i64) -> Self {
        self.mode = Some(value);
        self
    }
}

impl json::Decode for FoundFile {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            path: object.required("path")?,
            size: object.optional("size"),
            mode: object.optional("mode"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("path", <String as json::Decode>::fits),
                json::Known::optional("size", <i64 as json::Decode>::fits),
                json::Known::optional("mode", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for FoundFile {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("path", &self.path);
        object.optional("size", &self.size);
        object.optional("mode", &self.mode);
        object.rest(&self.additional);
    }
}

json::serde_for!(Found, FoundPage, FoundFile);
