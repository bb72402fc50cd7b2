// @generated
//! `Schema131` and `Schema131Additional`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::{Schema122, Schema94};

/// Type of the schema `Schema131`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema131 {
    /// The property `name`.
    pub name: Option<Schema94>,
    /// The property `type`.
    pub type_: Option<i32>,
    /// The property `kind`.
    pub kind: Option<Option<Vec<String>>>,
    /// The property `updated_at`.
    pub updated_at: u64,
    /// The property `size`.
    pub size: Option<i32>,
    /// The property `additional`.
    pub additional: Option<Option<Schema131Additional>>,
    /// Members that are no property of the schema.
    pub additional_properties: BTreeMap<String, Schema122>,
}

impl Schema131 {
    /// A value with the required fields, and without any other.
    pub fn new(
        name: Option<Schema94>,
        type_: Option<i32>,
        updated_at: u64,
        size: Option<i32>,
    ) -> Self {
        Self {
            name,
            type_,
            kind: None,
            updated_at,
            size,
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema94) -> Self {
        self.name = Some(value);
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.kind = Some(Some(value.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: u64) -> Self {
        self.updated_at = value;
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema131Additional) -> Self {
        self.additional = Some(Some(value));
        self
    }

    /// Sends `additional` as `null`.
    pub fn clear_additional(mut self) -> Self {
        self.additional = Some(None);
        self
    }
}

impl json::Decode for Schema131 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            type_: object.required("type")?,
            kind: object.nullable("kind"),
            updated_at: object.required("updated_at")?,
            size: object.required("size")?,
            additional: object.nullable("additional"),
            additional_properties: object.rest_as()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_map(
            depth,
            &[
                json::Known::required("name", <Option<Schema94> as json::Decode>::fits),
                json::Known::required("type", <Option<i32> as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <Option<Vec<String>> as json::Decode>::fits,
                ),
                json::Known::required("updated_at", <u64 as json::Decode>::fits),
                json::Known::required("size", <Option<i32> as json::Decode>::fits),
                json::Known::optional(
                    "additional",
                    <Option<Schema131Additional> as json::Decode>::fits,
                ),
            ],
            <Schema122 as json::Decode>::fits,
        )
    }
}

impl json::Encode for Schema131 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.member("type", &self.type_);
        object.optional("kind", &self.kind);
        object.member("updated_at", &self.updated_at);
        object.member("size", &self.size);
        object.optional("additional", &self.additional);
        object.map(&self.additional_properties);
    }
}

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema131Additional {
    /// The property `kind`.
    pub kind: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema131Additional {
    /// A value with all of its fields.
    pub fn new(kind: f64) -> Self {
        Self {
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: f64) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema131Additional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("kind", <f64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema131Additional {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema131, Schema131Additional);
