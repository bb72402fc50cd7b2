// @generated
//! `Schema57`.

use crate::runtime::{additional, base64, json};

/// Type of the schema `Schema57`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema57 {
    /// The property `1st`.
    pub n1st: Option<Vec<base64::Base64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema57 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `1st`.
    pub fn n1st(
        mut self,
        value: impl IntoIterator<Item = impl Into<base64::Base64>>,
    ) -> Self {
        self.n1st = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Schema57 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            n1st: object.optional("1st"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("1st", <Vec<base64::Base64> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema57 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("1st", &self.n1st);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema57);
