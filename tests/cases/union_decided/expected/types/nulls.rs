// @generated
//! `Nulls`, `NullsWithA`, `NullsWithB` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Nulls`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Nulls {
    /// The value as `NullsWithA`.
    WithA(NullsWithA),
    /// The value as `NullsWithB`.
    WithB(NullsWithB),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Nulls {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <NullsWithA as json::Decode>::fits,
                        <NullsWithB as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::WithA, Self::Other),
                    Some(1) => node.decode_or(Self::WithB, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Nulls {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::WithA(value) => out.value(value),
            Self::WithB(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NullsWithA> for Nulls {
    fn from(value: NullsWithA) -> Self {
        Self::WithA(value)
    }
}

impl From<NullsWithB> for Nulls {
    fn from(value: NullsWithB) -> Self {
        Self::WithB(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NullsWithA {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `n`.
    pub n: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NullsWithA {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `n`.
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}

impl json::Decode for NullsWithA {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.optional("a"),
            n: object.optional("n"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("a", <String as json::Decode>::fits),
                json::Known::optional("n", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NullsWithA {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("a", &self.a);
        object.optional("n", &self.n);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NullsWithB {
    /// The property `b`.
    pub b: Option<String>,
    /// The property `n`.
    pub n: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NullsWithB {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    /// Sets `n`.
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}

impl json::Decode for NullsWithB {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            b: object.optional("b"),
            n: object.optional("n"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("b", <String as json::Decode>::fits),
                json::Known::optional("n", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NullsWithB {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("b", &self.b);
        object.optional("n", &self.n);
        object.rest(&self.additional);
    }
}

json::serde_for!(Nulls, NullsWithA, NullsWithB);
