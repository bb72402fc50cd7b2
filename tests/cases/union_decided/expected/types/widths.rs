// @generated
//! `Widths` and `WidthsListed`.

use crate::runtime::{additional, json};

/// Type of the schema `Widths`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Widths {
    /// The property `largest`.
    ///
    /// Constraints: at most 18446744073709552000.
    pub largest: Option<u64>,
    /// The property `wide`.
    ///
    /// Constraints: at most 99999999999.
    pub wide: Option<i64>,
    /// The property `narrow`.
    ///
    /// Constraints: at most 4294967295.
    pub narrow: Option<u32>,
    /// The property `shown`.
    ///
    /// Example: `18446744073709551615`.
    pub shown: Option<u64>,
    /// The property `listed`.
    pub listed: Option<WidthsListed>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Widths {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `largest`.
    pub fn largest(mut self, value: u64) -> Self {
        self.largest = Some(value);
        self
    }

    /// Sets `wide`.
    pub fn wide(mut self, value: i64) -> Self {
        self.wide = Some(value);
        self
    }

    /// Sets `narrow`.
    pub fn narrow(mut self, value: u32) -> Self {
        self.narrow = Some(value);
        self
    }

    /// Sets `shown`.
    pub fn shown(mut self, value: u64) -> Self {
        self.shown = Some(value);
        self
    }

    /// Sets `listed`.
    pub fn listed(mut self, value: WidthsListed) -> Self {
        self.listed = Some(value);
        self
    }
}

impl json::Decode for Widths {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            largest: object.optional("largest"),
            wide: object.optional("wide"),
            narrow: object.optional("narrow"),
            shown: object.optional("shown"),
            listed: object.optional("listed"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Widths {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("largest", &self.largest);
        object.optional("wide", &self.wide);
        object.optional("narrow", &self.narrow);
        object.optional("shown", &self.shown);
        object.optional("listed", &self.listed);
        object.rest(&self.additional);
    }
}

/// Type of the property `listed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WidthsListed {
    /// `1`
    N1,
    /// `18446744073709551615`
    N18446744073709551615,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for WidthsListed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == 1i64 {
            return Ok(Self::N1);
        }
        if value == 18446744073709551615u64 {
            return Ok(Self::N18446744073709551615);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for WidthsListed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::N1 => out.json("1"),
            Self::N18446744073709551615 => out.json("18446744073709551615"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Widths, WidthsListed);
