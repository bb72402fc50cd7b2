//! The model: what an API is, as plain data with public fields. Knows no `openapiv3` and no tokens.
//!
//! **Architecture invariant.** Nothing here renders, names or decides: a type of this room has no
//! method that needs a setting or another stage. Every item carries its `origin`, the place in the
//! user's own document, so that whatever goes wrong later can be shown there.

mod body;
pub(crate) mod graph;
mod http;
mod lookups;
mod paging;
mod rare;
mod said;
mod server;
mod types;
mod untyped;
mod words;
mod xml;

use diag::Location;

pub use body::{
    Content, Encoding, EventData, Header, MediaType, Message, Parts, RequestBody, Response,
};
pub use http::{HttpMethod, PathSegment, PathTemplate, StatusPattern};
pub use paging::{Asked, Basis, NextPage, Paging, Told};
pub use rare::{Plain, Rare};
pub use said::Said;
pub use server::{filled, is_base};
pub use types::{
    Additional, Discriminator, Docs, EnumDef, Field, Leniency, OperationRole, Owner, OwnerRoot,
    Primitive, Role, SharedKind, StructDef, TextFormat, TypeDef, TypeId, TypeKind, TypeRef, Types,
    UnionDef, UnionVariant, Value, Variant,
};

pub use untyped::{Untyped, Why};
pub use words::{APART, followed_by};
pub use xml::{Xml, XmlNode};

/// A string of the document: a key, a parameter's name, an enum's value. Never a Rust name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WireName(pub String);

impl WireName {
    /// The string as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for WireName {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

/// The letters and digits of a name in lower case: two that are spelt alike have the same.
pub(crate) fn letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// An API description, lowered.
#[derive(Clone, Debug)]
pub struct Api {
    /// Title, version and description.
    pub info: Info,
    /// The document's servers, in its order.
    pub servers: Vec<Server>,
    /// Servers of paths and operations that callers fill in or choose among: none of them is one of
    /// the document's, and none is there twice.
    pub own_servers: Vec<Server>,
    /// The tags that operations belong to, declared ones first.
    pub tags: Vec<Tag>,
    /// Every operation that can be generated, in the document's order.
    pub operations: Vec<Operation>,
    /// Requests that the server makes without being asked, in the document's order.
    pub webhooks: Vec<Message>,
    /// Every security scheme, in the document's order.
    pub security_schemes: Vec<SecurityScheme>,
    /// Every type that the document declares or implies.
    pub types: Types,
    /// Values that are of no type.
    pub untyped: Vec<Untyped>,
}

impl Api {
    /// The document's servers, and behind them those of single operations.
    pub fn all_servers(&self) -> impl Iterator<Item = &Server> {
        self.servers.iter().chain(&self.own_servers)
    }
}

/// What the document says of itself.
#[derive(Clone, Debug)]
pub struct Info {
    /// The API's name.
    pub title: String,
    /// The version of the document, not of the standard.
    pub version: String,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// Where an API is served.
#[derive(Clone, Debug)]
pub struct Server {
    /// The place in the user's document.
    pub origin: Location,
    /// What the document calls it (3.2).
    pub name: Option<String>,
    /// URL template with `{variables}`; relative URLs are possible.
    pub url: String,
    /// CommonMark text of the document.
    pub description: Option<String>,
    /// The template's variables, in the document's order.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// The URL with the defaults of its variables.
    #[must_use]
    pub fn with_defaults(&self) -> String {
        filled(&self.url, |name| {
            let mut variables = self.variables.iter();
            let variable = variables.find(|one| one.name.as_str() == name)?;
            Some(variable.default.clone())
        })
    }

    /// Whether one of its variables has a value where nobody says one. Its own placeholder stands for none; an
    /// empty text is one where the URL leads somewhere without it.
    #[must_use]
    pub fn has_default(&self, variable: &ServerVariable) -> bool {
        let default = variable.default.trim();
        match default.is_empty() {
            true => self.is_relative() || is_base(&self.with_defaults()),
            false => default != format!("{{{}}}", variable.name.as_str()),
        }
    }

    /// Whether no host is said: the URL is read at where the description lies.
    #[must_use]
    pub fn is_relative(&self) -> bool {
        let is_path = |url: &str| !url.contains("://") && !url.starts_with("//");
        let Some((name, _)) = self
            .url
            .strip_prefix('{')
            .and_then(|url| url.split_once('}'))
        else {
            return is_path(&self.url);
        };
        // What a variable begins is a host, unless it is a path.
        let mut variables = self.variables.iter();
        let variable = variables.find(|one| one.name.as_str() == name);
        variable.is_some_and(|one| one.default.starts_with('/') && is_path(&one.default))
    }
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The place in the user's document.
    pub origin: Location,
    /// Name between the braces of the template.
    pub name: WireName,
    /// What is used when the caller says nothing.
    pub default: String,
    /// The enum of the allowed values, if the document lists them.
    pub values: Option<TypeId>,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The place of its declaration, or of its first use.
    pub origin: Location,
    /// The tag's name.
    pub name: WireName,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// One operation: a method on a path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The place in the user's document.
    pub origin: Location,
    /// `operationId`, if the document has one.
    pub operation_id: Option<WireName>,
    /// What the document wants it to be called in code (`x-speakeasy-name-override` and its fellows).
    pub name: Option<Said>,
    /// The request's method.
    pub method: HttpMethod,
    /// The path with its placeholders.
    pub path: PathTemplate,
    /// Index into [`Api::tags`] of the first tag.
    pub tag: Option<usize>,
    /// Summary and description.
    pub docs: Docs,
    /// Whether the document says `deprecated`.
    pub deprecated: bool,
    /// Parameters of the path item and the operation, merged.
    pub parameters: Vec<Parameter>,
    /// The request's body.
    pub body: Option<RequestBody>,
    /// The documented answers, in the document's order.
    pub responses: Vec<Response>,
    /// How often a call is sent once more, if the document says so.
    pub repeats: Option<Repeats>,
    /// The header that carries an idempotency key, if there is one.
    pub idempotency_key: Option<String>,
    /// How its results come by pages, if they do.
    pub paging: Option<Paging>,
    /// Whether the document says anything of pages, were it that there are none.
    pub says_pages: bool,
    /// Requests that the server may make because of a call.
    pub callbacks: Vec<Message>,
    /// URL of a server of its own, or of its path.
    pub server: Option<String>,
    /// Those of its own servers that callers fill in or choose among: numbers in [`Api::all_servers`].
    pub servers: Vec<usize>,
    /// Alternatives, each a set of schemes that are needed together; indices into
    /// [`Api::security_schemes`]. No alternative: nothing is needed.
    pub security: Vec<Vec<usize>>,
}

/// How often a call that failed is sent once more, and when.
#[derive(Clone, PartialEq, Debug)]
pub struct Repeats {
    /// How many times, at most.
    pub count: u32,
    /// How long the wait before the first of them may be, in milliseconds.
    pub first_wait: u64,
    /// How long a wait may become, in milliseconds.
    pub max_wait: u64,
    /// How many times as long as the one before it each wait may be, where the document says so.
    pub exponent: Option<f64>,
    /// The statuses that are repeated, each from the first to the second, where the document says so.
    pub statuses: Option<Vec<(u16, u16)>>,
    /// Whether calls are repeated that came to no answer, where the document says so.
    pub broken_connections: Option<bool>,
}

impl Repeats {
    /// Never.
    pub const OFF: Self = Self {
        count: 0,
        first_wait: 0,
        max_wait: 0,
        exponent: None,
        statuses: None,
        broken_connections: None,
    };
}

/// Where a parameter goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ParameterLocation {
    /// In the path template.
    Path,
    /// In the query string.
    Query,
    /// A request header.
    Header,
    /// In the `Cookie` header.
    Cookie,
    /// It is the whole query string (3.2).
    QueryString,
    /// A header of a part of a multipart body.
    Part,
}

impl ParameterLocation {
    /// The word of the standard: the value of `in`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::QueryString => "querystring",
            Self::Part => "part",
        }
    }
}

/// How a value becomes text.
/// See [Style Values](https://spec.openapis.org/oas/v3.0.3#style-values).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterStyle {
    /// `;color=blue`
    Matrix,
    /// `.blue`
    Label,
    /// `blue`
    Simple,
    /// `color=blue`
    Form,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color%5BR%5D=100`
    DeepObject,
    /// `color=blue`, joined by `; ` (3.2)
    Cookie,
}

/// How lists are written that stand in brackets (`x-nested-lists`, an extension of this generator).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NestedLists {
    /// `tags[0]=a`
    Indexed,
    /// `tags[]=a`
    Brackets,
    /// `tags=a`
    Repeated,
}

/// What a parameter's value is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterForm {
    /// As its style says.
    Style,
    /// As JSON: it is described by `content`.
    Json,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The place in the user's document.
    pub origin: Location,
    /// Name on the wire.
    pub name: WireName,
    /// What the document wants it to be called in code.
    pub said: Option<Said>,
    /// Where it goes.
    pub location: ParameterLocation,
    /// The part whose header it is.
    pub part: Option<Part>,
    /// Whether it must be sent.
    pub required: bool,
    /// Whether it is a constant that must be sent, which nobody needs to say.
    pub fixed: bool,
    /// How it is written.
    pub style: ParameterStyle,
    /// Whether lists and objects are written item by item.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// How lists inside of it are written, if somebody said so.
    pub lists: Option<NestedLists>,
    /// What its value is written as.
    pub form: ParameterForm,
    /// Type of its value.
    pub type_ref: TypeRef,
    /// Description, examples, constraints.
    pub docs: Docs,
    /// Whether the document says `deprecated`.
    pub deprecated: bool,
}

/// The part, or parts, that a header is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// The key of its encoding.
    pub key: WireName,
    /// Whether there can be several: the value is a list then, with a value for each of them.
    pub repeated: bool,
    /// Whether it is told by its place and not by a name.
    pub placed: bool,
}

impl Part {
    /// It in a word or two: `file`, `part 1`, `part`.
    #[must_use]
    pub fn word(&self) -> String {
        match self.key.as_str() {
            "*" if self.placed => "part".to_owned(),
            place if self.placed => format!("part {place}"),
            name => name.to_owned(),
        }
    }
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The place in the user's document.
    pub origin: Location,
    /// Its key in the document.
    pub name: WireName,
    /// How it is applied to a request.
    pub kind: SecuritySchemeKind,
    /// How OAuth 2 gets its tokens, as far as a program can do that by itself.
    pub oauth: OAuth,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// Token endpoints of OAuth 2.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct OAuth {
    /// URL for the client credentials grant.
    pub client_credentials: Option<String>,
    /// URL where an access token is had for a refresh token.
    pub refresh: Option<String>,
}

/// How a credential goes into a request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SecuritySchemeKind {
    /// An API key in the named header.
    ApiKeyHeader(String),
    /// An API key in the named query parameter.
    ApiKeyQuery(String),
    /// An API key in the named cookie.
    ApiKeyCookie(String),
    /// HTTP basic authentication.
    Basic,
    /// A bearer token: HTTP bearer, OAuth 2 and OpenID Connect.
    Bearer,
    /// Another HTTP scheme, by its registered name.
    Http(String),
    /// Mutual TLS: the HTTP client's own business, nothing goes into the request.
    MutualTls,
}
