// @generated
//! `UnauthorizedError`.

use crate::runtime::{additional, json, lenient};

/// One reason why the caller could not be authenticated.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct UnauthorizedError {
    /// Plex's own number of the error.
    ///
    /// Example: `1001`.
    pub code: Option<i32>,
    /// What went wrong, in words.
    ///
    /// Example: `User could not be authenticated`.
    pub message: Option<String>,
    /// The HTTP status once more.
    ///
    /// Example: `401`.
    pub status: Option<i32>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for UnauthorizedError {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            code: lenient::optional_scalar(object.member("code"))?,
            message: object.optional("message"),
            status: lenient::optional_scalar(object.member("status"))?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for UnauthorizedError {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("status", &self.status);
        object.rest(&self.additional);
    }
}

json::serde_for!(UnauthorizedError);
