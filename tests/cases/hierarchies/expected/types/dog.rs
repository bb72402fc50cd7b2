// @generated
//! `Dog`.

use crate::runtime::{additional, json};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// The property `t`.
    pub t: String,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `barks`.
    pub barks: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            t: "d".to_owned(),
            name: None,
            barks: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Dog {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `barks`.
    pub fn barks(mut self, value: bool) -> Self {
        self.barks = Some(value);
        self
    }
}

impl json::Decode for Dog {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            name: object.optional("name"),
            barks: object.optional("barks"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("t", <String as json::Decode>::fits),
                json::Known::optional("name", <String as json::Decode>::fits),
                json::Known::optional("barks", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Dog {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("name", &self.name);
        object.optional("barks", &self.barks);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dog);
