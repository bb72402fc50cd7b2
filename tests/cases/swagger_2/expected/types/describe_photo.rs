// @generated
//! `DescribePhotoBody`.

use crate::runtime::json;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct DescribePhotoBody {
    /// A word about it.
    pub note: Option<String>,
    /// The property `width`.
    pub width: i64,
    /// The property `labels`.
    pub labels: Option<Vec<String>>,
    /// The property `places`.
    pub places: Option<Vec<String>>,
    /// The property `colors`.
    pub colors: Option<Vec<String>>,
}

impl DescribePhotoBody {
    /// A value with the required fields, and without any other.
    pub fn new(width: i64) -> Self {
        Self {
            note: None,
            width,
            labels: None,
            places: None,
            colors: None,
        }
    }

    /// A word about it.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `width`.
    pub fn width(mut self, value: i64) -> Self {
        self.width = value;
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

    /// Sets `colors`.
    pub fn colors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.colors = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for DescribePhotoBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            note: object.optional("note"),
            width: object.required("width")?,
            labels: object.optional("labels"),
            places: object.optional("places"),
            colors: object.optional("colors"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for DescribePhotoBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.member("width", &self.width);
        object.optional("labels", &self.labels);
        object.optional("places", &self.places);
        object.optional("colors", &self.colors);
    }
}

json::serde_for!(DescribePhotoBody);
