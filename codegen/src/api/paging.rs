//! Results that come by pages.

use diag::Location;

/// How the pages of an operation's results follow each other. Places in bodies are names with slashes
/// between them; a number counts in a list, from its end if it is negative.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paging {
    /// The place in the user's document that says so, or the operation where it is guessed.
    pub origin: Location,
    /// Whether nothing but the shape of the operation says so.
    pub is_guessed: bool,
    /// Where it is said which page is the next one.
    pub next: NextPage,
    /// The member of the body that is `false` on the last page.
    pub more: Option<String>,
    /// The list of results in the body; nothing for the body itself.
    pub items: String,
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
    /// By its number. The second one is that of the first page.
    Page(Asked, i64),
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
