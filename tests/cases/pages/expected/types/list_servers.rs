// @generated
//! `ListServersResponse`, `ListServersResponseMeta`, `ListServersResponseMetaPagination` and more.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListServersResponse {
    /// The property `servers`.
    pub servers: Vec<String>,
    /// The property `meta`.
    pub meta: Option<ListServersResponseMeta>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListServersResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            servers: object.required("servers")?,
            meta: object.optional("meta"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListServersResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("servers", &self.servers);
        object.optional("meta", &self.meta);
        object.rest(&self.additional);
    }
}

/// Type of the property `meta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListServersResponseMeta {
    /// The property `pagination`.
    pub pagination: Option<ListServersResponseMetaPagination>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListServersResponseMeta {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            pagination: object.optional("pagination"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListServersResponseMeta {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("pagination", &self.pagination);
        object.rest(&self.additional);
    }
}

/// Type of the property `pagination`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListServersResponseMetaPagination {
    /// The property `next_page`.
    pub next_page: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListServersResponseMetaPagination {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            next_page: object.optional("next_page"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListServersResponseMetaPagination {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("next_page", &self.next_page);
        object.rest(&self.additional);
    }
}

json::serde_for!(
    ListServersResponse, ListServersResponseMeta, ListServersResponseMetaPagination
);
