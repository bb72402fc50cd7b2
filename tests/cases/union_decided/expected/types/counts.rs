// @generated
//! `Counts`, `CountsNumbers`, `CountsWords` and more.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Counts`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Counts {
    /// The value as `CountsNumbers`.
    Numbers(CountsNumbers),
    /// The value as `CountsWords`.
    Words(CountsWords),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Counts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <CountsNumbers as json::Decode>::fits,
                        <CountsWords as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Numbers, Self::Other),
                    Some(1) => node.decode_or(Self::Words, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Counts {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Numbers(value) => out.value(value),
            Self::Words(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<CountsNumbers> for Counts {
    fn from(value: CountsNumbers) -> Self {
        Self::Numbers(value)
    }
}

impl From<CountsWords> for Counts {
    fn from(value: CountsWords) -> Self {
        Self::Words(value)
    }
}

/// Numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct CountsNumbers {
    /// The property `id`.
    pub id: String,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, i64>,
}

impl CountsNumbers {
    /// A value with all of its fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

impl json::Decode for CountsNumbers {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest_as()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_map(
            depth,
            &[json::Known::required("id", <String as json::Decode>::fits)],
            <i64 as json::Decode>::fits,
        )
    }
}

impl json::Encode for CountsNumbers {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.map(&self.additional);
    }
}

/// Words.
#[derive(Debug, Clone, PartialEq)]
pub struct CountsWords {
    /// The property `id`.
    pub id: String,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, String>,
}

impl CountsWords {
    /// A value with all of its fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

impl json::Decode for CountsWords {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest_as()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_map(
            depth,
            &[json::Known::required("id", <String as json::Decode>::fits)],
            <String as json::Decode>::fits,
        )
    }
}

impl json::Encode for CountsWords {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.map(&self.additional);
    }
}

json::serde_for!(Counts, CountsNumbers, CountsWords);
