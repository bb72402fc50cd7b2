// @generated
//! `Item` and `ItemMergePatch`.

use crate::runtime::{additional, json};

/// Type of the schema `Item`.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The property `x`.
    pub x: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Item {
    /// A value with all of its fields.
    pub fn new(x: impl Into<String>) -> Self {
        Self {
            x: x.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = value.into();
        self
    }
}

impl json::Decode for Item {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Item {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Part of a merge patch ([RFC 7396](<https://www.rfc-editor.org/rfc/rfc7396>)): a member that
/// is absent stays as it is, `null` takes it away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ItemMergePatch {
    /// The property `x`.
    pub x: Option<Option<String>>,
}

impl ItemMergePatch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(Some(value.into()));
        self
    }

    /// Sends `x` as `null`.
    pub fn clear_x(mut self) -> Self {
        self.x = Some(None);
        self
    }
}

impl json::Decode for ItemMergePatch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { x: object.nullable("x") };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ItemMergePatch {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("x", &self.x);
    }
}

json::serde_for!(Item, ItemMergePatch);
