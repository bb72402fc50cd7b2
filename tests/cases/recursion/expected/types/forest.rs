// @generated
//! `Forest`.

use crate::runtime::json;

/// Type of the schema `Forest`.
#[derive(Debug, Clone, PartialEq)]
pub struct Forest(pub Vec<Forest>);

impl json::Decode for Forest {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(Self)
    }
}

impl json::Encode for Forest {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.0);
    }
}

json::serde_for!(Forest);
