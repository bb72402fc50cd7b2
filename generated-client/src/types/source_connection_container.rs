// @generated
//! `SourceConnectionContainer`.

use crate::runtime::{additional, json, lenient};
use super::Device;

/// The container of a source.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct SourceConnectionContainer {
    /// Number of items in the container.
    ///
    /// Example: `1`.
    pub size: Option<i64>,
    /// The source. Absent when the server has nothing to tell about it.
    pub device: Option<Device>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SourceConnectionContainer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: lenient::optional_scalar(object.member("size"))?,
            device: lenient::optional_object(object.member("Device"))?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SourceConnectionContainer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("size", &self.size);
        object.optional("Device", &self.device);
        object.rest(&self.additional);
    }
}

json::serde_for!(SourceConnectionContainer);
