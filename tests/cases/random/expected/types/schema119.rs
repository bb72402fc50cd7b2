// @generated
//! `Schema119`.

use crate::runtime::{additional, formats, json};
use super::Schema17;

/// Type of the schema `Schema119`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema119 {
    /// The property `id`.
    pub id: formats::Uri,
    /// The property `name`.
    pub name: Option<i64>,
    /// The property `x-tag`.
    pub x_tag: Option<i32>,
    /// The property `URL`.
    pub url: Option<formats::Uri>,
    /// The property `isOpen`.
    pub is_open: f64,
    /// The property `é`.
    pub e: Schema17,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema119 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uri, name: Option<i64>, is_open: f64, e: Schema17) -> Self {
        Self {
            id,
            name,
            x_tag: None,
            url: None,
            is_open,
            e,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uri) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: i64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: i32) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: formats::Uri) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: f64) -> Self {
        self.is_open = value;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema17) -> Self {
        self.e = value;
        self
    }
}

impl json::Decode for Schema119 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            x_tag: object.optional("x-tag"),
            url: object.optional("URL"),
            is_open: object.required("isOpen")?,
            e: object.required("é")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema119 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.optional("x-tag", &self.x_tag);
        object.optional("URL", &self.url);
        object.member("isOpen", &self.is_open);
        object.member("é", &self.e);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema119);
