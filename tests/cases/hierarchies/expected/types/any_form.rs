// @generated
//! `AnyForm` and `AnyFormBase`.

use crate::runtime::{additional, json};
use super::{Disc, Quad};

/// Type of the schema `AnyForm`.
///
/// Decided by the member `form`.
#[derive(Debug, Clone, PartialEq)]
pub enum AnyForm {
    /// The value as `Disc`.
    ///
    /// Its `form` is `disc` or `Disc`.
    Disc(Disc),
    /// The value as `Quad`.
    ///
    /// Its `form` is `quad` or `Quad`.
    Quad(Quad),
    /// The value as `AnyFormBase`.
    ///
    /// Its `form` is `AnyForm`.
    ///
    /// A value with another `form`, or without one, is this one too, if it has what is required here.
    AnyForm(AnyFormBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for AnyForm {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("form").as_deref() {
            Some("disc" | "Disc") => node.decode().map(Self::Disc),
            Some("quad" | "Quad") => node.decode().map(Self::Quad),
            Some("AnyForm") => node.decode().map(Self::AnyForm),
            _ if node.looks_like::<AnyFormBase>() => node.decode().map(Self::AnyForm),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for AnyForm {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Disc(value) => out.value(value),
            Self::Quad(value) => out.value(value),
            Self::AnyForm(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Disc> for AnyForm {
    fn from(value: Disc) -> Self {
        Self::Disc(value)
    }
}

impl From<Quad> for AnyForm {
    fn from(value: Quad) -> Self {
        Self::Quad(value)
    }
}

impl From<AnyFormBase> for AnyForm {
    fn from(value: AnyFormBase) -> Self {
        Self::AnyForm(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AnyFormBase {
    /// The property `form`.
    pub form: String,
    /// The property `colour`.
    pub colour: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AnyFormBase {
    /// A value with the required fields, and without any other.
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            colour: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = value.into();
        self
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

impl json::Decode for AnyFormBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            form: object.required("form")?,
            colour: object.optional("colour"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("form", <String as json::Decode>::fits),
                json::Known::optional("colour", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for AnyFormBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("form", &self.form);
        object.optional("colour", &self.colour);
        object.rest(&self.additional);
    }
}

json::serde_for!(AnyForm, AnyFormBase);
