// @generated
//! `Sorted` and `SortedSort`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Sorted`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted {
    /// The property `sort`.
    pub sort: SortedSort,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Sorted {
    fn default() -> Self {
        Self {
            sort: SortedSort::Plain,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Sorted {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Sorted {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            sort: object.required("sort")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Sorted {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("sort", &self.sort);
        object.rest(&self.additional);
    }
}

/// Type of the property `sort`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortedSort {
    /// `plain`
    Plain,
    /// A value that the description does not know.
    Other(String),
}

impl SortedSort {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SortedSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SortedSort {
    fn from(value: String) -> Self {
        match value.as_str() {
            "plain" => Self::Plain,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SortedSort {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SortedSort {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Sorted, SortedSort);
