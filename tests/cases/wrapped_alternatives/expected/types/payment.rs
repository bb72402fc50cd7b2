// @generated
//! `Payment` and `PaymentBase`.

use crate::runtime::{additional, json};
use super::{Card, Cash};

/// Type of the schema `Payment`.
///
/// Decided by the member `method`.
#[derive(Debug, Clone, PartialEq)]
pub enum Payment {
    /// The value as `Card`.
    ///
    /// Its `method` is `CARD` or `Card`.
    Card(Card),
    /// The value as `Cash`.
    ///
    /// Its `method` is `CASH` or `Cash`.
    Cash(Cash),
    /// The value as `PaymentBase`.
    ///
    /// Its `method` is `Payment`.
    ///
    /// A value with another `method`, or without one, is this one too, if it has what is required here.
    Payment(PaymentBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Payment {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("method").as_deref() {
            Some("CARD" | "Card") => node.decode().map(Self::Card),
            Some("CASH" | "Cash") => node.decode().map(Self::Cash),
            Some("Payment") => node.decode().map(Self::Payment),
            _ if node.looks_like::<PaymentBase>() => node.decode().map(Self::Payment),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Payment {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Card(value) => out.value(value),
            Self::Cash(value) => out.value(value),
            Self::Payment(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Cash> for Payment {
    fn from(value: Cash) -> Self {
        Self::Cash(value)
    }
}

impl From<PaymentBase> for Payment {
    fn from(value: PaymentBase) -> Self {
        Self::Payment(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentBase {
    /// The property `method`.
    pub method: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PaymentBase {
    /// A value with all of its fields.
    pub fn new(method: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = value.into();
        self
    }
}

impl json::Decode for PaymentBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            method: object.required("method")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("method", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for PaymentBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("method", &self.method);
        object.rest(&self.additional);
    }
}

json::serde_for!(Payment, PaymentBase);
