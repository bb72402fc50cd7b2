// @generated
//! `Schema70`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema70`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema70 {
    /// The property `1st`.
    pub n1st: Option<formats::DateTime>,
    /// The property `value`.
    pub value: Option<Option<Vec<BTreeMap<String, serde_json::Value>>>>,
    /// The property `isOpen`.
    pub is_open: BTreeMap<String, formats::Date>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema70 {
    /// A value with the required fields, and without any other.
    pub fn new(
        is_open: impl IntoIterator<Item = (impl Into<String>, formats::Date)>,
    ) -> Self {
        Self {
            n1st: None,
            value: None,
            is_open: is_open
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::DateTime) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        self.value = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, formats::Date)>,
    ) -> Self {
        self.is_open = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }
}

impl json::Decode for Schema70 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            n1st: object.optional("1st"),
            value: object.nullable("value"),
            is_open: object.required("isOpen")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("1st", <formats::DateTime as json::Decode>::fits),
                json::Known::optional(
                    "value",
                    <Option<
                        Vec<BTreeMap<String, serde_json::Value>>,
                    > as json::Decode>::fits,
                ),
                json::Known::required(
                    "isOpen",
                    <BTreeMap<String, formats::Date> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema70 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("1st", &self.n1st);
        object.optional("value", &self.value);
        object.member("isOpen", &self.is_open);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema70);
