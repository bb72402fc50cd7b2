//! `Exact` and `ExactValue`.

use crate::runtime::json;

/// Type of the schema `Exact`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exact {
    /// The property `value`.
    pub value: Option<ExactValue>,
}

impl json::Decode for Exact {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            value: object.optional("value")?,
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
