// @generated
//! `ListScoresResponse` and `ListScoresResponseTotal`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListScoresResponse {
    /// The property `scores`.
    pub scores: Vec<i64>,
    /// The property `total`.
    pub total: Option<ListScoresResponseTotal>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListScoresResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            scores: object.required("scores")?,
            total: object.optional("total"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListScoresResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("scores", &self.scores);
        object.optional("total", &self.total);
        object.rest(&self.additional);
    }
}

/// Type of the property `total`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListScoresResponseTotal {
    /// The property `pages`.
    pub pages: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListScoresResponseTotal {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            pages: object.optional("pages"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListScoresResponseTotal {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("pages", &self.pages);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListScoresResponse, ListScoresResponseTotal);
