// @generated
//! `Links`, `LinksLinks`, `LinksLinksPages` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Forward;

/// Type of the schema `Links`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Links {
    /// The property `links`.
    pub links: Option<LinksLinks>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Links {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `links`.
    pub fn links(mut self, value: LinksLinks) -> Self {
        self.links = Some(value);
        self
    }
}

impl json::Decode for Links {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            links: object.optional("links"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Links {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("links", &self.links);
        object.rest(&self.additional);
    }
}

/// Type of the property `links`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinksLinks {
    /// The property `pages`.
    pub pages: Option<LinksLinksPages>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LinksLinks {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pages`.
    pub fn pages(mut self, value: impl Into<LinksLinksPages>) -> Self {
        self.pages = Some(value.into());
        self
    }
}

impl json::Decode for LinksLinks {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            pages: object.optional("pages"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LinksLinks {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("pages", &self.pages);
        object.rest(&self.additional);
    }
}

/// Type of the property `pages`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum LinksLinksPages {
    /// The value as `Forward`.
    Forward(Forward),
    /// The value as `BTreeMap<String, serde_json::Value>`.
    Map(BTreeMap<String, serde_json::Value>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for LinksLinksPages {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <Forward as json::Decode>::fits,
                        <BTreeMap<String, serde_json::Value> as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Forward, Self::Other),
                    Some(1) => node.decode_or(Self::Map, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for LinksLinksPages {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Forward(value) => out.value(value),
            Self::Map(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Forward> for LinksLinksPages {
    fn from(value: Forward) -> Self {
        Self::Forward(value)
    }
}

json::serde_for!(Links, LinksLinks, LinksLinksPages);
