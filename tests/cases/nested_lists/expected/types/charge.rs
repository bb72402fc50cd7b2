// @generated
//! `ChargeBody` and `ChargeBodyItemsItem`.

use crate::runtime::json;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChargeBody {
    /// The property `expand`.
    pub expand: Option<Vec<String>>,
    /// The property `items`.
    pub items: Option<Vec<ChargeBodyItemsItem>>,
    /// The property `other`.
    pub other: Option<Vec<String>>,
}

impl ChargeBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expand`.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = ChargeBodyItemsItem>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }

    /// Sets `other`.
    pub fn other(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.other = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for ChargeBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            expand: object.optional("expand"),
            items: object.optional("items"),
            other: object.optional("other"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ChargeBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("expand", &self.expand);
        object.optional("items", &self.items);
        object.optional("other", &self.other);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChargeBodyItemsItem {
    /// The property `price`.
    pub price: Option<String>,
    /// The property `amount`.
    pub amount: Option<i64>,
}

impl ChargeBodyItemsItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `price`.
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
}

impl json::Decode for ChargeBodyItemsItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            price: object.optional("price"),
            amount: object.optional("amount"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ChargeBodyItemsItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("price", &self.price);
        object.optional("amount", &self.amount);
    }
}

json::serde_for!(ChargeBody, ChargeBodyItemsItem);
