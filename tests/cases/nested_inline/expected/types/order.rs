//! `Order`, `OrderCustomer`, `OrderLinesItem` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;

/// Type of the schema `Order`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Order {
    /// The property `customer`.
    pub customer: OrderCustomer,
    /// The property `lines`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderLinesItem>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Order {
    /// A value with the required fields, and without any other.
    pub fn new(customer: OrderCustomer) -> Self {
        Self {
            customer,
            lines: None,
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

/// Type of the property `customer`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct OrderCustomer {
    /// The property `address`.
    pub address: OrderCustomerAddress,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl OrderCustomer {
    /// A value with the required fields, and without any other.
    pub fn new(address: OrderCustomerAddress) -> Self {
        Self {
            address,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for OrderCustomer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for OrderCustomer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct OrderLinesItem {
    /// The property `sku`.
    pub sku: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl OrderLinesItem {
    /// A value with the required fields, and without any other.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for OrderLinesItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for OrderLinesItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `address`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct OrderCustomerAddress {
    /// The property `street`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<OrderCustomerAddressKind>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for OrderCustomerAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for OrderCustomerAddress {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderCustomerAddressKind {
    /// `home`
    Home,
    /// `work`
    Work,
    /// A value that the description does not know.
    Other(String),
}

impl OrderCustomerAddressKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Work => "work",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for OrderCustomerAddressKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for OrderCustomerAddressKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "home" => Self::Home,
            "work" => Self::Work,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for OrderCustomerAddressKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderCustomerAddressKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
