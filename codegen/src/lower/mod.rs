//! `openapiv3` → [`Api`]: what the API is, as plain data. Decides no names and writes no code.
//!
//! One file per construct.

mod body;
mod content;
mod copies;
mod docs;
mod encoding;
mod events;
mod files;
mod handed_down;
mod header;
mod inner_files;
mod inner_json;
mod lists;
mod merge_patch;
mod message;
mod operation;
mod paging;
mod parameter;
mod prune;
mod repeats;
mod response;
mod said;
mod schema;
mod security;
mod server;
mod sharing;
mod tags;
mod xml;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::mem;

use indexmap::IndexMap;
use openapiv3::{Encoding, OpenAPI, Operation, Parameter as SourceParameter, ReferenceOr, Schema};
use serde_json::Value;
use typed_arena::Arena;

use crate::api::{
    Api, Docs, Header, Info, NestedLists, OperationRole, Owner, OwnerRoot, Parameter, Response,
    SharedKind, TypeId, TypeKind, TypeRef, Types, Untyped, Why,
};
use diag::{Diagnostic, Diagnostics, Location, Pointer};
use source::{Dialect, Document, Looks, PathItem};

/// What the user may choose.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// Whether operations without a tag are grouped by the first word of their path.
    pub by_path: bool,
    /// How lists in brackets are written, where the document doesn't say.
    pub lists: Option<NestedLists>,
    /// Whether results come by pages only where the document says so.
    pub told_pages_only: bool,
    /// The header of an idempotency key, where the document names none.
    pub idempotency_key: Option<String>,
    /// Whether inline schemas of one title and one structure are one type.
    pub share_titles: bool,
}

/// Lowers a checked document.
pub fn lower(source: Document, options: Options, diagnostics: &mut Diagnostics) -> Api {
    let version = source.version;
    let (told_pages_only, by_title) = (options.told_pages_only, options.share_titles);
    // The document is gone behind this: the larger half of what both take.
    let mut api = lower_all(source, options, diagnostics);
    sharing::share_enums(&mut api);
    if by_title {
        sharing::share_titles(&mut api, diagnostics);
    }
    docs::drop_repeated_titles(&mut api);
    inner_json::read(&mut api);
    lists::read_names(&mut api);
    lists::settle_forms(&mut api);
    lists::warn_of_lists(&api, version, diagnostics);
    merge_patch::lower_merge_patches(&mut api);
    files::lower_files(&mut api, version >= Dialect::V3_1);
    inner_files::warn_of_inner_files(&api, diagnostics);
    fix_parameters(&mut api);
    paging::settle(&mut api, !told_pages_only, diagnostics);
    prune::prune(&mut api);
    api
}

/// Everything that the document says, each in its place.
fn lower_all(source: Document, options: Options, diagnostics: &mut Diagnostics) -> Api {
    let Document {
        api: document,
        paths,
        version,
        root,
        origins: _,
    } = source;
    let document = &document;
    let (schemas, items, extra) = (Arena::new(), Arena::new(), Arena::new());
    let views = Arena::new();
    let mut cx = Lowering {
        document,
        version,
        index: schema::Index::new(document, version.section_at(&root, "schemas"), &views),
        schemas: &schemas,
        items: &items,
        extra: &extra,
        root: root.clone(),
        options,
        diagnostics,
        types: Types::default(),
        components: IndexMap::new(),
        bases: IndexMap::new(),
        beside: IndexMap::new(),
        joins: schema::Joins::default(),
        room: schema::MOST_FIELDS,
        pending: IndexMap::new(),
        shared: Shared::default(),
        own_servers: server::Own::default(),
        untyped: BTreeSet::new(),
        looks: Looks::default(),
    };
    let servers = server::lower_servers(&mut cx, &document.servers, &root.child("servers"));
    let (security_schemes, requirements) = security::lower_security(&mut cx);
    schema::lower_components(&mut cx);
    schema::lower_pending(&mut cx);
    let mut tags = tags::declared_tags(&mut cx);
    let operations = operation::lower_operations(&mut cx, paths, &mut tags, &requirements);
    let webhooks = message::lower_webhooks(&mut cx);
    schema::lower_pending(&mut cx);
    schema::break_circles(&mut cx);
    schema::break_tuples(&mut cx);
    schema::keep_tags(&mut cx.types);
    tags.retain_used(&operations);
    let operations = tags.renumber(operations);
    Api {
        info: Info {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            description: docs::with_link(
                document.info.description.as_ref(),
                document.external_docs.as_ref(),
            ),
        },
        servers,
        own_servers: mem::take(&mut cx.own_servers).into_lowered(),
        tags: tags.into_vec(),
        operations,
        webhooks,
        security_schemes,
        types: cx.types,
        untyped: cx.untyped.into_iter().collect(),
    }
}

/// Constants of a kind that has no enum are given by callers; now every type is known.
fn fix_parameters(api: &mut Api) {
    let Api {
        operations, types, ..
    } = api;
    for parameter in operations.iter_mut().flat_map(|one| &mut one.parameters) {
        let single = types.single(&parameter.type_ref);
        let kind = single.map(|id| &types[id].kind);
        parameter.fixed &= matches!(kind, Some(TypeKind::Enum(set)) if !set.open);
    }
}

/// What the functions of this room share while they run; nothing outside of it sees it.
struct Lowering<'a> {
    document: &'a OpenAPI,
    /// The version that the user wrote.
    version: Dialect,
    /// What its schemas refer to, and their views.
    index: schema::Index<'a>,
    /// Schemas that stand in extensions, where the document type has no field for them.
    schemas: &'a Arena<ReferenceOr<Schema>>,
    /// Path items of webhooks.
    items: &'a Arena<PathItem>,
    /// Operations of methods that the document type has no field for, their parameters, encodings, and properties.
    extra: &'a Arena<Extra>,
    root: Location,
    options: Options,
    diagnostics: &'a mut Diagnostics,
    types: Types,
    /// Declarations of `components/schemas`, by key.
    components: IndexMap<String, schema::Component>,
    /// The struct behind a component that stands for all that are made of it.
    bases: IndexMap<TypeId, TypeId>,
    /// What a schema says beside the alternatives that it is one of, by the schema's address: lowered
    /// once, for all of them. `None` while that goes on.
    beside: IndexMap<usize, Option<schema::Parts>>,
    /// Types that were put together for a property that several parts of an `allOf` describe.
    joins: schema::Joins,
    /// How many more members `allOf` may copy.
    room: usize,
    /// Inline declarations that have a number but are not looked into yet. They wait until every
    /// component is known: an `allOf` inside of one may name any of them, its own parent too.
    pending: IndexMap<TypeId, schema::Pending<'a>>,
    shared: Shared,
    own_servers: server::Own,
    /// Values that turned out to be of no type, each once.
    untyped: BTreeSet<Untyped>,
    /// For the names that nothing describes.
    looks: Looks,
}

impl Lowering<'_> {
    /// Any JSON, as a value of no type.
    fn untyped(&mut self, why: Why, at: &Location) -> TypeRef {
        let origin = at.clone();
        self.untyped.insert(Untyped { why, origin });
        TypeRef::Any
    }
}

/// What else can stand in an extension.
enum Extra {
    Operation(Box<Operation>),
    Parameter(Box<ReferenceOr<SourceParameter>>),
    Encoding(Box<Encoding>),
    Properties(IndexMap<String, schema::Boxed>),
}

/// What components have been lowered to: once, for all operations that refer to them.
#[derive(Default)]
struct Shared {
    parameters: IndexMap<String, Parameter>,
    bodies: IndexMap<(String, content::Use), Option<body::Lowered>>,
    responses: IndexMap<(String, content::Use), Response>,
    headers: IndexMap<String, Header>,
}

impl<'a> Lowering<'a> {
    /// Lowers what stands in some path items or properties. They need not live as long as the components, and what is
    /// remembered of their schemas goes with them.
    fn apart<T, R>(
        &mut self,
        items: &[T],
        then: impl for<'i> FnOnce(&mut Lowering<'i>, &'i [T]) -> R,
    ) -> R {
        let (views, schemas) = (Arena::new(), Arena::new());
        let (arena, extra) = (Arena::new(), Arena::new());
        let known = self.beside.len();
        let mut apart = Lowering {
            document: self.document,
            version: self.version,
            index: self.index.again(&views),
            schemas: &schemas,
            items: &arena,
            extra: &extra,
            root: self.root.clone(),
            options: self.options.clone(),
            diagnostics: &mut *self.diagnostics,
            types: mem::take(&mut self.types),
            components: mem::take(&mut self.components),
            bases: mem::take(&mut self.bases),
            beside: mem::take(&mut self.beside),
            joins: mem::take(&mut self.joins),
            room: self.room,
            pending: IndexMap::new(),
            shared: mem::take(&mut self.shared),
            own_servers: mem::take(&mut self.own_servers),
            untyped: mem::take(&mut self.untyped),
            looks: mem::take(&mut self.looks),
        };
        let made = then(&mut apart, items);
        schema::lower_pending(&mut apart);
        self.types = apart.types;
        self.components = apart.components;
        self.bases = apart.bases;
        self.beside = apart.beside;
        self.joins = apart.joins;
        self.room = apart.room;
        self.shared = apart.shared;
        self.own_servers = apart.own_servers;
        self.untyped = apart.untyped;
        self.looks = apart.looks;
        // The next ones may come to stand where these stood.
        self.beside.truncate(known);
        made
    }

    /// A schema that stands in an extension.
    fn schema(&self, value: &Value) -> Option<&'a ReferenceOr<Schema>> {
        let schema = serde_json::from_value(value.clone()).ok()?;
        Some(self.schemas.alloc(schema))
    }

    /// The view of a schema.
    fn view(&self, schema: &'a Schema) -> &'a schema::View<'a> {
        self.index.view(schema)
    }

    /// A path item that stands in an extension.
    fn path_item(&self, value: &Value) -> Option<&'a PathItem> {
        let item: openapiv3::PathItem = serde_json::from_value(value.clone()).ok()?;
        Some(self.items.alloc(item.into()))
    }

    /// An operation that stands in an extension.
    fn operation(&self, value: &Value) -> Option<&'a Operation> {
        let operation = serde_json::from_value(value.clone()).ok()?;
        match self.extra.alloc(Extra::Operation(Box::new(operation))) {
            Extra::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// A parameter that stands in an extension.
    fn parameter(&self, value: &Value) -> Option<&'a ReferenceOr<SourceParameter>> {
        let parameter = serde_json::from_value(value.clone()).ok()?;
        match self.extra.alloc(Extra::Parameter(Box::new(parameter))) {
            Extra::Parameter(parameter) => Some(parameter),
            _ => None,
        }
    }

    /// An encoding that stands in an extension.
    fn encoding(&self, value: &Value) -> Option<&'a Encoding> {
        let encoding = serde_json::from_value(value.clone()).ok()?;
        match self.extra.alloc(Extra::Encoding(Box::new(encoding))) {
            Extra::Encoding(encoding) => Some(encoding),
            _ => None,
        }
    }

    fn warn(&mut self, code: &'static str, at: Location, message: impl Into<String>, help: &str) {
        self.diagnostics
            .push(Diagnostic::warning(code, at, message).help(help));
    }

    /// Gives a type that is written inline and says nothing of itself the words of its place.
    fn describe(&mut self, type_ref: &TypeRef, words: &Docs) {
        if let TypeRef::Named(id) = type_ref.without_null()
            && let def = &mut self.types[*id]
            && !matches!(def.owner.root, OwnerRoot::Component(_))
            && def.docs.summary.is_none()
            && def.docs.description.is_none()
        {
            def.docs.description.clone_from(&words.description);
        }
    }

    fn component(&self, kind: &str, name: &str) -> Location {
        self.version.section_at(&self.root, kind).child(name)
    }
}

/// The name in `#/components/<kind>/<name>`.
fn component_name<'r>(reference: &'r str, kind: &str) -> Option<Cow<'r, str>> {
    let rest = reference.strip_prefix("#/components/")?;
    let name = rest.strip_prefix(kind)?.strip_prefix('/')?;
    Some(if name.contains('~') {
        Cow::Owned(name.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(name)
    })
}

/// An item that was written in its place or among the components.
struct Resolved<'a, T> {
    item: &'a T,
    at: Location,
    /// Its key among the components.
    component: Option<String>,
}

impl<T> Resolved<'_, T> {
    /// The owner of what is written inline in it: the component, or the operation that it is for.
    fn owner(&self, kind: SharedKind, operation: &str, role: OperationRole) -> Owner {
        let root = match &self.component {
            Some(name) => OwnerRoot::Shared(kind, name.as_str().into()),
            None => OwnerRoot::Operation(operation.to_owned(), role),
        };
        Owner {
            root,
            roles: Vec::new(),
        }
    }
}

/// Follows references to components until an item is reached. `source` has made sure that every
/// one resolves and that none goes round in a circle; the limit only bounds a broken promise.
fn resolve<'a, T>(
    cx: &Lowering<'_>,
    kind: &str,
    table: Option<&'a IndexMap<String, ReferenceOr<T>>>,
    item: &'a ReferenceOr<T>,
    at: &Location,
) -> Option<Resolved<'a, T>> {
    let (mut item, mut at, mut component) = (item, at.clone(), None);
    let longest = table.map_or(0, IndexMap::len) + 1;
    for _ in 0..longest {
        match item {
            ReferenceOr::Item(item) => {
                return Some(Resolved {
                    item,
                    at,
                    component,
                });
            }
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, kind)?;
                item = table?.get(&*name)?;
                at = cx.component(kind, &name);
                component = Some(name.into_owned());
            }
        }
    }
    None
}

/// Where the user wrote a node: the document is rearranged before it is lowered, and what was moved
/// says in `x-origin` where it came from.
fn origin(at: &Location, extensions: &IndexMap<String, Value>) -> Location {
    extensions
        .get("x-origin")
        .and_then(Value::as_str)
        .and_then(|text| text.split_once('#'))
        .and_then(|(file, pointer)| {
            Some(Location {
                file: file.into(),
                pointer: pointer.parse::<Pointer>().ok()?,
            })
        })
        .unwrap_or_else(|| at.clone())
}

/// Whether an extension of ours is switched on.
fn flag(extensions: &IndexMap<String, Value>, name: &str) -> bool {
    extensions.get(name).and_then(Value::as_bool) == Some(true)
}
