// @generated
//! `Contradicted`, `ContradictedFirst`, `ContradictedSecond` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Contradicted`.
///
/// Decided by the member `t`, and without it, by whether `y` is there, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Contradicted {
    /// The value as `ContradictedFirst`.
    ///
    /// Its `t` is `one`.
    First(ContradictedFirst),
    /// The value as `ContradictedSecond`.
    ///
    /// Its `t` is `two`.
    Second(ContradictedSecond),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Contradicted {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("one") => node.decode().map(Self::First),
            Some("two") => node.decode().map(Self::Second),
            None => {
                match json::decide(
                    node,
                    &[json::Sign::NONE, json::Sign::member("y")],
                    &[
                        <ContradictedFirst as json::Decode>::fits,
                        <ContradictedSecond as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::First),
                    Some(1) => node.decode().map(Self::Second),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Contradicted {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::First(value) => out.value(value),
            Self::Second(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ContradictedFirst> for Contradicted {
    fn from(value: ContradictedFirst) -> Self {
        Self::First(value)
    }
}

impl From<ContradictedSecond> for Contradicted {
    fn from(value: ContradictedSecond) -> Self {
        Self::Second(value)
    }
}

/// First.
#[derive(Debug, Clone, PartialEq)]
pub struct ContradictedFirst {
    /// The property `t`.
    ///
    /// Default: `one`.
    pub t: Option<ContradictedFirstT>,
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for ContradictedFirst {
    fn default() -> Self {
        Self {
            t: Some(ContradictedFirstT::One),
            x: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl ContradictedFirst {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for ContradictedFirst {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.optional("t"),
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("t", <ContradictedFirstT as json::Decode>::fits),
                json::Known::optional("x", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ContradictedFirst {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("t", &self.t);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Second.
#[derive(Debug, Clone, PartialEq)]
pub struct ContradictedSecond {
    /// The property `t`.
    ///
    /// Default: `two`.
    pub t: Option<ContradictedSecondT>,
    /// The property `y`.
    pub y: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ContradictedSecond {
    /// A value with the required fields, and without any other.
    pub fn new(y: i64) -> Self {
        Self {
            t: Some(ContradictedSecondT::Two),
            y,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `y`.
    pub fn y(mut self, value: i64) -> Self {
        self.y = value;
        self
    }
}

impl json::Decode for ContradictedSecond {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.optional("t"),
            y: object.required("y")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("t", <ContradictedSecondT as json::Decode>::fits),
                json::Known::required("y", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ContradictedSecond {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("t", &self.t);
        object.member("y", &self.y);
        object.rest(&self.additional);
    }
}

/// Type of the property `t`.
///
/// Default: `two`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContradictedSecondT {
    /// `two`
    Two,
    /// A value that the description does not know.
    Other(String),
}

impl ContradictedSecondT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ContradictedSecondT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ContradictedSecondT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "two" => Self::Two,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ContradictedSecondT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["two"])
    }
}

impl json::Encode for ContradictedSecondT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `t`.
///
/// Default: `one`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContradictedFirstT {
    /// `one`
    One,
    /// A value that the description does not know.
    Other(String),
}

impl ContradictedFirstT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ContradictedFirstT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ContradictedFirstT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "one" => Self::One,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ContradictedFirstT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["one"])
    }
}

impl json::Encode for ContradictedFirstT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Contradicted, ContradictedFirst, ContradictedSecond, ContradictedSecondT,
    ContradictedFirstT
);
