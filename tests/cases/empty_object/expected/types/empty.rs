// @generated
//! `Empty`.

use crate::runtime::json;

/// Type of the schema `Empty`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Empty {}

impl json::Decode for Empty {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.object()?.closed().map(|()| Self {})
    }
}

impl json::Encode for Empty {
    fn encode(&self, out: &mut json::Writer) {
        out.object();
    }
}

json::serde_for!(Empty);
