// @generated
//! `Labelled` and `LabelledValue`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Labelled`.
#[derive(Debug, Clone, PartialEq)]
pub struct Labelled {
    /// The property `name`.
    pub name: String,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, LabelledValue>,
}

impl Labelled {
    /// A value with all of its fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional: BTreeMap::new(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for Labelled {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Labelled {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.map(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum LabelledValue {
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for LabelledValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for LabelledValue {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for LabelledValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

json::serde_for!(Labelled, LabelledValue);
