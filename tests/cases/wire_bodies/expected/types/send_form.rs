// @generated
//! `SendFormBody`.

use crate::runtime::json;
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct SendFormBody {
    /// The property `text`.
    pub text: String,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `object`.
    pub object: Option<Point>,
    /// The property `joined`.
    pub joined: Option<Vec<String>>,
    /// The property `piped`.
    pub piped: Option<Vec<String>>,
    /// The property `deep`.
    pub deep: Option<Point>,
    /// The property `reserved`.
    pub reserved: Option<String>,
    /// The property `flag`.
    pub flag: Option<bool>,
}

impl SendFormBody {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            list: None,
            object: None,
            joined: None,
            piped: None,
            deep: None,
            reserved: None,
            flag: None,
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }

    /// Sets `list`.
    pub fn list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `object`.
    pub fn object(mut self, value: Point) -> Self {
        self.object = Some(value);
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.joined = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.piped = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, value: Point) -> Self {
        self.deep = Some(value);
        self
    }

    /// Sets `reserved`.
    pub fn reserved(mut self, value: impl Into<String>) -> Self {
        self.reserved = Some(value.into());
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }
}

impl json::Decode for SendFormBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.required("text")?,
            list: object.optional("list"),
            object: object.optional("object"),
            joined: object.optional("joined"),
            piped: object.optional("piped"),
            deep: object.optional("deep"),
            reserved: object.optional("reserved"),
            flag: object.optional("flag"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SendFormBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.optional("list", &self.list);
        object.optional("object", &self.object);
        object.optional("joined", &self.joined);
        object.optional("piped", &self.piped);
        object.optional("deep", &self.deep);
        object.optional("reserved", &self.reserved);
        object.optional("flag", &self.flag);
    }
}

json::serde_for!(SendFormBody);
