// @generated
//! `GetThingResponseXLimitsHeader`.

use crate::runtime::{additional, json};

/// Type of the header `X-Limits`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingResponseXLimitsHeader {
    /// The property `hour`.
    pub hour: Option<i64>,
    /// The property `day`.
    pub day: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetThingResponseXLimitsHeader {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            hour: object.optional("hour"),
            day: object.optional("day"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetThingResponseXLimitsHeader {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("hour", &self.hour);
        object.optional("day", &self.day);
        object.rest(&self.additional);
    }
}

json::serde_for!(GetThingResponseXLimitsHeader);
