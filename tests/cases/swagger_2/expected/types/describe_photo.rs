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
}

impl json::Decode for DescribePhotoBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            note: object.optional("note")?,
            width: object.required("width")?,
            labels: object.optional("labels")?,
            places: object.optional("places")?,
            colors: object.optional("colors")?,
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
