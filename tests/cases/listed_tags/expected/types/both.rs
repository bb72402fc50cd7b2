// @generated
//! `Both`, `BothCard`, `BothCash` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Both`.
///
/// Decided by which of `card` and `cash` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Both {
    /// The value as `BothCard`.
    ///
    /// It has `card`.
    Card(BothCard),
    /// The value as `BothCash`.
    ///
    /// It has `cash`.
    Cash(BothCash),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Both {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("card"), json::Sign::member("cash")],
            &[<BothCard as json::Decode>::fits, <BothCash as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Card),
            Some(1) => node.decode().map(Self::Cash),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Both {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Card(value) => out.value(value),
            Self::Cash(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BothCard> for Both {
    fn from(value: BothCard) -> Self {
        Self::Card(value)
    }
}

impl From<BothCash> for Both {
    fn from(value: BothCash) -> Self {
        Self::Cash(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BothCard {
    /// The property `ship`.
    pub ship: Option<String>,
    /// The property `fetch`.
    pub fetch: Option<String>,
    /// The property `card`.
    pub card: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BothCard {
    /// A value with the required fields, and without any other.
    pub fn new(card: impl Into<String>) -> Self {
        Self {
            ship: None,
            fetch: None,
            card: card.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `ship`.
    pub fn ship(mut self, value: impl Into<String>) -> Self {
        self.ship = Some(value.into());
        self
    }

    /// Sets `fetch`.
    pub fn fetch(mut self, value: impl Into<String>) -> Self {
        self.fetch = Some(value.into());
        self
    }

    /// Sets `card`.
    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.card = value.into();
        self
    }
}

impl json::Decode for BothCard {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            ship: object.optional("ship"),
            fetch: object.optional("fetch"),
            card: object.required("card")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("ship", <String as json::Decode>::fits),
                json::Known::optional("fetch", <String as json::Decode>::fits),
                json::Known::required("card", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BothCard {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("ship", &self.ship);
        object.optional("fetch", &self.fetch);
        object.member("card", &self.card);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BothCash {
    /// The property `ship`.
    pub ship: Option<String>,
    /// The property `fetch`.
    pub fetch: Option<String>,
    /// The property `cash`.
    pub cash: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BothCash {
    /// A value with the required fields, and without any other.
    pub fn new(cash: impl Into<String>) -> Self {
        Self {
            ship: None,
            fetch: None,
            cash: cash.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `ship`.
    pub fn ship(mut self, value: impl Into<String>) -> Self {
        self.ship = Some(value.into());
        self
    }

    /// Sets `fetch`.
    pub fn fetch(mut self, value: impl Into<String>) -> Self {
        self.fetch = Some(value.into());
        self
    }

    /// Sets `cash`.
    pub fn cash(mut self, value: impl Into<String>) -> Self {
        self.cash = value.into();
        self
    }
}

impl json::Decode for BothCash {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            ship: object.optional("ship"),
            fetch: object.optional("fetch"),
            cash: object.required("cash")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("ship", <String as json::Decode>::fits),
                json::Known::optional("fetch", <String as json::Decode>::fits),
                json::Known::required("cash", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BothCash {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("ship", &self.ship);
        object.optional("fetch", &self.fetch);
        object.member("cash", &self.cash);
        object.rest(&self.additional);
    }
}

json::serde_for!(Both, BothCard, BothCash);
