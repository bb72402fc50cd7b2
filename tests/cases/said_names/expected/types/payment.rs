// @generated
//! `Payment`, `PaymentCard`, `PaymentIban` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Payment`.
///
/// Decided by which of `card` and `iban` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Payment {
    /// The value as `PaymentCard`.
    ///
    /// It has `card`.
    Card(PaymentCard),
    /// The value as `PaymentIban`.
    ///
    /// It has `iban`.
    Iban(PaymentIban),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Payment {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("card"), json::Sign::member("iban")],
            &[<PaymentCard as json::Decode>::fits, <PaymentIban as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Card),
            Some(1) => node.decode().map(Self::Iban),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Payment {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Card(value) => out.value(value),
            Self::Iban(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<PaymentCard> for Payment {
    fn from(value: PaymentCard) -> Self {
        Self::Card(value)
    }
}

impl From<PaymentIban> for Payment {
    fn from(value: PaymentIban) -> Self {
        Self::Iban(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentCard {
    /// The property `card`.
    pub card: String,
    /// The property `code`.
    pub code: String,
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PaymentCard {
    /// A value with the required fields, and without any other.
    pub fn new(card: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            card: card.into(),
            code: code.into(),
            note: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `card`.
    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.card = value.into();
        self
    }

    /// Sets `code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for PaymentCard {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            card: object.required("card")?,
            code: object.required("code")?,
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("card", <String as json::Decode>::fits),
                json::Known::required("code", <String as json::Decode>::fits),
                json::Known::optional("note", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for PaymentCard {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("card", &self.card);
        object.member("code", &self.code);
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentIban {
    /// The property `iban`.
    pub iban: String,
    /// The property `note`.
    pub note: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PaymentIban {
    /// A value with all of its fields.
    pub fn new(iban: impl Into<String>, note: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            note: note.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `iban`.
    pub fn iban(mut self, value: impl Into<String>) -> Self {
        self.iban = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = value.into();
        self
    }
}

impl json::Decode for PaymentIban {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            iban: object.required("iban")?,
            note: object.required("note")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("iban", <String as json::Decode>::fits),
                json::Known::required("note", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for PaymentIban {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("iban", &self.iban);
        object.member("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Payment, PaymentCard, PaymentIban);
