// @generated
//! `Unshare`.

use crate::runtime::json;

/// Type of the schema `Unshare`.
#[derive(Debug, Clone, PartialEq)]
pub struct Unshare {
    /// The property `user`.
    pub user: String,
    /// The property `level`.
    pub level: serde_json::Value,
}

impl Unshare {
    /// A value with all of its fields.
    pub fn new(user: impl Into<String>, level: impl Into<serde_json::Value>) -> Self {
        Self {
            user: user.into(),
            level: level.into(),
        }
    }

    /// Sets `user`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = value.into();
        self
    }

    /// Sets `level`.
    pub fn level(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.level = value.into();
        self
    }
}

impl json::Decode for Unshare {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            user: object.required("user")?,
            level: object.required("level")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Unshare {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("user", &self.user);
        object.member("level", &self.level);
    }
}

json::serde_for!(Unshare);
