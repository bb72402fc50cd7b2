// @generated
//! `Schema14` and `Schema14IdItem`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema14`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema14 {
    /// The property `id`.
    pub id: Vec<Schema14IdItem>,
    /// The property `updated_at`.
    pub updated_at: Option<String>,
    /// The property `self`.
    pub self_: Option<i32>,
    /// The property `URL`.
    pub url: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema14 {
    /// A value with the required fields, and without any other.
    pub fn new(id: impl IntoIterator<Item = Schema14IdItem>, url: f64) -> Self {
        Self {
            id: id.into_iter().collect(),
            updated_at: None,
            self_: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema14IdItem>) -> Self {
        self.id = value.into_iter().collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = value;
        self
    }
}

impl json::Decode for Schema14 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.optional("updated_at"),
            self_: object.optional("self"),
            url: object.required("URL")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <Vec<Schema14IdItem> as json::Decode>::fits),
                json::Known::optional("updated_at", <String as json::Decode>::fits),
                json::Known::optional("self", <i32 as json::Decode>::fits),
                json::Known::required("URL", <f64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema14 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("updated_at", &self.updated_at);
        object.optional("self", &self.self_);
        object.member("URL", &self.url);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema14IdItem {
    /// The property `name`.
    pub name: formats::Date,
    /// The property `createdAt`.
    pub created_at: Option<formats::Uuid>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema14IdItem {
    /// A value with the required fields, and without any other.
    pub fn new(name: formats::Date) -> Self {
        Self {
            name,
            created_at: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::Date) -> Self {
        self.name = value;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: formats::Uuid) -> Self {
        self.created_at = Some(value);
        self
    }
}

impl json::Decode for Schema14IdItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            created_at: object.optional("createdAt"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("name", <formats::Date as json::Decode>::fits),
                json::Known::optional("createdAt", <formats::Uuid as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema14IdItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("createdAt", &self.created_at);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema14, Schema14IdItem);
