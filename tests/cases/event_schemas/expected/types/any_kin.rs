// @generated
//! `AnyKin` and `AnyKinBase`.

use crate::runtime::{additional, json};
use super::{MadeKin, SaidKin};

/// Type of the schema `AnyKin`.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
pub enum AnyKin {
    /// The value as `MadeKin`.
    ///
    /// Its `event` is `made` or `MadeKin`.
    MadeKin(MadeKin),
    /// The value as `SaidKin`.
    ///
    /// Its `event` is `said` or `SaidKin`.
    SaidKin(SaidKin),
    /// The value as `AnyKinBase`.
    ///
    /// Its `event` is `AnyKin`.
    ///
    /// A value with another `event`, or without one, is this one too, if it has what is required here.
    AnyKin(AnyKinBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for AnyKin {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("made" | "MadeKin") => node.decode().map(Self::MadeKin),
            Some("said" | "SaidKin") => node.decode().map(Self::SaidKin),
            Some("AnyKin") => node.decode().map(Self::AnyKin),
            _ if node.looks_like::<AnyKinBase>() => node.decode().map(Self::AnyKin),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for AnyKin {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::MadeKin(value) => out.value(value),
            Self::SaidKin(value) => out.value(value),
            Self::AnyKin(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MadeKin> for AnyKin {
    fn from(value: MadeKin) -> Self {
        Self::MadeKin(value)
    }
}

impl From<SaidKin> for AnyKin {
    fn from(value: SaidKin) -> Self {
        Self::SaidKin(value)
    }
}

impl From<AnyKinBase> for AnyKin {
    fn from(value: AnyKinBase) -> Self {
        Self::AnyKin(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AnyKinBase {
    /// The property `event`.
    pub event: String,
    /// The property `id`.
    pub id: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AnyKinBase {
    /// A value with the required fields, and without any other.
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            id: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `event`.
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = value.into();
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl json::Decode for AnyKinBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <String as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for AnyKinBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(AnyKin, AnyKinBase);
