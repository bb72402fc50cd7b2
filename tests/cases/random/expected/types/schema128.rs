// @generated
//! `Schema128`.

use crate::runtime::{additional, formats, json};
use super::Schema37;

/// Type of the schema `Schema128`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema128 {
    /// The property `id`.
    pub id: u64,
    /// The property `type`.
    pub type_: i64,
    /// The property `createdAt`.
    pub created_at: Schema37,
    /// The property `x-tag`.
    pub x_tag: Option<f64>,
    /// The property `self`.
    pub self_: Option<formats::Uri>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema128 {
    /// A value with the required fields, and without any other.
    pub fn new(id: u64, type_: i64, created_at: Schema37) -> Self {
        Self {
            id,
            type_,
            created_at,
            x_tag: None,
            self_: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: u64) -> Self {
        self.id = value;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema37) -> Self {
        self.created_at = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: f64) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: formats::Uri) -> Self {
        self.self_ = Some(value);
        self
    }
}

impl json::Decode for Schema128 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            type_: object.required("type")?,
            created_at: object.required("createdAt")?,
            x_tag: object.optional("x-tag"),
            self_: object.optional("self"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema128 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("type", &self.type_);
        object.member("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.optional("self", &self.self_);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema128);
