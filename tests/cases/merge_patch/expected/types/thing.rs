// @generated
//! `Thing`, `ThingKind`, `ThingInner` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};
use super::{Item, ItemMergePatch};

/// Type of the schema `Thing`.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `kind`.
    pub kind: Option<ThingKind>,
    /// The property `inner`.
    pub inner: ThingInner,
    /// The property `list`.
    pub list: Option<Vec<Item>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, Item>>,
    /// The property `any`.
    pub any: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Thing {
    /// A value with the required fields, and without any other.
    pub fn new(inner: ThingInner) -> Self {
        Self {
            id: None,
            kind: None,
            inner,
            list: None,
            map: None,
            any: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: ThingKind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, value: ThingInner) -> Self {
        self.inner = value;
        self
    }

    /// Sets `list`.
    pub fn list(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }

    /// Sets `map`.
    pub fn map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Item)>,
    ) -> Self {
        self.map = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `any`.
    pub fn any(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.any = Some(value.into());
        self
    }
}

impl json::Decode for Thing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            kind: object.optional("kind"),
            inner: object.required("inner")?,
            list: object.optional("list"),
            map: object.optional("map"),
            any: object.nullable("any"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Thing {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("kind", &self.kind);
        object.member("inner", &self.inner);
        object.optional("list", &self.list);
        object.optional("map", &self.map);
        object.optional("any", &self.any);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingKind {
    /// `thing`
    Thing,
    /// A value that the description does not know.
    Other(String),
}

impl ThingKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Thing => "thing",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ThingKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "thing" => Self::Thing,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ThingKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ThingKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `inner`.
#[derive(Debug, Clone, PartialEq)]
pub struct ThingInner {
    /// The property `a`.
    pub a: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ThingInner {
    /// A value with all of its fields.
    pub fn new(a: i64) -> Self {
        Self {
            a,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = value;
        self
    }
}

impl json::Decode for ThingInner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ThingInner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.rest(&self.additional);
    }
}

/// Part of a merge patch ([RFC 7396](<https://www.rfc-editor.org/rfc/rfc7396>)): a member that
/// is absent stays as it is, `null` takes it away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingMergePatch {
    /// The property `id`.
    pub id: Option<Option<String>>,
    /// The property `kind`.
    pub kind: Option<Option<ThingKind>>,
    /// The property `inner`.
    pub inner: Option<Option<ThingMergePatchInner>>,
    /// The property `list`.
    pub list: Option<Option<Vec<Item>>>,
    /// The property `map`.
    pub map: Option<Option<BTreeMap<String, Option<ItemMergePatch>>>>,
    /// The property `any`.
    pub any: Option<serde_json::Value>,
}

impl ThingMergePatch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: ThingKind) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, value: ThingMergePatchInner) -> Self {
        self.inner = Some(Some(value));
        self
    }

    /// Sends `inner` as `null`.
    pub fn clear_inner(mut self) -> Self {
        self.inner = Some(None);
        self
    }

    /// Sets `list`.
    pub fn list(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.list = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `list` as `null`.
    pub fn clear_list(mut self) -> Self {
        self.list = Some(None);
        self
    }

    /// Sets `map`.
    pub fn map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Option<ItemMergePatch>)>,
    ) -> Self {
        self.map = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `map` as `null`.
    pub fn clear_map(mut self) -> Self {
        self.map = Some(None);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.any = Some(value.into());
        self
    }
}

impl json::Decode for ThingMergePatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id"),
            kind: object.nullable("kind"),
            inner: object.nullable("inner"),
            list: object.nullable("list"),
            map: object.nullable("map"),
            any: object.nullable("any"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ThingMergePatch {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("kind", &self.kind);
        object.optional("inner", &self.inner);
        object.optional("list", &self.list);
        object.optional("map", &self.map);
        object.optional("any", &self.any);
    }
}

/// Part of a merge patch ([RFC 7396](<https://www.rfc-editor.org/rfc/rfc7396>)): a member that
/// is absent stays as it is, `null` takes it away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingMergePatchInner {
    /// The property `a`.
    pub a: Option<Option<i64>>,
}

impl ThingMergePatchInner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = Some(Some(value));
        self
    }

    /// Sends `a` as `null`.
    pub fn clear_a(mut self) -> Self {
        self.a = Some(None);
        self
    }
}

impl json::Decode for ThingMergePatchInner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { a: object.nullable("a") };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ThingMergePatchInner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("a", &self.a);
    }
}

json::serde_for!(Thing, ThingKind, ThingInner, ThingMergePatch, ThingMergePatchInner);
