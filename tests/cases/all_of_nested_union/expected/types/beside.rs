//! `Beside`, `BesideVariant1`, `BesideVariant2` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Beside`.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// The value as `BesideVariant1`.
    Variant1(BesideVariant1),
    /// The value as `BesideVariant2`.
    Variant2(BesideVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Beside {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.sole_of(&["email", "phone"]) {
            Some("email") => node.decode().map(Self::Variant1),
            Some("phone") => node.decode().map(Self::Variant2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Beside {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BesideVariant1> for Beside {
    fn from(value: BesideVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<BesideVariant2> for Beside {
    fn from(value: BesideVariant2) -> Self {
        Self::Variant2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideVariant1 {
    /// The property `id`.
    pub id: i64,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BesideVariant1 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for BesideVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            email: object.required("email")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for BesideVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("email", &self.email);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideVariant2 {
    /// The property `id`.
    pub id: i64,
    /// The property `phone`.
    pub phone: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BesideVariant2 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, phone: impl Into<String>) -> Self {
        Self {
            id,
            phone: phone.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for BesideVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            phone: object.required("phone")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for BesideVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("phone", &self.phone);
        object.rest(&self.additional);
    }
}

json::serde_for!(Beside, BesideVariant1, BesideVariant2);
