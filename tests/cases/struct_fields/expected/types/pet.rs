// @generated
//! `Pet`.

use crate::runtime::{additional, json};

/// An animal that somebody keeps.
#[derive(Debug, Clone, PartialEq)]
pub struct Pet {
    /// The property `id`.
    pub id: i64,
    /// What it answers to.
    ///
    /// Constraints: at most 20 characters.
    pub name: String,
    /// The property `weight`.
    pub weight: Option<f64>,
    /// The property `isTame`.
    pub is_tame: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Pet {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            weight: None,
            is_tame: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// What it answers to.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `weight`.
    pub fn weight(mut self, value: f64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets `isTame`.
    pub fn is_tame(mut self, value: bool) -> Self {
        self.is_tame = Some(value);
        self
    }
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            weight: object.optional("weight"),
            is_tame: object.optional("isTame"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.optional("weight", &self.weight);
        object.optional("isTame", &self.is_tame);
        object.rest(&self.additional);
    }
}

json::serde_for!(Pet);
