// @generated
//! `Lock`, `LockClosed`, `LockOpen` and more.

use crate::runtime::{additional, json};

/// Only one of them has a place for what is the other's.
///
/// Decided by which of `key` and `code` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Lock {
    /// The value as `LockClosed`.
    ///
    /// It has `key`.
    Closed(LockClosed),
    /// The value as `LockOpen`.
    ///
    /// It has `code`.
    Open(LockOpen),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Lock {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("key").closed(), json::Sign::member("code")],
            &[<LockClosed as json::Decode>::fits, <LockOpen as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Closed),
            Some(1) => node.decode().map(Self::Open),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Lock {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Closed(value) => out.value(value),
            Self::Open(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<LockClosed> for Lock {
    fn from(value: LockClosed) -> Self {
        Self::Closed(value)
    }
}

impl From<LockOpen> for Lock {
    fn from(value: LockOpen) -> Self {
        Self::Open(value)
    }
}

/// Closed.
#[derive(Debug, Clone, PartialEq)]
pub struct LockClosed {
    /// The property `key`.
    pub key: String,
}

impl LockClosed {
    /// A value with all of its fields.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
}

impl json::Decode for LockClosed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            key: object.required("key")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("key", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for LockClosed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("key", &self.key);
    }
}

/// Open.
#[derive(Debug, Clone, PartialEq)]
pub struct LockOpen {
    /// The property `code`.
    pub code: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LockOpen {
    /// A value with all of its fields.
    pub fn new(code: i64) -> Self {
        Self {
            code,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `code`.
    pub fn code(mut self, value: i64) -> Self {
        self.code = value;
        self
    }
}

impl json::Decode for LockOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            code: object.required("code")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("code", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for LockOpen {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("code", &self.code);
        object.rest(&self.additional);
    }
}

json::serde_for!(Lock, LockClosed, LockOpen);
