// @generated
//! `Schema26`, `Schema26ById`, `Schema26ByName` and more.

use crate::runtime::{additional, base64, formats, json};

/// Type of the schema `Schema26`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema26 {
    /// The value as `Schema26ById`.
    ///
    /// It has `byId`.
    ById(Schema26ById),
    /// The value as `Schema26ByName`.
    ///
    /// It has `byName`.
    ByName(Schema26ByName),
    /// The value as `Schema26ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema26ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema26 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema26ById as json::Decode>::fits,
                <Schema26ByName as json::Decode>::fits,
                <Schema26ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <Schema26ById as json::Decode>::fits,
                <Schema26ByName as json::Decode>::fits,
                <Schema26ByUrl as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Schema26 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema26ById> for Schema26 {
    fn from(value: Schema26ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema26ByName> for Schema26 {
    fn from(value: Schema26ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema26ByUrl> for Schema26 {
    fn from(value: Schema26ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26ById {
    /// The property `byId`.
    pub by_id: f64,
    /// The property `kind`.
    pub kind: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: f64) -> Self {
        Self {
            by_id,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: f64) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: u64) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema26ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <f64 as json::Decode>::fits),
                json::Known::optional("kind", <u64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema26ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26ByName {
    /// The property `byName`.
    pub by_name: base64::Base64,
    /// The property `kind`.
    pub kind: Option<Vec<Schema26ByNameKindItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26ByName {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: impl Into<base64::Base64>) -> Self {
        Self {
            by_name: by_name.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: impl Into<base64::Base64>) -> Self {
        self.by_name = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = Schema26ByNameKindItem>,
    ) -> Self {
        self.kind = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema26ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <base64::Base64 as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <Vec<Schema26ByNameKindItem> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema26ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26ByUrl {
    /// The property `byUrl`.
    pub by_url: i32,
    /// The property `id`.
    pub id: String,
    /// The property `name`.
    pub name: Option<f64>,
    /// The property `kind`.
    pub kind: Option<Vec<formats::Uuid>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26ByUrl {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: i32, id: impl Into<String>, name: Option<f64>) -> Self {
        Self {
            by_url,
            id: id.into(),
            name,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: i32) -> Self {
        self.by_url = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl IntoIterator<Item = formats::Uuid>) -> Self {
        self.kind = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema26ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            name: object.required("name")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byUrl", <i32 as json::Decode>::fits),
                json::Known::required("id", <String as json::Decode>::fits),
                json::Known::required("name", <Option<f64> as json::Decode>::fits),
                json::Known::optional("kind", <Vec<formats::Uuid> as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema26ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema26ByNameKindItem {
    /// The property `name`.
    pub name: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26ByNameKindItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: u64) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema26ByNameKindItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("name", <u64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema26ByNameKindItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(
    Schema26, Schema26ById, Schema26ByName, Schema26ByUrl, Schema26ByNameKindItem
);
