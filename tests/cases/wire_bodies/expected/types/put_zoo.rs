//! `PutZooBody`.

use crate::runtime::json;
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutZooBody {
    /// The property `plain`.
    pub plain: Option<Vec<String>>,
    /// The property `item`.
    pub item: Option<Vec<String>>,
    /// The property `both`.
    pub both: Option<Vec<String>>,
    /// The property `wrapped`.
    pub wrapped: Option<Vec<String>>,
    /// The property `wrappedBoth`.
    pub wrapped_both: Option<Vec<String>>,
    /// The property `wrappedOuter`.
    pub wrapped_outer: Option<Vec<String>>,
    /// The property `point`.
    pub point: Option<Point>,
    /// The property `closed`.
    pub closed: Option<bool>,
}

impl json::Decode for PutZooBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            plain: object.optional("plain")?,
            item: object.optional("item")?,
            both: object.optional("both")?,
            wrapped: object.optional("wrapped")?,
            wrapped_both: object.optional("wrappedBoth")?,
            wrapped_outer: object.optional("wrappedOuter")?,
            point: object.optional("point")?,
            closed: object.optional("closed")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for PutZooBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("plain", &self.plain);
        object.optional("item", &self.item);
        object.optional("both", &self.both);
        object.optional("wrapped", &self.wrapped);
        object.optional("wrappedBoth", &self.wrapped_both);
        object.optional("wrappedOuter", &self.wrapped_outer);
        object.optional("point", &self.point);
        object.optional("closed", &self.closed);
    }
}

json::serde_for!(PutZooBody);
