// @generated
//! `TransientTokenContainer`.

use std::fmt;

use crate::runtime::{additional, json, lenient};

/// The container of a transient token.
#[derive(Clone, PartialEq)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct TransientTokenContainer {
    /// Number of items in the container. Servers say 0 although there is a token.
    ///
    /// Example: `0`.
    pub size: Option<i64>,
    /// The transient token.
    ///
    /// Example: `transient-6f0e1b1e-0000-4000-8000-000000000000`.
    pub token: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl fmt::Debug for TransientTokenContainer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransientTokenContainer")
            .field("size", &self.size)
            .field("token", &format_args!("***"))
            .field("additional", &self.additional)
            .finish()
    }
}

impl json::Decode for TransientTokenContainer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: lenient::optional_scalar(object.member("size"))?,
            token: object.required("token")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for TransientTokenContainer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("size", &self.size);
        object.member("token", &self.token);
        object.rest(&self.additional);
    }
}

json::serde_for!(TransientTokenContainer);
