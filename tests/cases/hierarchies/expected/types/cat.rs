// @generated
//! `Cat`.

use crate::runtime::{additional, json};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// The property `t`.
    pub t: String,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `lives`.
    pub lives: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            t: "c".to_owned(),
            name: None,
            lives: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Cat {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `lives`.
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

impl json::Decode for Cat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            name: object.optional("name"),
            lives: object.optional("lives"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("t", <String as json::Decode>::fits),
                json::Known::optional("name", <String as json::Decode>::fits),
                json::Known::optional("lives", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Cat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("name", &self.name);
        object.optional("lives", &self.lives);
        object.rest(&self.additional);
    }
}

json::serde_for!(Cat);
