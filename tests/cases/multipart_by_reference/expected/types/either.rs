// @generated
//! `Either` and `EitherScan`.

use crate::runtime::{binary, json};
use super::LetterParts;

/// Type of the schema `Either`.
///
/// Decided by which of `scan` and `letter` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    /// The value as `EitherScan`.
    ///
    /// It has `scan`.
    Scan(EitherScan),
    /// The value as `LetterParts`.
    ///
    /// It has `letter`.
    Variant2(LetterParts),
}

impl json::Decode for Either {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("scan"), json::Sign::member("letter")],
            &[<EitherScan as json::Decode>::fits, <LetterParts as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Scan),
            Some(1) => node.decode().map(Self::Variant2),
            _ => Err(node.no_variant_of(&["scan", "letter"])),
        }
    }
}

impl json::Encode for Either {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Scan(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
        }
    }
}

impl From<EitherScan> for Either {
    fn from(value: EitherScan) -> Self {
        Self::Scan(value)
    }
}

impl From<LetterParts> for Either {
    fn from(value: LetterParts) -> Self {
        Self::Variant2(value)
    }
}

/// Scan.
#[derive(Debug, Clone, PartialEq)]
pub struct EitherScan {
    /// The property `scan`.
    pub scan: binary::Binary,
}

impl EitherScan {
    /// A value with all of its fields.
    pub fn new(scan: impl Into<binary::Binary>) -> Self {
        Self { scan: scan.into() }
    }

    /// Sets `scan`.
    pub fn scan(mut self, value: impl Into<binary::Binary>) -> Self {
        self.scan = value.into();
        self
    }
}

impl json::Decode for EitherScan {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            scan: object.required("scan")?,
        };
        object.end()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("scan", <binary::Binary as json::Decode>::fits)],
        )
    }
}

impl json::Encode for EitherScan {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("scan", &self.scan);
    }
}

json::serde_for!(Either, EitherScan);
