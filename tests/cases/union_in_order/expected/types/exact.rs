// @generated
//! `Exact` and `ExactValue`.

use crate::runtime::json;

/// Type of the schema `Exact`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exact {
    /// The property `value`.
    pub value: Option<ExactValue>,
}

impl Exact {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: ExactValue) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Decode for Exact {
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
            &[json::Known::optional("value", <ExactValue as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Exact {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq)]
pub struct ExactValue {
    /// The property `is`.
    pub is: String,
}

impl ExactValue {
    /// A value with all of its fields.
    pub fn new(is: impl Into<String>) -> Self {
        Self { is: is.into() }
    }

    /// Sets `is`.
    pub fn is(mut self, value: impl Into<String>) -> Self {
        self.is = value.into();
        self
    }
}

impl json::Decode for ExactValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { is: object.required("is")? };
        object.end()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("is", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for ExactValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("is", &self.is);
    }
}

json::serde_for!(Exact, ExactValue);
