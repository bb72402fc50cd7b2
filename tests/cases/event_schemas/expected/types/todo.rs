// @generated
//! `Todo`.

use crate::runtime::{additional, json};

/// Type of the schema `Todo`.
#[derive(Debug, Clone, PartialEq)]
pub struct Todo {
    /// The property `title`.
    pub title: String,
    /// The property `done`.
    pub done: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Todo {
    /// A value with the required fields, and without any other.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            done: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }

    /// Sets `done`.
    pub fn done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }
}

impl json::Decode for Todo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            title: object.required("title")?,
            done: object.optional("done"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("title", <String as json::Decode>::fits),
                json::Known::optional("done", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Todo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("title", &self.title);
        object.optional("done", &self.done);
        object.rest(&self.additional);
    }
}

json::serde_for!(Todo);
