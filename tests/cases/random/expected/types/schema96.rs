// @generated
//! `Schema96`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema96`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema96 {
    /// The property `id`.
    pub id: Option<Option<formats::Uri>>,
    /// The property `type`.
    pub type_: Vec<f64>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `URL`.
    pub url: Option<formats::Date>,
    /// The property `additional`.
    pub additional: i64,
    /// The property `updated_at`.
    pub updated_at: Option<i64>,
    /// The property `x-tag`.
    pub x_tag: Option<bool>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema96 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: impl IntoIterator<Item = f64>,
        additional: i64,
        x_tag: Option<bool>,
    ) -> Self {
        Self {
            id: None,
            type_: type_.into_iter().collect(),
            value: None,
            url: None,
            additional,
            updated_at: None,
            x_tag,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uri) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.type_ = value.into_iter().collect();
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: formats::Date) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: i64) -> Self {
        self.additional = value;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: i64) -> Self {
        self.updated_at = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: bool) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = None;
        self
    }
}

impl json::Decode for Schema96 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            type_: object.required("type")?,
            value: object.optional("value"),
            url: object.optional("URL"),
            additional: object.required("additional")?,
            updated_at: object.optional("updated_at"),
            x_tag: object.required("x-tag")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema96 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("type", &self.type_);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.member("additional", &self.additional);
        object.optional("updated_at", &self.updated_at);
        object.member("x-tag", &self.x_tag);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema96);
