// @generated
//! `UploadBody`.

use crate::runtime::{base64, binary, json};
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct UploadBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `pictures`.
    pub pictures: Option<Vec<binary::Binary>>,
    /// The property `title`.
    pub title: Option<String>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `point`.
    pub point: Option<Point>,
    /// The property `points`.
    pub points: Option<Vec<Point>>,
    /// The property `page`.
    pub page: Option<String>,
    /// The property `joined`.
    pub joined: Option<Vec<String>>,
    /// The property `deep`.
    pub deep: Option<Point>,
    /// The property `key`.
    pub key: Option<base64::Base64>,
}

impl UploadBody {
    /// A value with the required fields, and without any other.
    pub fn new(file: impl Into<binary::Binary>) -> Self {
        Self {
            file: file.into(),
            pictures: None,
            title: None,
            count: None,
            tags: None,
            point: None,
            points: None,
            page: None,
            joined: None,
            deep: None,
            key: None,
        }
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = value.into();
        self
    }

    /// Sets `pictures`.
    pub fn pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<binary::Binary>>,
    ) -> Self {
        self.pictures = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }

    /// Sets `points`.
    pub fn points(mut self, value: impl IntoIterator<Item = Point>) -> Self {
        self.points = Some(value.into_iter().collect());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.joined = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, value: Point) -> Self {
        self.deep = Some(value);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<base64::Base64>) -> Self {
        self.key = Some(value.into());
        self
    }
}

impl json::Decode for UploadBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            file: object.required("file")?,
            pictures: object.optional("pictures"),
            title: object.optional("title"),
            count: object.optional("count"),
            tags: object.optional("tags"),
            point: object.optional("point"),
            points: object.optional("points"),
            page: object.optional("page"),
            joined: object.optional("joined"),
            deep: object.optional("deep"),
            key: object.optional("key"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for UploadBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("file", &self.file);
        object.optional("pictures", &self.pictures);
        object.optional("title", &self.title);
        object.optional("count", &self.count);
        object.optional("tags", &self.tags);
        object.optional("point", &self.point);
        object.optional("points", &self.points);
        object.optional("page", &self.page);
        object.optional("joined", &self.joined);
        object.optional("deep", &self.deep);
        object.optional("key", &self.key);
    }
}

json::serde_for!(UploadBody);
