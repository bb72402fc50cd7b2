// @generated
//! `Nothing` and `NothingMaybe`.

use crate::runtime::{additional, json};

/// Type of the schema `Nothing`.
#[derive(Debug, Clone, PartialEq)]
pub struct Nothing {
    /// The property `maybe`.
    pub maybe: Option<NothingMaybe>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Nothing {
    /// A value with all of its fields.
    pub fn new(maybe: Option<NothingMaybe>) -> Self {
        Self {
            maybe,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `maybe`.
    pub fn maybe(mut self, value: NothingMaybe) -> Self {
        self.maybe = Some(value);
        self
    }

    /// Sends `maybe` as `null`.
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = None;
        self
    }
}

impl json::Decode for Nothing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            maybe: object.required("maybe")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Nothing {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("maybe", &self.maybe);
        object.rest(&self.additional);
    }
}

/// Type of the property `maybe`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NothingMaybe {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NothingMaybe {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

impl json::Decode for NothingMaybe {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.optional("a"),
            b: object.optional("b"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for NothingMaybe {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.rest(&self.additional);
    }
}

json::serde_for!(Nothing, NothingMaybe);
