// @generated
//! `Counted`, `CountedN`, `CountedT` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Counted`.
///
/// Decided by the member `k`, and without it, by which of `count` and `name` is there alone,
/// else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Counted {
    /// The value as `CountedN`.
    ///
    /// Its `k` is `n`.
    N(CountedN),
    /// The value as `CountedT`.
    ///
    /// Its `k` is `t`.
    T(CountedT),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Counted {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("k").as_deref() {
            Some("n") => node.decode().map(Self::N),
            Some("t") => node.decode().map(Self::T),
            None => {
                match json::decide(
                    node,
                    &[json::Sign::member("count"), json::Sign::member("name")],
                    &[<CountedN as json::Decode>::fits, <CountedT as json::Decode>::fits],
                ) {
                    Some(0) => node.decode().map(Self::N),
                    Some(1) => node.decode().map(Self::T),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Counted {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::N(value) => out.value(value),
            Self::T(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<CountedN> for Counted {
    fn from(value: CountedN) -> Self {
        Self::N(value)
    }
}

impl From<CountedT> for Counted {
    fn from(value: CountedT) -> Self {
        Self::T(value)
    }
}

/// N.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedN {
    /// The property `k`.
    pub k: Option<CountedNk>,
    /// The property `count`.
    pub count: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl CountedN {
    /// A value with the required fields, and without any other.
    pub fn new(count: i64) -> Self {
        Self {
            k: Some(CountedNk::N),
            count,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = value;
        self
    }
}

impl json::Decode for CountedN {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.optional("k"),
            count: object.required("count")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("k", <CountedNk as json::Decode>::fits),
                json::Known::required("count", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for CountedN {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("k", &self.k);
        object.member("count", &self.count);
        object.rest(&self.additional);
    }
}

/// T.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedT {
    /// The property `k`.
    pub k: Option<CountedTk>,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl CountedT {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            k: Some(CountedTk::T),
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for CountedT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.optional("k"),
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("k", <CountedTk as json::Decode>::fits),
                json::Known::required("name", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for CountedT {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("k", &self.k);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `k`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedTk {
    /// `t`
    T,
    /// A value that the description does not know.
    Other(String),
}

impl CountedTk {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::T => "t",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CountedTk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CountedTk {
    fn from(value: String) -> Self {
        match value.as_str() {
            "t" => Self::T,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CountedTk {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["t"])
    }
}

impl json::Encode for CountedTk {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `k`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedNk {
    /// `n`
    N,
    /// A value that the description does not know.
    Other(String),
}

impl CountedNk {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N => "n",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CountedNk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CountedNk {
    fn from(value: String) -> Self {
        match value.as_str() {
            "n" => Self::N,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CountedNk {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["n"])
    }
}

impl json::Encode for CountedNk {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Counted, CountedN, CountedT, CountedTk, CountedNk);
