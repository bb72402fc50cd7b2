// @generated
//! `Schema72` and `Schema72Url`.

use crate::runtime::{additional, base64, json};
use super::Schema19;

/// Type of the schema `Schema72`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema72 {
    /// The property `kind`.
    pub kind: Option<Vec<String>>,
    /// The property `x-tag`.
    pub x_tag: Option<base64::Base64>,
    /// The property `value`.
    pub value: Option<Option<Schema19>>,
    /// The property `URL`.
    pub url: Option<Schema72Url>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema72 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.kind = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl Into<base64::Base64>) -> Self {
        self.x_tag = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Schema19>) -> Self {
        self.value = Some(Some(value.into()));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema72Url) -> Self {
        self.url = Some(value);
        self
    }
}

impl json::Decode for Schema72 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            x_tag: object.optional("x-tag"),
            value: object.nullable("value"),
            url: object.optional("URL"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema72 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("x-tag", &self.x_tag);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.rest(&self.additional);
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema72Url {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema72Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema72Url {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema72Url {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema72, Schema72Url);
