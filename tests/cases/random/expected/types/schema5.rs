// @generated
//! `Schema5` and `Schema5E`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema5`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema5 {
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `isOpen`.
    pub is_open: Option<f64>,
    /// The property `é`.
    pub e: Schema5E,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema5 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uuid, e: Schema5E) -> Self {
        Self {
            id,
            is_open: None,
            e,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = value;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: f64) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema5E) -> Self {
        self.e = value;
        self
    }
}

impl json::Decode for Schema5 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            is_open: object.optional("isOpen"),
            e: object.required("é")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <formats::Uuid as json::Decode>::fits),
                json::Known::optional("isOpen", <f64 as json::Decode>::fits),
                json::Known::required("é", <Schema5E as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema5 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("isOpen", &self.is_open);
        object.member("é", &self.e);
        object.rest(&self.additional);
    }
}

/// Type of the property `é`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema5E {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema5E {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema5E {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "1", "7", "1000", "2"])
    }
}

impl json::Encode for Schema5E {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema5, Schema5E);
