// @generated
//! `Login`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Login`.
#[derive(Clone, PartialEq)]
pub struct Login {
    /// The property `user`.
    pub user: String,
    /// The property `token`.
    pub token: String,
    /// The property `pin`.
    pub pin: Option<Option<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Login {
    /// A value with the required fields, and without any other.
    pub fn new(user: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            token: token.into(),
            pin: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = value.into();
        self
    }

    /// Sets `token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }

    /// Sets `pin`.
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(Some(value.into()));
        self
    }

    /// Sends `pin` as `null`.
    pub fn clear_pin(mut self) -> Self {
        self.pin = Some(None);
        self
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("token", &format_args!("***"))
            .field("pin", &format_args!("***"))
            .field("additional", &self.additional)
            .finish()
    }
}

impl json::Decode for Login {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            user: object.required("user")?,
            token: object.required("token")?,
            pin: object.nullable("pin"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Login {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("user", &self.user);
        object.member("token", &self.token);
        object.optional("pin", &self.pin);
        object.rest(&self.additional);
    }
}

json::serde_for!(Login);
