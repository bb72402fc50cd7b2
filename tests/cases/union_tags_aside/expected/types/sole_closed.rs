// @generated
//! `SoleClosed` and `SoleClosedClosed`.

use crate::runtime::json;

/// Type of the schema `SoleClosed`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum SoleClosed {
    /// The value as `String`.
    String(String),
    /// The value as `SoleClosedClosed`.
    Closed(SoleClosedClosed),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for SoleClosed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object if node.looks_like::<SoleClosedClosed>() => {
                node.decode().map(Self::Closed)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for SoleClosed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Closed(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for SoleClosed {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SoleClosed {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<SoleClosedClosed> for SoleClosed {
    fn from(value: SoleClosedClosed) -> Self {
        Self::Closed(value)
    }
}

/// Closed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SoleClosedClosed {
    /// The property `v`.
    pub v: Option<i64>,
}

impl SoleClosedClosed {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `v`.
    pub fn v(mut self, value: i64) -> Self {
        self.v = Some(value);
        self
    }
}

impl json::Decode for SoleClosedClosed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { v: object.optional("v") };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::optional("v", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SoleClosedClosed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("v", &self.v);
    }
}

json::serde_for!(SoleClosed, SoleClosedClosed);
