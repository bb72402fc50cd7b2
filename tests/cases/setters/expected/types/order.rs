// @generated
//! `Order` and `OrderToItem`.

use std::collections::BTreeMap;

use crate::runtime::json;
use super::Address;

/// Type of the schema `Order`.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `counts`.
    pub counts: Vec<i64>,
    /// The property `labels`.
    pub labels: BTreeMap<String, String>,
    /// The property `stock`.
    pub stock: BTreeMap<String, i64>,
    /// The property `to`.
    pub to: Vec<OrderToItem>,
    /// The property `extra`.
    pub extra: serde_json::Value,
    /// The property `note`.
    pub note: Option<String>,
}

impl Order {
    /// A value with all of its fields.
    pub fn new(
        tags: impl IntoIterator<Item = impl Into<String>>,
        counts: impl IntoIterator<Item = i64>,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        stock: impl IntoIterator<Item = (impl Into<String>, i64)>,
        to: impl IntoIterator<Item = OrderToItem>,
        extra: impl Into<serde_json::Value>,
        note: Option<String>,
    ) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            counts: counts.into_iter().collect(),
            labels: labels
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            stock: stock.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            to: to.into_iter().collect(),
            extra: extra.into(),
            note,
        }
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `counts`.
    pub fn counts(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.counts = value.into_iter().collect();
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }

    /// Sets `stock`.
    pub fn stock(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.stock = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `to`.
    pub fn to(mut self, value: impl IntoIterator<Item = OrderToItem>) -> Self {
        self.to = value.into_iter().collect();
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.extra = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sends `note` as `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = None;
        self
    }
}

impl json::Decode for Order {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            tags: object.required("tags")?,
            counts: object.required("counts")?,
            labels: object.required("labels")?,
            stock: object.required("stock")?,
            to: object.required("to")?,
            extra: object.required("extra")?,
            note: object.required("note")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Order {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tags", &self.tags);
        object.member("counts", &self.counts);
        object.member("labels", &self.labels);
        object.member("stock", &self.stock);
        object.member("to", &self.to);
        object.member("extra", &self.extra);
        object.member("note", &self.note);
    }
}

/// An item of the list.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderToItem {
    /// The value as `Address`.
    Address(Address),
    /// The value as `String`.
    String(String),
}

impl json::Decode for OrderToItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::String),
            json::Kind::Object => node.decode().map(Self::Address),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for OrderToItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Address(value) => out.value(value),
            Self::String(value) => out.value(value),
        }
    }
}

impl From<Address> for OrderToItem {
    fn from(value: Address) -> Self {
        Self::Address(value)
    }
}

impl From<String> for OrderToItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OrderToItem {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(Order, OrderToItem);
