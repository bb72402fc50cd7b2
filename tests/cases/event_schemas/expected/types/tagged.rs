// @generated
//! `TaggedResponse`, `TaggedResponseTodoMade`, `TaggedResponseTodoGone` and more.

use crate::runtime::{additional, json};
use super::{Todo, TodoTold};

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaggedResponse {
    /// The value as `TaggedResponseTodoMade`.
    ///
    /// Its `event` is `made` or `TodoMade`.
    Made(TaggedResponseTodoMade),
    /// The value as `TaggedResponseTodoGone`.
    ///
    /// Its `event` is `gone` or `TodoGone`.
    Gone(TaggedResponseTodoGone),
    /// The value as `TodoTold`.
    ///
    /// Its `event` is `TodoTold`.
    TodoTold(TodoTold),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TaggedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("made" | "TodoMade") => node.decode().map(Self::Made),
            Some("gone" | "TodoGone") => node.decode().map(Self::Gone),
            Some("TodoTold") => node.decode().map(Self::TodoTold),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <TaggedResponseTodoMade as json::Decode>::fits,
                <TaggedResponseTodoGone as json::Decode>::fits,
                <TodoTold as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for TaggedResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Made(value) => out.value(value),
            Self::Gone(value) => out.value(value),
            Self::TodoTold(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<TaggedResponseTodoMade> for TaggedResponse {
    fn from(value: TaggedResponseTodoMade) -> Self {
        Self::Made(value)
    }
}

impl From<TaggedResponseTodoGone> for TaggedResponse {
    fn from(value: TaggedResponseTodoGone) -> Self {
        Self::Gone(value)
    }
}

impl From<TodoTold> for TaggedResponse {
    fn from(value: TodoTold) -> Self {
        Self::TodoTold(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaggedResponseTodoMade {
    /// The property `event`.
    pub event: String,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TaggedResponseTodoMade {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <String as json::Decode>::fits),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for TaggedResponseTodoMade {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaggedResponseTodoGone {
    /// The property `event`.
    pub event: String,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TaggedResponseTodoGone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <String as json::Decode>::fits),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for TaggedResponseTodoGone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(TaggedResponse, TaggedResponseTodoMade, TaggedResponseTodoGone);
