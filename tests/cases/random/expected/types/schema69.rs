// @generated
//! `Schema69`, `Schema69Id`, `Schema69Additional` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Schema69`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema69 {
    /// The property `id`.
    pub id: Option<Schema69Id>,
    /// The property `x-tag`.
    pub x_tag: Option<Option<f64>>,
    /// The property `value`.
    pub value: Option<Option<Vec<i64>>>,
    /// The property `additional`.
    pub additional: Schema69Additional,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema69 {
    /// A value with the required fields, and without any other.
    pub fn new(additional: Schema69Additional) -> Self {
        Self {
            id: None,
            x_tag: None,
            value: None,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema69Id) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: f64) -> Self {
        self.x_tag = Some(Some(value));
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = Some(None);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.value = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema69Additional) -> Self {
        self.additional = value;
        self
    }
}

impl json::Decode for Schema69 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            x_tag: object.nullable("x-tag"),
            value: object.nullable("value"),
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema69 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("x-tag", &self.x_tag);
        object.optional("value", &self.value);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema69Id {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema69Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema69Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema69Id {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `additional`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema69Additional {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema69Additional {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema69Additional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema69Additional {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema69, Schema69Id, Schema69Additional);
