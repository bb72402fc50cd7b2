// @generated
//! `Account`.

use crate::runtime::{additional, json};

/// Type of the schema `Account`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// The property `enable2FA`.
    pub enable_2fa: Option<bool>,
    /// The property `is3D`.
    pub is_3d: Option<bool>,
    /// The property `line2Text`.
    pub line2_text: Option<String>,
    /// The property `sha256`.
    pub sha256: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Account {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enable2FA`.
    pub fn enable_2fa(mut self, value: bool) -> Self {
        self.enable_2fa = Some(value);
        self
    }

    /// Sets `is3D`.
    pub fn is_3d(mut self, value: bool) -> Self {
        self.is_3d = Some(value);
        self
    }

    /// Sets `line2Text`.
    pub fn line2_text(mut self, value: impl Into<String>) -> Self {
        self.line2_text = Some(value.into());
        self
    }

    /// Sets `sha256`.
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.sha256 = Some(value.into());
        self
    }
}

impl json::Decode for Account {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            enable_2fa: object.optional("enable2FA"),
            is_3d: object.optional("is3D"),
            line2_text: object.optional("line2Text"),
            sha256: object.optional("sha256"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Account {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("enable2FA", &self.enable_2fa);
        object.optional("is3D", &self.is_3d);
        object.optional("line2Text", &self.line2_text);
        object.optional("sha256", &self.sha256);
        object.rest(&self.additional);
    }
}

json::serde_for!(Account);
