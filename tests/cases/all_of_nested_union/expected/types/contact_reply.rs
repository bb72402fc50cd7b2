// @generated
//! `ContactReply`, `ContactReplyByEmail`, `ContactReplyByNumber` and more.

use crate::runtime::{additional, json};

/// Type of the schema `ContactReply`.
///
/// Decided by which of `email` and `user` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum ContactReply {
    /// The value as `ContactReplyByEmail`.
    ///
    /// It has `email`.
    ByEmail(ContactReplyByEmail),
    /// The value as `ContactReplyByNumber`.
    ///
    /// It has `user`.
    ByNumber(ContactReplyByNumber),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ContactReply {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("email"), json::Sign::member("user")],
            &[
                <ContactReplyByEmail as json::Decode>::fits,
                <ContactReplyByNumber as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ByEmail),
            Some(1) => node.decode().map(Self::ByNumber),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ContactReply {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ByEmail(value) => out.value(value),
            Self::ByNumber(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ContactReplyByEmail> for ContactReply {
    fn from(value: ContactReplyByEmail) -> Self {
        Self::ByEmail(value)
    }
}

impl From<ContactReplyByNumber> for ContactReply {
    fn from(value: ContactReplyByNumber) -> Self {
        Self::ByNumber(value)
    }
}

/// By email.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactReplyByEmail {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ContactReplyByEmail {
    /// A value with the required fields, and without any other.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            text: None,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
}

impl json::Decode for ContactReplyByEmail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            email: object.required("email")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("text", <String as json::Decode>::fits),
                json::Known::required("email", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ContactReplyByEmail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.member("email", &self.email);
        object.rest(&self.additional);
    }
}

/// By number.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactReplyByNumber {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `user`.
    pub user: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ContactReplyByNumber {
    /// A value with the required fields, and without any other.
    pub fn new(user: i64) -> Self {
        Self {
            text: None,
            user,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `user`.
    pub fn user(mut self, value: i64) -> Self {
        self.user = value;
        self
    }
}

impl json::Decode for ContactReplyByNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            user: object.required("user")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("text", <String as json::Decode>::fits),
                json::Known::required("user", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ContactReplyByNumber {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.member("user", &self.user);
        object.rest(&self.additional);
    }
}

json::serde_for!(ContactReply, ContactReplyByEmail, ContactReplyByNumber);
