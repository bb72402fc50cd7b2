// @generated
//! `Order`, `OrderCustomer`, `OrderLinesItem` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Order`.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The property `customer`.
    pub customer: OrderCustomer,
    /// The property `lines`.
    pub lines: Option<Vec<OrderLinesItem>>,
    /// Members that the schema does not declare.
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

    /// Sets `customer`.
    pub fn customer(mut self, value: OrderCustomer) -> Self {
        self.customer = value;
        self
    }

    /// Sets `lines`.
    pub fn lines(mut self, value: impl IntoIterator<Item = OrderLinesItem>) -> Self {
        self.lines = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Order {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            customer: object.required("customer")?,
            lines: object.optional("lines"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Order {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("customer", &self.customer);
        object.optional("lines", &self.lines);
        object.rest(&self.additional);
    }
}

/// Type of the property `customer`.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderCustomer {
    /// The property `address`.
    pub address: OrderCustomerAddress,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OrderCustomer {
    /// A value with all of its fields.
    pub fn new(address: OrderCustomerAddress) -> Self {
        Self {
            address,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `address`.
    pub fn address(mut self, value: OrderCustomerAddress) -> Self {
        self.address = value;
        self
    }
}

impl json::Decode for OrderCustomer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            address: object.required("address")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OrderCustomer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("address", &self.address);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderLinesItem {
    /// The property `sku`.
    pub sku: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OrderLinesItem {
    /// A value with all of its fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `sku`.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
}

impl json::Decode for OrderLinesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            sku: object.required("sku")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OrderLinesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("sku", &self.sku);
        object.rest(&self.additional);
    }
}

/// Type of the property `address`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderCustomerAddress {
    /// The property `street`.
    pub street: Option<String>,
    /// The property `kind`.
    pub kind: Option<OrderCustomerAddressKind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OrderCustomerAddress {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `street`.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: OrderCustomerAddressKind) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for OrderCustomerAddress {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            street: object.optional("street"),
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OrderCustomerAddress {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("street", &self.street);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
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

impl json::Decode for OrderCustomerAddressKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for OrderCustomerAddressKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Order, OrderCustomer, OrderLinesItem, OrderCustomerAddress, OrderCustomerAddressKind
);
