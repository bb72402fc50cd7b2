// @generated
//! `Order` and `OrderParty`.

use crate::runtime::{additional, json};
use super::Customer;

/// A large value is behind a pointer, so that values inside of values stay small.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The property `customer`.
    pub customer: Box<Customer>,
    /// The property `payer`.
    pub payer: Option<Box<Customer>>,
    /// The property `party`.
    pub party: Option<OrderParty>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Order {
    /// A value with the required fields, and without any other.
    pub fn new(customer: Customer) -> Self {
        Self {
            customer: Box::new(customer),
            payer: None,
            party: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `customer`.
    pub fn customer(mut self, value: Customer) -> Self {
        self.customer = Box::new(value);
        self
    }

    /// Sets `payer`.
    pub fn payer(mut self, value: Customer) -> Self {
        self.payer = Some(Box::new(value));
        self
    }

    /// Sets `party`.
    pub fn party(mut self, value: impl Into<OrderParty>) -> Self {
        self.party = Some(value.into());
        self
    }
}

impl json::Decode for Order {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            customer: object.required("customer")?,
            payer: object.optional("payer"),
            party: object.optional("party"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Order {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("customer", &self.customer);
        object.optional("payer", &self.payer);
        object.optional("party", &self.party);
        object.rest(&self.additional);
    }
}

/// Type of the property `party`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderParty {
    /// The value as `Customer`.
    Customer(Box<Customer>),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for OrderParty {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::Object => node.decode().map(Self::Customer),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for OrderParty {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Customer(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Customer> for OrderParty {
    fn from(value: Customer) -> Self {
        Self::Customer(Box::new(value))
    }
}

impl From<i64> for OrderParty {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

json::serde_for!(Order, OrderParty);
