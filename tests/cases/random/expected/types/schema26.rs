// @generated
//! `Schema26`, `Schema26Variant1`, `Schema26Variant2` and more.

use crate::runtime::{additional, base64, formats, json};

/// Type of the schema `Schema26`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema26 {
    /// The value as `Schema26Variant1`.
    ///
    /// It has `byId`.
    Variant1(Schema26Variant1),
    /// The value as `Schema26Variant2`.
    ///
    /// It has `byName`.
    Variant2(Schema26Variant2),
    /// The value as `Schema26Variant3`.
    ///
    /// It has `byUrl`.
    Variant3(Schema26Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema26 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.first_of(&["byId", "byName", "byUrl"]) {
            Some("byId") => node.decode().map(Self::Variant1),
            Some("byName") => node.decode().map(Self::Variant2),
            Some("byUrl") => node.decode().map(Self::Variant3),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema26 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Variant3(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema26Variant1> for Schema26 {
    fn from(value: Schema26Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<Schema26Variant2> for Schema26 {
    fn from(value: Schema26Variant2) -> Self {
        Self::Variant2(value)
    }
}

impl From<Schema26Variant3> for Schema26 {
    fn from(value: Schema26Variant3) -> Self {
        Self::Variant3(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26Variant1 {
    /// The property `byId`.
    pub by_id: f64,
    /// The property `kind`.
    pub kind: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26Variant1 {
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

impl json::Decode for Schema26Variant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            kind: object.optional("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema26Variant1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26Variant2 {
    /// The property `byName`.
    pub by_name: base64::Base64,
    /// The property `kind`.
    pub kind: Option<Vec<Schema26Variant2KindItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26Variant2 {
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
        value: impl IntoIterator<Item = Schema26Variant2KindItem>,
    ) -> Self {
        self.kind = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema26Variant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            kind: object.optional("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema26Variant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema26Variant3 {
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

impl Schema26Variant3 {
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

impl json::Decode for Schema26Variant3 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            name: object.required("name")?,
            kind: object.optional("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema26Variant3 {
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
pub struct Schema26Variant2KindItem {
    /// The property `name`.
    pub name: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema26Variant2KindItem {
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

impl json::Decode for Schema26Variant2KindItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema26Variant2KindItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(
    Schema26, Schema26Variant1, Schema26Variant2, Schema26Variant3,
    Schema26Variant2KindItem
);
