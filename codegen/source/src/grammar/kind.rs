//! The vocabulary of the tables.

use super::schema_fields::SCHEMA;
use super::{fields, swagger_fields};
use crate::version::Dialect;

/// Every kind of object that the standard names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Kind {
    Api,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    Swagger(Part),
}

/// What Swagger 2.0 has in another form than OpenAPI 3.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Part {
    Root,
    /// Where OpenAPI 3 keeps what can be referred to; nothing that a user writes.
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    Responses,
    Response,
    Header,
    SecurityScheme,
}

/// What may stand under a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Ty {
    /// Anything at all: examples, defaults, extensions.
    Any,
    /// A string that means something to a program.
    Text,
    /// A string for people: what cannot be read is dropped with a warning.
    Prose,
    /// `$ref`: a string, and nothing that could be read as one.
    Reference,
    /// A boolean.
    Flag,
    /// A whole number from zero.
    Count,
    /// A number.
    Number,
    /// `exclusiveMinimum`: a flag in 3.0, a number since.
    Limit,
    /// `type`: a name, since 3.1 also a list of names.
    Types,
    /// A schema that also may be `true` or `false` in every version.
    SchemaOrFlag,
    /// `items`: a schema, and in old drafts a list of schemas.
    Items,
    /// An object of a kind.
    One(Kind),
    /// A list.
    List(&'static Ty),
    /// A map from any name.
    Map(&'static Ty),
}

/// Whether a field may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Need {
    /// It may.
    Optional,
    /// It may not.
    Required,
    /// It may not, but missing it has one plain reading: this JSON.
    Or(&'static str),
}

/// The methods under which a path item has operations in every version.
pub(crate) const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(super) name: &'static str,
    /// How the name starts, which tells it from nearly every other one at once.
    start: u64,
    pub(super) ty: Ty,
    pub(super) need: Need,
    /// Required only up to this version.
    pub(super) needed_until: Dialect,
    /// The version that brought it.
    pub(super) since: Dialect,
    /// The last version that it means this in: behind that it is anybody's own.
    pub(super) last: Dialect,
}

pub(super) const fn field(name: &'static str, ty: Ty) -> Field {
    let (needed_until, since, last) = (Dialect::V3_2, Dialect::V2_0, Dialect::V3_2);
    Field {
        name,
        start: start(name),
        ty,
        need: Need::Optional,
        needed_until,
        since,
        last,
    }
}

/// The first eight bytes of a name, as a number that is in order as names are.
const fn start(name: &str) -> u64 {
    let bytes = name.as_bytes();
    if let Some((first, _)) = bytes.split_first_chunk::<8>() {
        return u64::from_be_bytes(*first);
    }
    let (mut start, mut at) = ([0; 8], 0);
    while at < bytes.len() {
        start[at] = bytes[at];
        at += 1;
    }
    u64::from_be_bytes(start)
}

impl Field {
    pub(super) const fn required(self) -> Self {
        Self {
            need: Need::Required,
            ..self
        }
    }

    pub(super) const fn or(self, json: &'static str) -> Self {
        Self {
            need: Need::Or(json),
            ..self
        }
    }

    pub(super) const fn until(self, needed_until: Dialect) -> Self {
        Self {
            needed_until,
            ..self
        }
    }

    pub(super) const fn since(self, since: Dialect) -> Self {
        Self { since, ..self }
    }

    pub(super) const fn last(self, last: Dialect) -> Self {
        Self { last, ..self }
    }
}

/// One table.
#[derive(Debug)]
pub(crate) struct Shape {
    /// What it is called in a sentence.
    pub(super) name: &'static str,
    /// Sorted by name, for a quick search.
    pub(super) fields: &'static [Field],
    /// What stands under every other key that is no extension; nothing may where this is `None`.
    pub(super) rest: Option<Ty>,
    /// Whether `x-` keys may stand here in the document type.
    pub(super) extensible: bool,
}

impl Shape {
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        let start = start(name);
        let order = |field: &Field| field.start.cmp(&start).then_with(|| field.name.cmp(name));
        self.fields.get(self.fields.binary_search_by(order).ok()?)
    }

    /// What it is called in a sentence, without an article.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the document type keeps `x-` keys here.
    pub(crate) fn is_extensible(&self) -> bool {
        self.extensible
    }
}

/// The table of a kind.
pub(crate) fn shape(kind: Kind) -> &'static Shape {
    match kind {
        Kind::Api => &fields::API,
        Kind::Info => &fields::INFO,
        Kind::Contact => &fields::CONTACT,
        Kind::License => &fields::LICENSE,
        Kind::Server => &fields::SERVER,
        Kind::ServerVariable => &fields::SERVER_VARIABLE,
        Kind::Components => &fields::COMPONENTS,
        Kind::Paths => &fields::PATHS,
        Kind::PathItem => &fields::PATH_ITEM,
        Kind::Operation => &fields::OPERATION,
        Kind::ExternalDocs => &fields::EXTERNAL_DOCS,
        Kind::Parameter => &fields::PARAMETER,
        Kind::RequestBody => &fields::REQUEST_BODY,
        Kind::MediaType => &fields::MEDIA_TYPE,
        Kind::Encoding => &fields::ENCODING,
        Kind::Responses => &fields::RESPONSES,
        Kind::Response => &fields::RESPONSE,
        Kind::Callback => &fields::CALLBACK,
        Kind::Example => &fields::EXAMPLE,
        Kind::Link => &fields::LINK,
        Kind::Header => &fields::HEADER,
        Kind::Tag => &fields::TAG,
        Kind::Schema => &SCHEMA,
        Kind::Discriminator => &fields::DISCRIMINATOR,
        Kind::Xml => &fields::XML,
        Kind::SecurityScheme => &fields::SECURITY_SCHEME,
        Kind::OAuthFlows => &fields::OAUTH_FLOWS,
        Kind::OAuthFlow => &fields::OAUTH_FLOW,
        Kind::Swagger(part) => swagger_fields::shape(part),
    }
}

/// What stands under a key of a kind; none under an extension or an unknown key.
pub(crate) fn child_ty(kind: Kind, key: &str) -> Option<Ty> {
    let shape = shape(kind);
    match shape.field(key) {
        Some(field) => Some(field.ty),
        None if key.starts_with("x-") => None,
        // The schema of these is read from beside it, too.
        None if has_schema(kind) => self::shape(Kind::Schema).field(key).map(|field| field.ty),
        None => shape.rest,
    }
}

fn has_schema(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Parameter
            | Kind::Header
            | Kind::MediaType
            | Kind::Swagger(Part::Parameter | Part::Header)
    )
}

impl Kind {
    /// The section of `components` that holds this kind, for those that a reference may point at.
    pub(crate) fn section(self) -> Option<&'static str> {
        match self {
            Self::Schema => Some("schemas"),
            Self::Response | Self::Swagger(Part::Response) => Some("responses"),
            Self::Parameter | Self::Swagger(Part::Parameter) => Some("parameters"),
            Self::Example => Some("examples"),
            Self::RequestBody => Some("requestBodies"),
            Self::Header => Some("headers"),
            Self::SecurityScheme | Self::Swagger(Part::SecurityScheme) => Some("securitySchemes"),
            Self::Link => Some("links"),
            // The document type holds these in place only, so references to them are written out.
            Self::Callback | Self::PathItem | Self::Swagger(Part::PathItem) | Self::MediaType => {
                None
            }
            Self::Api
            | Self::Info
            | Self::Contact
            | Self::License
            | Self::Server
            | Self::ServerVariable
            | Self::Components
            | Self::Paths
            | Self::Operation
            | Self::ExternalDocs
            | Self::Encoding
            | Self::Responses
            | Self::Tag
            | Self::Discriminator
            | Self::Xml
            | Self::OAuthFlows
            | Self::OAuthFlow
            | Self::Swagger(
                Part::Root
                | Part::Components
                | Part::Paths
                | Part::Operation
                | Part::Responses
                | Part::Header,
            ) => None,
        }
    }

    /// What a whole document is.
    pub(crate) fn of_document(dialect: Dialect) -> Self {
        match dialect {
            Dialect::V2_0 => Self::Swagger(Part::Root),
            Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => Self::Api,
        }
    }

    /// The kind that a section of `components` holds.
    pub(crate) fn of_section(section: &str, dialect: Dialect) -> Option<Self> {
        let swagger = [
            Self::Schema,
            Self::Swagger(Part::Response),
            Self::Swagger(Part::Parameter),
            Self::Swagger(Part::SecurityScheme),
        ];
        if dialect == Dialect::V2_0 {
            return swagger
                .into_iter()
                .find(|kind| kind.section() == Some(section));
        }
        let all = [
            Self::Schema,
            Self::Response,
            Self::Parameter,
            Self::Example,
            Self::RequestBody,
            Self::Header,
            Self::SecurityScheme,
            Self::Link,
        ];
        all.into_iter().find(|kind| kind.section() == Some(section))
    }

    /// Whether the standard allows a `$ref` in place of such an object.
    pub(crate) fn may_be_reference(self) -> bool {
        self.section().is_some()
            || matches!(
                self,
                Self::Callback | Self::PathItem | Self::Swagger(Part::PathItem) | Self::MediaType
            )
    }
}

/// Every kind that a document leads to.
fn kinds() -> Vec<Kind> {
    let mut kinds = vec![Kind::Api, Kind::Swagger(Part::Root)];
    let mut at = 0;
    while let Some(kind) = kinds.get(at).copied() {
        at += 1;
        let shape = shape(kind);
        let below = shape.fields.iter().map(|field| field.ty).chain(shape.rest);
        for kind in below.filter_map(kind_within) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    kinds
}

/// What stands under a key, in each kind that knows it.
pub(crate) fn fields_named(name: &str) -> Vec<Ty> {
    let kinds = kinds().into_iter();
    let fields = kinds.filter_map(|kind| shape(kind).field(name));
    fields.map(|field| field.ty).collect()
}

/// Fields that stand out of order, for a test.
#[cfg(test)]
pub(crate) fn sorted_tables() -> Vec<String> {
    let pairs = kinds()
        .into_iter()
        .flat_map(|kind| shape(kind).fields.windows(2));
    pairs
        .filter(|pair| pair[0].name >= pair[1].name)
        .map(|pair| pair[1].name.to_owned())
        .collect()
}

fn kind_within(ty: Ty) -> Option<Kind> {
    match ty {
        Ty::One(kind) => Some(kind),
        Ty::SchemaOrFlag | Ty::Items => Some(Kind::Schema),
        Ty::List(of) | Ty::Map(of) => kind_within(*of),
        Ty::Any
        | Ty::Text
        | Ty::Prose
        | Ty::Reference
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types => None,
    }
}
