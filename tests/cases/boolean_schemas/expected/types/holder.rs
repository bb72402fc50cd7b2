// @generated
//! `Holder`.

use crate::runtime::json;
use super::Anything;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The property `any`.
    pub any: serde_json::Value,
    /// The property `empty`.
    pub empty: Option<serde_json::Value>,
    /// The property `named`.
    pub named: Option<Anything>,
    /// The property `list`.
    pub list: Option<Vec<serde_json::Value>>,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(any: impl Into<serde_json::Value>) -> Self {
        Self {
            any: any.into(),
            empty: None,
            named: None,
            list: None,
        }
    }

    /// Sets `any`.
    pub fn any(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.any = value.into();
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.empty = Some(value.into());
        self
    }

    /// Sets `named`.
    pub fn named(mut self, value: Anything) -> Self {
        self.named = Some(value);
        self
    }

    /// Sets `list`.
    pub fn list(mut self, value: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            any: object.required("any")?,
            empty: object.nullable("empty"),
            named: object.nullable("named"),
            list: object.optional("list"),
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("any", &self.any);
        object.optional("empty", &self.empty);
        object.optional("named", &self.named);
        object.optional("list", &self.list);
    }
}

json::serde_for!(Holder);
