// @generated
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

impl PutZooBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `plain`.
    pub fn plain(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.plain = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `item`.
    pub fn item(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.item = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `both`.
    pub fn both(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.both = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `wrapped`.
    pub fn wrapped(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wrapped = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `wrappedBoth`.
    pub fn wrapped_both(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wrapped_both = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `wrappedOuter`.
    pub fn wrapped_outer(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wrapped_outer = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }

    /// Sets `closed`.
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }
}

impl json::Decode for PutZooBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            plain: object.optional("plain"),
            item: object.optional("item"),
            both: object.optional("both"),
            wrapped: object.optional("wrapped"),
            wrapped_both: object.optional("wrappedBoth"),
            wrapped_outer: object.optional("wrappedOuter"),
            point: object.optional("point"),
            closed: object.optional("closed"),
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
