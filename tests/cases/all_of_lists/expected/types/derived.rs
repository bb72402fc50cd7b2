// @generated
//! `Derived` and `DerivedItemsItem`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Type of the schema `Derived`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Derived {
    /// The property `items`.
    pub items: Option<Vec<DerivedItemsItem>>,
    /// The property `perhaps`.
    pub perhaps: Option<Vec<Option<DerivedItemsItem>>>,
    /// The property `by_key`.
    pub by_key: Option<BTreeMap<String, DerivedItemsItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Derived {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items(mut self, value: impl IntoIterator<Item = DerivedItemsItem>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }

    /// Sets `perhaps`.
    pub fn perhaps(
        mut self,
        value: impl IntoIterator<Item = Option<DerivedItemsItem>>,
    ) -> Self {
        self.perhaps = Some(value.into_iter().collect());
        self
    }

    /// Sets `by_key`.
    pub fn by_key(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, DerivedItemsItem)>,
    ) -> Self {
        self.by_key = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Derived {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            items: object.optional("items"),
            perhaps: object.optional("perhaps"),
            by_key: object.optional("by_key"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Derived {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("items", &self.items);
        object.optional("perhaps", &self.perhaps);
        object.optional("by_key", &self.by_key);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct DerivedItemsItem {
    /// The property `id`.
    pub id: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DerivedItemsItem {
    /// A value with the required fields, and without any other.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for DerivedItemsItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for DerivedItemsItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Derived, DerivedItemsItem);
