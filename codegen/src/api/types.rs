//! Types: uses ([`TypeRef`]) and declarations ([`TypeDef`]), kept in one table.

use std::ops::{Index, IndexMut};
use std::sync::Arc;

use super::rare::{Plain, Rare};
use super::{ParameterLocation, Said, StatusPattern, WireName, Xml};
use diag::Location;

/// A declaration's number in [`Types`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId(pub u32);

/// The table of all declarations.
#[derive(Clone, Default, Debug)]
pub struct Types {
    defs: Vec<TypeDef>,
}

impl Types {
    /// Adds a declaration; `make` is told its number.
    pub fn insert(&mut self, make: impl FnOnce(TypeId) -> TypeDef) -> TypeId {
        let id = TypeId(u32::try_from(self.defs.len()).unwrap_or(u32::MAX));
        self.defs.push(make(id));
        id
    }

    /// Every declaration, in the order of its number.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &TypeDef> {
        self.defs.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.defs.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.defs.is_empty()
    }
}

impl Index<TypeId> for Types {
    type Output = TypeDef;
    fn index(&self, id: TypeId) -> &TypeDef {
        &self.defs[id.0 as usize]
    }
}

impl IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.defs[id.0 as usize]
    }
}

/// A use of a type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeRef {
    /// A type of the language.
    Primitive(Primitive),
    /// An array.
    List(Box<TypeRef>),
    /// An object whose keys are data.
    Map(Box<TypeRef>),
    /// An array with a type for each place.
    Tuple(Vec<TypeRef>),
    /// The type, or JSON's `null`.
    Nullable(Box<TypeRef>),
    /// Any JSON value.
    Any,
    /// A declared type.
    Named(TypeId),
}

impl TypeRef {
    /// The type itself, without `null`.
    #[must_use]
    pub fn without_null(&self) -> &TypeRef {
        match self {
            Self::Nullable(inner) => inner.without_null(),
            other => other,
        }
    }

    /// Every declaration that the use names, directly or inside a list, map or tuple.
    pub fn named(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Self::Primitive(_) | Self::Any => {}
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(visit),
            Self::Tuple(items) => items.iter().for_each(|item| item.named(visit)),
            Self::Named(id) => visit(*id),
        }
    }

    /// Every declaration that a value holds in itself. Lists and maps are pointers.
    pub fn held(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Self::Primitive(_) | Self::List(_) | Self::Map(_) | Self::Any => {}
            Self::Nullable(inner) => inner.held(visit),
            Self::Tuple(items) => items.iter().for_each(|item| item.held(visit)),
            Self::Named(id) => visit(*id),
        }
    }
}

/// A type of the language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Primitive {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A signed integer of 32 bits.
    Int32,
    /// A signed integer of 64 bits.
    Int64,
    /// An unsigned integer of 32 bits.
    UInt32,
    /// An unsigned integer of 64 bits.
    UInt64,
    /// A binary floating-point number of 64 bits.
    Double,
    /// Text that a format describes.
    Text(TextFormat),
}

/// A format that text has a type of its own for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TextFormat {
    /// `date-time`: [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6).
    DateTime,
    /// `date`: a day.
    Date,
    /// `time`: a time of the day.
    Time,
    /// `duration`: ISO 8601.
    Duration,
    /// `uuid`: [RFC 9562](https://www.rfc-editor.org/rfc/rfc9562).
    Uuid,
    /// `ipv4`: an address in dotted decimal.
    Ipv4,
    /// `ipv6`: an address of [RFC 4291](https://www.rfc-editor.org/rfc/rfc4291#section-2.2).
    Ipv6,
    /// `uri`: [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986).
    Uri,
    /// `byte`, or `contentEncoding: base64`.
    Base64,
    /// `binary`: what is a file in a form.
    Binary,
}

impl TextFormat {
    /// The value of `format`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Uuid => "uuid",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Uri => "uri",
            Self::Base64 => "byte",
            Self::Binary => "binary",
        }
    }
}

/// A declaration.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its number.
    pub id: TypeId,
    /// The place in the user's document.
    pub origin: Location,
    /// Where its name comes from.
    pub owner: Owner,
    /// What the document wants it to be called in code.
    pub said: Option<Box<Said>>,
    /// Title, description, examples, constraints.
    pub docs: Rare<Docs>,
    /// Whether the document says `deprecated`.
    pub deprecated: bool,
    /// What it is.
    pub kind: TypeKind,
}

impl TypeDef {
    /// Its key, if it is a schema of the components and not something written inline in one.
    #[must_use]
    pub fn component(&self) -> Option<&WireName> {
        match &self.owner.root {
            OwnerRoot::Component(key) if self.owner.roles.is_empty() => Some(key),
            _ => None,
        }
    }
}

/// Where a declaration's name comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owner {
    /// What it belongs to.
    pub root: OwnerRoot,
    /// What it is inside of that, outermost first; empty for the component itself, say.
    pub roles: Vec<Role>,
}

impl Owner {
    /// The owner of something written inline in what this owner names.
    #[must_use]
    pub fn inside(&self, role: Role) -> Self {
        let mut inner = self.clone();
        inner.roles.push(role);
        inner
    }
}

/// What a declaration belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OwnerRoot {
    /// A schema of `components/schemas`, by its key.
    Component(WireName),
    /// Another declaration, in which it is written inline.
    Type(TypeId),
    /// A parameter, body, answer or header of the components, by its key.
    Shared(SharedKind, WireName),
    /// An operation: `operationId`, or method and path; and what it is to the operation.
    Operation(String, OperationRole),
    /// Every inline schema of this title, wherever it stands.
    Title(WireName),
    /// The values of a variable of a URL: number of the server in `Api::servers`, name of the variable.
    ServerVariable(usize, WireName),
    /// The same of a server in `Api::own_servers`.
    OwnServerVariable(usize, WireName),
}

/// A kind of component that is no schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SharedKind {
    /// `components/parameters`
    Parameter,
    /// `components/requestBodies`
    Body,
    /// `components/responses`
    Response,
    /// `components/headers`
    Header,
}

impl SharedKind {
    /// What people call it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Response => "response",
            Self::Header => "header",
        }
    }
}

/// What an inline declaration is to the one that it stands in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Role {
    /// The type of a property.
    Field(WireName),
    /// The type of a list's items.
    Item,
    /// The type of one place of a tuple, counted from 0.
    Place(usize),
    /// The type of a map's values.
    Value,
    /// The type of an answer's header.
    Header(WireName),
    /// One of the schemas of a union, by what it is called there and its number.
    Variant(Option<String>, usize),
    /// What the type is in a merge patch, where it is used otherwise, too.
    MergePatch,
    /// What the type is as a body of parts, where it is used otherwise, too.
    Parts,
}

/// What an inline declaration is to its operation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OperationRole {
    /// The type of a parameter.
    Parameter(WireName, ParameterLocation),
    /// The type of the request's body.
    Body,
    /// The type of an answer's body.
    Response(StatusPattern),
    /// What a webhook or callback brings.
    Payload,
}

/// What a declaration is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(StructDef),
    /// A closed or open set of values.
    Enum(EnumDef),
    /// One of several types.
    Union(UnionDef),
    /// Another name for a use.
    Alias(TypeRef),
}

/// An object with known properties.
#[derive(Clone, Debug)]
pub struct StructDef {
    /// The properties, in the document's order. What several schemas have by `allOf` is there once.
    pub fields: Vec<Arc<Field>>,
    /// What becomes of other members.
    pub additional: Additional,
}

/// What becomes of members that are no known property.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Additional {
    /// The document rules them out: they are passed over.
    Denied,
    /// The document says nothing of them, which allows any: what is received keeps them.
    Undeclared,
    /// The document gives them a type: they are kept in a map.
    Kept(TypeRef),
}

impl Additional {
    /// The type of those that are kept in a map.
    #[must_use]
    pub fn kept(&self) -> Option<&TypeRef> {
        match self {
            Self::Kept(value) => Some(value),
            Self::Denied | Self::Undeclared => None,
        }
    }
}

/// A property of an object. *Absent* is `required`, *null* is [`TypeRef::Nullable`].
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// The place in the user's document.
    pub origin: Location,
    /// The property's name on the wire.
    pub name: WireName,
    /// What the document wants it to be called in code.
    pub said: Option<Box<Said>>,
    /// Type of its value.
    pub type_ref: TypeRef,
    /// Whether null is the one value that the document knows of it.
    pub null: bool,
    /// Whether it must be there, as the document says; see `Facts::is_required`.
    pub required: bool,
    /// Whether the document says more of it than that it is required.
    pub described: bool,
    /// Whether only the server sends it.
    pub read_only: bool,
    /// Whether only the client sends it.
    pub write_only: bool,
    /// Whether wrong shapes that servers are known to send are read too.
    pub lenient: Option<Leniency>,
    /// Whether its value is a secret.
    pub sensitive: bool,
    /// How it is written as XML.
    pub xml: Rare<Xml>,
    /// Whether the document says `deprecated`.
    pub deprecated: bool,
    /// Description, examples, constraints.
    pub docs: Rare<Docs>,
}

/// Which wrong shapes are read (`x-lenient: true`, an extension of this generator).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leniency {
    /// Numbers and booleans as text or as each other.
    Scalar,
    /// One value where a list is expected.
    List,
    /// A list of one where an object is expected.
    Object,
}

/// One of several types: `oneOf`, `anyOf`, or a list of types.
#[derive(Clone, Debug)]
pub struct UnionDef {
    /// The types, in the document's order, none of them twice.
    pub variants: Vec<UnionVariant>,
    /// What the document itself says of how to tell them apart.
    pub discriminator: Option<Discriminator>,
    /// Whether a value may fit several of the types at once: `anyOf`.
    pub inclusive: bool,
    /// The variant that is the schema itself which the others are made of by `allOf`.
    pub base: Option<usize>,
}

/// One type of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The place in the user's document.
    pub origin: Location,
    /// What the document calls it: its `title`.
    pub title: Option<String>,
    /// The type.
    pub type_ref: TypeRef,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// A property whose value names the type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Discriminator {
    /// The property.
    pub property: WireName,
    /// Its values for each variant, in the variants' order.
    pub values: Vec<Vec<String>>,
    /// The variant of values that name none, or have no name: they need none (`defaultMapping`).
    pub default: Option<usize>,
}

/// A set of values.
#[derive(Clone, Debug)]
pub struct EnumDef {
    /// Whether the document itself allows other values of the same kind.
    pub open: bool,
    /// The values, in the document's order.
    pub variants: Vec<Variant>,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The value on the wire.
    pub value: Value,
    /// A name given by the document (`x-enum-varnames` and its fellows).
    pub name: Option<String>,
    /// CommonMark text of the document.
    pub description: Option<String>,
}

/// A value that an enum can list.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Value {
    /// Text.
    String(String),
    /// A number without a fraction.
    Integer(i64),
    /// Any other number, as JSON writes it.
    Number(String),
    /// `true` or `false`.
    Boolean(bool),
}

impl Value {
    /// The value on the wire.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::String(text) => text.as_str().into(),
            Self::Integer(number) => (*number).into(),
            Self::Number(text) => serde_json::from_str(text).unwrap_or_default(),
            Self::Boolean(flag) => (*flag).into(),
        }
    }
}

/// What the document says in words and examples.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Docs {
    /// A short text: `summary` or `title`.
    pub summary: Option<String>,
    /// CommonMark text.
    pub description: Option<String>,
    /// Example values.
    pub examples: Vec<serde_json::Value>,
    /// The default, by the document.
    pub default: Option<serde_json::Value>,
    /// Constraints in words, for example `at most 10 characters`.
    pub constraints: Vec<String>,
}

impl Plain for Docs {
    const PLAIN: &'static Self = &Self {
        summary: None,
        description: None,
        examples: Vec::new(),
        default: None,
        constraints: Vec::new(),
    };
}
