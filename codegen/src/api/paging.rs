//! Results that come by pages.

use super::{Content, Operation, TypeRef, Types};
use diag::Location;

/// How the pages of an operation's results follow each other. Places in bodies are names with slashes
/// between them; a number counts in a list, from its end if it is negative.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paging {
    /// The place in the user's document that says so, or the operation where it is guessed.
    pub origin: Location,
    /// What says so.
    pub basis: Basis,
    /// Where it is said which page is the next one.
    pub next: NextPage,
    /// The member of the body that is `false` on the last page.
    pub more: Option<String>,
    /// The member of the body that says how many pages there are, where they are counted.
    pub count: Option<String>,
    /// The list of results in the body; nothing for the body itself.
    pub items: String,
}

/// What says that results come by pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// An extension.
    Extension,
    /// A link to the operation itself.
    Link,
    /// Nothing but the shape of the operation.
    Guess,
}

/// Where it is said which page is the next one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NextPage {
    /// In the `Link` header ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
    Link,
    /// By a URL.
    Url(Told),
    /// By a value that is sent in place of the one before.
    Cursor(Told, Asked),
    /// By its number. The second one is that of the first page, if somebody says it; else that is 1.
    Page(Asked, Option<i64>),
    /// By how many results come before it.
    Offset(Asked),
}

/// A place in an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// In its body.
    Body(String),
    /// A header.
    Header(String),
}

/// A place in a request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A parameter of the query.
    Query(String),
    /// A member of the body.
    Body(String),
}

impl Operation {
    /// The type of the one answer that is a success, if that is JSON and nothing else.
    #[must_use]
    pub fn json_success(&self) -> Option<&TypeRef> {
        let mut successes = self.responses.iter().filter(|one| one.status.is_success());
        let only = successes.next().filter(|_| successes.next().is_none())?;
        match only.media_types.as_slice() {
            [media_type] => match &media_type.content {
                Content::Json(type_ref) => Some(type_ref),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Types {
    /// The type of the elements of a list in a place of a value: names of members with slashes between them,
    /// nothing for the value itself.
    #[must_use]
    pub fn list_at<'t>(&'t self, whole: &'t TypeRef, place: &str) -> Option<&'t TypeRef> {
        let mut here = whole;
        for name in place.split('/').filter(|name| !name.is_empty()) {
            let mut fields = self.structure(here.without_null())?.fields.iter();
            here = &fields.find(|field| field.name.as_str() == name)?.type_ref;
        }
        match self.beneath(here.without_null()) {
            TypeRef::List(item) => Some(item),
            _ => None,
        }
    }
}
