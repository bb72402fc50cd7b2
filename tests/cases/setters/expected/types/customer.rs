// @generated
//! `Customer`, `CustomerKind`, `CustomerShipping` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::json;
use super::Address;

/// Type of the schema `Customer`.
#[derive(Debug, Clone, PartialEq)]
pub struct Customer {
    /// The property `name`.
    pub name: String,
    /// The property `kind`.
    pub kind: CustomerKind,
    /// The property `id`.
    pub id: Option<String>,
    /// Where letters go.
    ///
    /// Of any length.
    pub email: Option<String>,
    /// The property `age`.
    pub age: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `orders`.
    pub orders: Option<Vec<i64>>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `counts`.
    pub counts: Option<BTreeMap<String, i64>>,
    /// The property `note`.
    pub note: Option<Option<String>>,
    /// The property `extra`.
    pub extra: Option<serde_json::Value>,
    /// The property `address`.
    pub address: Option<Address>,
    /// The property `parent`.
    pub parent: Option<Box<Customer>>,
    /// The property `shipping`.
    pub shipping: Option<CustomerShipping>,
    /// The property `tax`.
    pub tax: Option<CustomerTax>,
    /// The property `clone`.
    pub clone: Option<String>,
    /// The property `default`.
    pub default: Option<String>,
    /// The property `new`.
    pub new: Option<String>,
    /// The property `add`.
    pub add: Option<i64>,
    /// The property `with_new`.
    pub with_new: Option<String>,
}

impl Customer {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: CustomerKind::Customer,
            id: None,
            email: None,
            age: None,
            tags: None,
            orders: None,
            labels: None,
            counts: None,
            note: None,
            extra: None,
            address: None,
            parent: None,
            shipping: None,
            tax: None,
            clone: None,
            default: None,
            new: None,
            add: None,
            with_new: None,
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Where letters go.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `age`.
    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `orders`.
    pub fn orders(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.orders = Some(value.into_iter().collect());
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            value.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `counts`.
    pub fn counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.counts = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(Some(value.into()));
        self
    }

    /// Sends `note` as `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = Some(None);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.extra = Some(value.into());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `parent`.
    pub fn parent(mut self, value: Customer) -> Self {
        self.parent = Some(Box::new(value));
        self
    }

    /// Sets `shipping`.
    pub fn shipping(mut self, value: impl Into<CustomerShipping>) -> Self {
        self.shipping = Some(value.into());
        self
    }

    /// Sends `shipping` as the empty text.
    pub fn clear_shipping(mut self) -> Self {
        self.shipping = Some(CustomerShipping::Enum(CustomerShippingVariant2::Empty));
        self
    }

    /// Sets `tax`.
    pub fn tax(mut self, value: CustomerTax) -> Self {
        self.tax = Some(value);
        self
    }

    /// Sends `tax` as the empty text.
    pub fn clear_tax(mut self) -> Self {
        self.tax = Some(CustomerTax::Empty);
        self
    }

    /// Sets `clone`.
    pub fn with_clone(mut self, value: impl Into<String>) -> Self {
        self.clone = Some(value.into());
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn with_new_2(mut self, value: impl Into<String>) -> Self {
        self.new = Some(value.into());
        self
    }

    /// Sets `add`.
    pub fn with_add(mut self, value: i64) -> Self {
        self.add = Some(value);
        self
    }

    /// Sets `with_new`.
    pub fn with_new(mut self, value: impl Into<String>) -> Self {
        self.with_new = Some(value.into());
        self
    }
}

impl json::Decode for Customer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.required("name")?,
            kind: object.required("kind")?,
            id: object.optional("id"),
            email: object.optional("email"),
            age: object.optional("age"),
            tags: object.optional("tags"),
            orders: object.optional("orders"),
            labels: object.optional("labels"),
            counts: object.optional("counts"),
            note: object.nullable("note"),
            extra: object.nullable("extra"),
            address: object.optional("address"),
            parent: object.optional("parent"),
            shipping: object.optional("shipping"),
            tax: object.optional("tax"),
            clone: object.optional("clone"),
            default: object.optional("default"),
            new: object.optional("new"),
            add: object.optional("add"),
            with_new: object.optional("with_new"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Customer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("kind", &self.kind);
        object.optional("id", &self.id);
        object.optional("email", &self.email);
        object.optional("age", &self.age);
        object.optional("tags", &self.tags);
        object.optional("orders", &self.orders);
        object.optional("labels", &self.labels);
        object.optional("counts", &self.counts);
        object.optional("note", &self.note);
        object.optional("extra", &self.extra);
        object.optional("address", &self.address);
        object.optional("parent", &self.parent);
        object.optional("shipping", &self.shipping);
        object.optional("tax", &self.tax);
        object.optional("clone", &self.clone);
        object.optional("default", &self.default);
        object.optional("new", &self.new);
        object.optional("add", &self.add);
        object.optional("with_new", &self.with_new);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomerKind {
    /// `customer`
    Customer,
}

impl CustomerKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
        }
    }
}

impl fmt::Display for CustomerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CustomerKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "customer" => Ok(Self::Customer),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for CustomerKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `shipping`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomerShipping {
    /// The value as `Address`.
    Address(Address),
    /// The value as `CustomerShippingVariant2`.
    Enum(CustomerShippingVariant2),
}

impl json::Decode for CustomerShipping {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::Enum),
            json::Kind::Object => node.decode().map(Self::Address),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for CustomerShipping {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Address(value) => out.value(value),
            Self::Enum(value) => out.value(value),
        }
    }
}

impl From<Address> for CustomerShipping {
    fn from(value: Address) -> Self {
        Self::Address(value)
    }
}

impl From<CustomerShippingVariant2> for CustomerShipping {
    fn from(value: CustomerShippingVariant2) -> Self {
        Self::Enum(value)
    }
}

/// Type of the property `tax`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomerTax {
    /// The empty string.
    Empty,
    /// `exempt`
    Exempt,
    /// `none`
    None,
}

impl CustomerTax {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "",
            Self::Exempt => "exempt",
            Self::None => "none",
        }
    }
}

impl fmt::Display for CustomerTax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CustomerTax {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "" => Ok(Self::Empty),
            "exempt" => Ok(Self::Exempt),
            "none" => Ok(Self::None),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for CustomerTax {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomerShippingVariant2 {
    /// The empty string.
    Empty,
}

impl CustomerShippingVariant2 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "",
        }
    }
}

impl fmt::Display for CustomerShippingVariant2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CustomerShippingVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "" => Ok(Self::Empty),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for CustomerShippingVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Customer, CustomerKind, CustomerShipping, CustomerTax, CustomerShippingVariant2
);
