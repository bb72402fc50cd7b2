// @generated
//! `Account`, `AccountBase`, `AccountBaseType` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Credit, Savings};

/// Type of the schema `Account`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Account {
    /// The value as `Savings`.
    ///
    /// Its `type` is `Savings`.
    Savings(Savings),
    /// The value as `Credit`.
    ///
    /// Its `type` is `Credit`.
    Credit(Credit),
    /// The value as `AccountBase`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    Base(AccountBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Account {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("Savings") => node.decode().map(Self::Savings),
            Some("Credit") => node.decode().map(Self::Credit),
            _ if node.looks_like::<AccountBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Account {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Savings(value) => out.value(value),
            Self::Credit(value) => out.value(value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Savings> for Account {
    fn from(value: Savings) -> Self {
        Self::Savings(value)
    }
}

impl From<Credit> for Account {
    fn from(value: Credit) -> Self {
        Self::Credit(value)
    }
}

impl From<AccountBase> for Account {
    fn from(value: AccountBase) -> Self {
        Self::Base(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountBase {
    /// The property `type`.
    pub type_: AccountBaseType,
    /// The property `owner`.
    pub owner: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AccountBase {
    /// A value with the required fields, and without any other.
    pub fn new(type_: AccountBaseType) -> Self {
        Self {
            type_,
            owner: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: AccountBaseType) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

impl json::Decode for AccountBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            owner: object.optional("owner"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <AccountBaseType as json::Decode>::fits),
                json::Known::optional("owner", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for AccountBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("owner", &self.owner);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountBaseType {
    /// `Savings`
    Savings,
    /// `Credit`
    Credit,
    /// A value that the description does not know.
    Other(String),
}

impl AccountBaseType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Savings => "Savings",
            Self::Credit => "Credit",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for AccountBaseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for AccountBaseType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Savings" => Self::Savings,
            "Credit" => Self::Credit,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for AccountBaseType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["Savings", "Credit"])
    }
}

impl json::Encode for AccountBaseType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Account, AccountBase, AccountBaseType);
