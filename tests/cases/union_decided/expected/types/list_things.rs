// @generated
//! `ListThingsResponse`.

use crate::runtime::{additional, json};
use super::{Attempt, Block, Owner, Port, ResultSchema, Shape, Texts, Tree, Vehicle};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// The property `block`.
    pub block: Option<Block>,
    /// The property `vehicle`.
    pub vehicle: Option<Vehicle>,
    /// The property `shape`.
    pub shape: Option<Shape>,
    /// The property `tree`.
    pub tree: Option<Tree>,
    /// The property `result`.
    pub result: Option<ResultSchema>,
    /// The property `texts`.
    pub texts: Option<Texts>,
    /// The property `port`.
    pub port: Option<Port>,
    /// The property `attempt`.
    pub attempt: Option<Attempt>,
    /// The property `owner`.
    pub owner: Option<Owner>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListThingsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            block: object.optional("block"),
            vehicle: object.optional("vehicle"),
            shape: object.optional("shape"),
            tree: object.optional("tree"),
            result: object.optional("result"),
            texts: object.optional("texts"),
            port: object.optional("port"),
            attempt: object.optional("attempt"),
            owner: object.optional("owner"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListThingsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("block", &self.block);
        object.optional("vehicle", &self.vehicle);
        object.optional("shape", &self.shape);
        object.optional("tree", &self.tree);
        object.optional("result", &self.result);
        object.optional("texts", &self.texts);
        object.optional("port", &self.port);
        object.optional("attempt", &self.attempt);
        object.optional("owner", &self.owner);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListThingsResponse);
