// @generated
//! `Range` and `RangeValue`.

use crate::runtime::json;

/// Type of the schema `Range`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Range {
    /// The property `value`.
    pub value: Option<RangeValue>,
}

impl Range {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: RangeValue) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Decode for Range {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            value: object.optional("value"),
        };
        object.end()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("value", <RangeValue as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Range {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq)]
pub struct RangeValue {
    /// The property `from`.
    pub from: i64,
}

impl RangeValue {
    /// A value with all of its fields.
    pub fn new(from: i64) -> Self {
        Self { from }
    }

    /// Sets `from`.
    pub fn with_from(mut self, value: i64) -> Self {
        self.from = value;
        self
    }
}

impl json::Decode for RangeValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            from: object.required("from")?,
        };
        object.end()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("from", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for RangeValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("from", &self.from);
    }
}

json::serde_for!(Range, RangeValue);
