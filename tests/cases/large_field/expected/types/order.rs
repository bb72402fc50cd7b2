//! `Order` and `OrderParty`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union::{self, Kind};
use super::Customer;

/// A large value is behind a pointer, so that values inside of values stay small.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Order {
    /// The property `customer`.
    pub customer: Box<Customer>,
    /// The property `payer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Box<Customer>>,
    /// The property `party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<OrderParty>,
    /// Members that the schema does not declare.
    #[serde(skip)]
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
}

impl serde::Serialize for Order {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Order {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `party`.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderParty {
    /// The value as `Customer`.
    Customer(Box<Customer>),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for OrderParty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Customer(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for OrderParty {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for OrderParty {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Integer => scalar.read_or_other(Self::Integer),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Customer)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
