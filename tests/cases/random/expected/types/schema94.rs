// @generated
//! `Schema94`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema94`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema94 {
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
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema94 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl IntoIterator<Item = f64>, additional: i64) -> Self {
        Self {
            id: None,
            type_: type_.into_iter().collect(),
            value: None,
            url: None,
            additional,
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
}

impl json::Decode for Schema94 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            type_: object.required("type")?,
            value: object.optional("value"),
            url: object.optional("URL"),
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional(
                    "id",
                    <Option<formats::Uri> as json::Decode>::fits,
                ),
                json::Known::required("type", <Vec<f64> as json::Decode>::fits),
                json::Known::optional("value", <String as json::Decode>::fits),
                json::Known::optional("URL", <formats::Date as json::Decode>::fits),
                json::Known::required("additional", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema94 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("type", &self.type_);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema94);
