// @generated
//! `NullOfOne`, `NullOfOneWithout`, `NullOfOneWith` and more.

use crate::runtime::{additional, json};

/// Type of the schema `NullOfOne`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum NullOfOne {
    /// The value as `NullOfOneWithout`.
    Without(NullOfOneWithout),
    /// The value as `NullOfOneWith`.
    With(NullOfOneWith),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for NullOfOne {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <NullOfOneWithout as json::Decode>::fits,
                        <NullOfOneWith as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Without, Self::Other),
                    Some(1) => node.decode_or(Self::With, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for NullOfOne {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Without(value) => out.value(value),
            Self::With(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NullOfOneWithout> for NullOfOne {
    fn from(value: NullOfOneWithout) -> Self {
        Self::Without(value)
    }
}

impl From<NullOfOneWith> for NullOfOne {
    fn from(value: NullOfOneWith) -> Self {
        Self::With(value)
    }
}

/// Without.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NullOfOneWithout {
    /// The property `c`.
    pub c: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NullOfOneWithout {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `c`.
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

impl json::Decode for NullOfOneWithout {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            c: object.optional("c"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("c", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for NullOfOneWithout {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("c", &self.c);
        object.rest(&self.additional);
    }
}

/// With.
#[derive(Debug, Clone, PartialEq)]
pub struct NullOfOneWith {
    /// The property `c`.
    pub c: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NullOfOneWith {
    /// A value with all of its fields.
    pub fn new(c: Option<String>) -> Self {
        Self {
            c,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `c`.
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }

    /// Sends `c` as `null`.
    pub fn clear_c(mut self) -> Self {
        self.c = None;
        self
    }
}

impl json::Decode for NullOfOneWith {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            c: object.required("c")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("c", <Option<String> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for NullOfOneWith {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("c", &self.c);
        object.rest(&self.additional);
    }
}

json::serde_for!(NullOfOne, NullOfOneWithout, NullOfOneWith);
