// @generated
//! `Twice`, `TwiceCard`, `TwiceCash` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Twice`.
///
/// Decided by which of `card` and `cash` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Twice {
    /// The value as `TwiceCard`.
    ///
    /// It has `card`.
    Card(TwiceCard),
    /// The value as `TwiceCash`.
    ///
    /// It has `cash`.
    Cash(TwiceCash),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Twice {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("card"), json::Sign::member("cash")],
            &[<TwiceCard as json::Decode>::fits, <TwiceCash as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Card),
            Some(1) => node.decode().map(Self::Cash),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Twice {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Card(value) => out.value(value),
            Self::Cash(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<TwiceCard> for Twice {
    fn from(value: TwiceCard) -> Self {
        Self::Card(value)
    }
}

impl From<TwiceCash> for Twice {
    fn from(value: TwiceCash) -> Self {
        Self::Cash(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct TwiceCard {
    /// The property `ship`.
    pub ship: Option<String>,
    /// The property `fetch`.
    pub fetch: Option<String>,
    /// The property `card`.
    pub card: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TwiceCard {
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

impl json::Decode for TwiceCard {
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

impl json::Encode for TwiceCard {
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
pub struct TwiceCash {
    /// The property `ship`.
    pub ship: Option<String>,
    /// The property `fetch`.
    pub fetch: Option<String>,
    /// The property `cash`.
    pub cash: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TwiceCash {
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

impl json::Decode for TwiceCash {
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

impl json::Encode for TwiceCash {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("ship", &self.ship);
        object.optional("fetch", &self.fetch);
        object.member("cash", &self.cash);
        object.rest(&self.additional);
    }
}

json::serde_for!(Twice, TwiceCard, TwiceCash);
