// @generated
//! `AddPhotoBody`.

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct AddPhotoBody {
    /// A word about it.
    pub note: Option<String>,
    /// The property `photo`.
    pub photo: binary::Binary,
    /// The property `labels`.
    pub labels: Option<Vec<String>>,
    /// The property `places`.
    pub places: Option<Vec<String>>,
}

impl AddPhotoBody {
    /// A value with the required fields, and without any other.
    pub fn new(photo: impl Into<binary::Binary>) -> Self {
        Self {
            note: None,
            photo: photo.into(),
            labels: None,
            places: None,
        }
    }

    /// A word about it.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `photo`.
    pub fn photo(mut self, value: impl Into<binary::Binary>) -> Self {
        self.photo = value.into();
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `places`.
    pub fn places(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.places = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for AddPhotoBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            note: object.optional("note"),
            photo: object.required("photo")?,
            labels: object.optional("labels"),
            places: object.optional("places"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for AddPhotoBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.member("photo", &self.photo);
        object.optional("labels", &self.labels);
        object.optional("places", &self.places);
    }
}

json::serde_for!(AddPhotoBody);
