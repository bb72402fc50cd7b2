// @generated
//! `Beside`, `BesideEmail`, `BesidePhone` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Beside`.
///
/// Decided by which of `email` and `phone` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// The value as `BesideEmail`.
    ///
    /// It has `email`.
    Email(BesideEmail),
    /// The value as `BesidePhone`.
    ///
    /// It has `phone`.
    Phone(BesidePhone),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Beside {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("email"), json::Sign::member("phone")],
            &[<BesideEmail as json::Decode>::fits, <BesidePhone as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Email),
            Some(1) => node.decode().map(Self::Phone),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Beside {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Email(value) => out.value(value),
            Self::Phone(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BesideEmail> for Beside {
    fn from(value: BesideEmail) -> Self {
        Self::Email(value)
    }
}

impl From<BesidePhone> for Beside {
    fn from(value: BesidePhone) -> Self {
        Self::Phone(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideEmail {
    /// The property `id`.
    pub id: i64,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BesideEmail {
    /// A value with all of its fields.
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
}

impl json::Decode for BesideEmail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            email: object.required("email")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::required("email", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BesideEmail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("email", &self.email);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BesidePhone {
    /// The property `id`.
    pub id: i64,
    /// The property `phone`.
    pub phone: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BesidePhone {
    /// A value with all of its fields.
    pub fn new(id: i64, phone: impl Into<String>) -> Self {
        Self {
            id,
            phone: phone.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
}

impl json::Decode for BesidePhone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            phone: object.required("phone")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::required("phone", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BesidePhone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("phone", &self.phone);
        object.rest(&self.additional);
    }
}

json::serde_for!(Beside, BesideEmail, BesidePhone);
