// @generated
//! `Tree`, `TreeBase`, `TreeBaseType` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Conifer, Oak};

/// Type of the schema `Tree`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// The value as `Oak`.
    ///
    /// Its `type` is `Oak`.
    Oak(Oak),
    /// The value as `Conifer`.
    ///
    /// Its `type` is `Conifer`.
    Conifer(Conifer),
    /// The value as `TreeBase`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    Base(TreeBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Tree {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("Oak") => node.decode().map(Self::Oak),
            Some("Conifer") => node.decode().map(Self::Conifer),
            _ if node.looks_like::<TreeBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Tree {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Oak(value) => out.value(value),
            Self::Conifer(value) => out.value(value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Oak> for Tree {
    fn from(value: Oak) -> Self {
        Self::Oak(value)
    }
}

impl From<Conifer> for Tree {
    fn from(value: Conifer) -> Self {
        Self::Conifer(value)
    }
}

impl From<TreeBase> for Tree {
    fn from(value: TreeBase) -> Self {
        Self::Base(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct TreeBase {
    /// The property `type`.
    pub type_: TreeBaseType,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TreeBase {
    /// A value with all of its fields.
    pub fn new(type_: TreeBaseType) -> Self {
        Self {
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: TreeBaseType) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for TreeBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("type", <TreeBaseType as json::Decode>::fits)],
        )
    }
}

impl json::Encode for TreeBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TreeBaseType {
    /// `Oak`
    Oak,
    /// `fir_tree`
    FirTree,
    /// A value that the description does not know.
    Other(String),
}

impl TreeBaseType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oak => "Oak",
            Self::FirTree => "fir_tree",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for TreeBaseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for TreeBaseType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Oak" => Self::Oak,
            "fir_tree" => Self::FirTree,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for TreeBaseType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["Oak", "fir_tree"])
    }
}

impl json::Encode for TreeBaseType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Tree, TreeBase, TreeBaseType);
