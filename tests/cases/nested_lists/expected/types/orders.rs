// @generated
//! `OrdersLinesItem`.

use crate::runtime::json;

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrdersLinesItem {
    /// The property `price`.
    pub price: Option<String>,
}

impl OrdersLinesItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `price`.
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }
}

impl json::Decode for OrdersLinesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            price: object.optional("price"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for OrdersLinesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("price", &self.price);
    }
}

json::serde_for!(OrdersLinesItem);
