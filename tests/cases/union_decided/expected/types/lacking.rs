// @generated
//! `Lacking`, `LackingListed`, `LackingWhole` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Lacking`.
///
/// Decided by which of `k` and `d` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Lacking {
    /// The value as `LackingListed`.
    ///
    /// It has `k`.
    Listed(LackingListed),
    /// The value as `LackingWhole`.
    ///
    /// It has `d`.
    Whole(LackingWhole),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Lacking {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("k"), json::Sign::member("d")],
            &[
                <LackingListed as json::Decode>::fits,
                <LackingWhole as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::Listed),
            Some(1) => node.decode().map(Self::Whole),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Lacking {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Listed(value) => out.value(value),
            Self::Whole(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<LackingListed> for Lacking {
    fn from(value: LackingListed) -> Self {
        Self::Listed(value)
    }
}

impl From<LackingWhole> for Lacking {
    fn from(value: LackingWhole) -> Self {
        Self::Whole(value)
    }
}

/// Listed.
#[derive(Debug, Clone, PartialEq)]
pub struct LackingListed {
    /// The property `k`.
    pub k: Vec<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LackingListed {
    /// A value with all of its fields.
    pub fn new(k: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            k: k.into_iter().map(Into::into).collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `k`.
    pub fn k(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.k = value.into_iter().map(Into::into).collect();
        self
    }
}

impl json::Decode for LackingListed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.required("k")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("k", <Vec<String> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for LackingListed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("k", &self.k);
        object.rest(&self.additional);
    }
}

/// Whole.
#[derive(Debug, Clone, PartialEq)]
pub struct LackingWhole {
    /// The property `d`.
    pub d: String,
    /// The property `c`.
    pub c: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LackingWhole {
    /// A value with all of its fields.
    pub fn new(d: impl Into<String>, c: impl Into<String>) -> Self {
        Self {
            d: d.into(),
            c: c.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `d`.
    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.d = value.into();
        self
    }

    /// Sets `c`.
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = value.into();
        self
    }
}

impl json::Decode for LackingWhole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            d: object.required("d")?,
            c: object.required("c")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("d", <String as json::Decode>::fits),
                json::Known::required("c", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for LackingWhole {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("d", &self.d);
        object.member("c", &self.c);
        object.rest(&self.additional);
    }
}

json::serde_for!(Lacking, LackingListed, LackingWhole);
