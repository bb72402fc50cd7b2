// @generated
//! `Reply`, `ReplyByEmail`, `ReplyByNumber` and more.

use crate::runtime::{additional, json};

/// What stands beside the union belongs to each of the unions inside it.
///
/// Decided by which of `email`, `user` and `admin` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The value as `ReplyByEmail`.
    ///
    /// It has `email`.
    ByEmail(ReplyByEmail),
    /// The value as `ReplyByNumber`.
    ///
    /// It has `user`.
    ByNumber(ReplyByNumber),
    /// The value as `ReplyAdmin`.
    ///
    /// It has `admin`.
    Admin(ReplyAdmin),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Reply {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[
                json::Sign::member("email"),
                json::Sign::member("user"),
                json::Sign::member("admin"),
            ],
            &[
                <ReplyByEmail as json::Decode>::fits,
                <ReplyByNumber as json::Decode>::fits,
                <ReplyAdmin as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ByEmail),
            Some(1) => node.decode().map(Self::ByNumber),
            Some(2) => node.decode().map(Self::Admin),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Reply {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ByEmail(value) => out.value(value),
            Self::ByNumber(value) => out.value(value),
            Self::Admin(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ReplyByEmail> for Reply {
    fn from(value: ReplyByEmail) -> Self {
        Self::ByEmail(value)
    }
}

impl From<ReplyByNumber> for Reply {
    fn from(value: ReplyByNumber) -> Self {
        Self::ByNumber(value)
    }
}

impl From<ReplyAdmin> for Reply {
    fn from(value: ReplyAdmin) -> Self {
        Self::Admin(value)
    }
}

/// By email.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyByEmail {
    /// The property `quiet`.
    pub quiet: Option<bool>,
    /// The property `text`.
    pub text: Option<String>,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ReplyByEmail {
    /// A value with the required fields, and without any other.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            quiet: None,
            text: None,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `quiet`.
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
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

impl json::Decode for ReplyByEmail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            quiet: object.optional("quiet"),
            text: object.optional("text"),
            email: object.required("email")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("quiet", <bool as json::Decode>::fits),
                json::Known::optional("text", <String as json::Decode>::fits),
                json::Known::required("email", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ReplyByEmail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("quiet", &self.quiet);
        object.optional("text", &self.text);
        object.member("email", &self.email);
        object.rest(&self.additional);
    }
}

/// By number.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyByNumber {
    /// The property `quiet`.
    pub quiet: Option<bool>,
    /// The property `text`.
    pub text: Option<String>,
    /// The property `user`.
    pub user: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ReplyByNumber {
    /// A value with the required fields, and without any other.
    pub fn new(user: i64) -> Self {
        Self {
            quiet: None,
            text: None,
            user,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `quiet`.
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
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

impl json::Decode for ReplyByNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            quiet: object.optional("quiet"),
            text: object.optional("text"),
            user: object.required("user")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("quiet", <bool as json::Decode>::fits),
                json::Known::optional("text", <String as json::Decode>::fits),
                json::Known::required("user", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ReplyByNumber {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("quiet", &self.quiet);
        object.optional("text", &self.text);
        object.member("user", &self.user);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyAdmin {
    /// The property `quiet`.
    pub quiet: Option<bool>,
    /// The property `admin`.
    pub admin: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ReplyAdmin {
    /// A value with the required fields, and without any other.
    pub fn new(admin: impl Into<String>) -> Self {
        Self {
            quiet: None,
            admin: admin.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `quiet`.
    pub fn quiet(mut self, value: bool) -> Self {
        self.quiet = Some(value);
        self
    }

    /// Sets `admin`.
    pub fn admin(mut self, value: impl Into<String>) -> Self {
        self.admin = value.into();
        self
    }
}

impl json::Decode for ReplyAdmin {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            quiet: object.optional("quiet"),
            admin: object.required("admin")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("quiet", <bool as json::Decode>::fits),
                json::Known::required("admin", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ReplyAdmin {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("quiet", &self.quiet);
        object.member("admin", &self.admin);
        object.rest(&self.additional);
    }
}

json::serde_for!(Reply, ReplyByEmail, ReplyByNumber, ReplyAdmin);
