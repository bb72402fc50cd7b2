//! The whole room in one screen: text, version, references, grammar and normalising, the document type.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::{
    OpenAPI, Operation, Parameter, PathItem as SourceItem, ReferenceOr, Schema, Server,
};
use serde::de::Error as _;
use serde_json::{Map, Value};

use super::changes::Changes;
use super::files::{Input, Texts};
use super::grammar::{Checker, Kind, indented};
use super::library::Library;
use super::lint::lint;
use super::normalise::{Known, Written};
use super::overlay::{self, Origins};
use super::select::Selecting;
use super::unread::{give_back, leave_properties, take_kept};
use super::version::{Dialect, dialect};
use super::{keys, reference, spelling, text};
use crate::stack::with_stack;
use diag::{Diagnostic, Diagnostics, Location};

/// The tree may be this deep once references are resolved: a little more than a file itself may be.
const MAX_RESOLVED: usize = 140;
/// The normalised tree may be this deep: rewriting wraps what is nested.
const MAX_NORMALISED: usize = 256;

/// A description, checked and normalised.
#[derive(Clone, Debug)]
pub struct Document {
    /// The description as OpenAPI 3.0 says it; [`keys`](super::keys) lists what it carries beyond that.
    /// Its paths are empty: they are beside it.
    pub api: OpenAPI,
    /// The paths.
    pub paths: Paths,
    /// The version that the user wrote.
    pub version: Dialect,
    /// The root file: where everything without an `x-origin` above it stands.
    pub root: Location,
    /// Where what is in it was written: what is found later is settled with it.
    pub origins: Origins,
}

/// Path items by their path, in the document's order.
///
/// They are checked, but not of the document type yet: there they are twice as large, so they are handed out some at a
/// time. Each is gone from here with that.
#[derive(Clone, Debug)]
pub struct Paths {
    left: std::vec::IntoIter<(String, Value)>,
    root: Location,
}

impl Paths {
    fn new(paths: Map<String, Value>, root: Location) -> Self {
        let is_path = |(path, _): &(String, Value)| path.starts_with('/');
        let paths: Vec<_> = paths.into_iter().filter(is_path).collect();
        Self {
            left: paths.into_iter(),
            root,
        }
    }

    /// The next ones, up to this many of them; none at the end.
    ///
    /// # Errors
    /// One of them does not fit the document type, which is a fault of this package.
    pub fn take(&mut self, most: usize) -> Result<Vec<(String, PathItem)>, Box<Diagnostic>> {
        let some: Vec<_> = self.left.by_ref().take(most).collect();
        deserialize(&self.root, || {
            // What one was read from is gone before the next one.
            let items = some.into_iter().filter_map(|(path, mut item)| {
                let kept = take_kept(&mut item);
                match serde_json::from_value::<ReferenceOr<SourceItem>>(item) {
                    Ok(ReferenceOr::Item(item)) => {
                        let mut item = PathItem::from(item);
                        let given = give_back(kept, &mut item.operations);
                        let lost = || {
                            serde_json::Error::custom("a schema that keeps properties is not there")
                        };
                        Some(given.ok_or_else(lost).map(|()| (path, item)))
                    }
                    // They have been written out in place.
                    Ok(ReferenceOr::Reference { .. }) => None,
                    Err(error) => Some(Err(error)),
                }
            });
            items.collect()
        })
    }
}

/// A path item with the operations that it has. The document type's own has room for eight of them,
/// six kilobytes an item, of which nearly all stays empty.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// The operations, each with the key that it stands under.
    pub operations: Vec<(&'static str, Operation)>,
    /// Servers of this path.
    pub servers: Vec<Server>,
    /// Parameters of all of its operations.
    pub parameters: Vec<ReferenceOr<Parameter>>,
    /// What 3.0 has no field for.
    pub extensions: IndexMap<String, Value>,
}

impl From<SourceItem> for PathItem {
    fn from(mut item: SourceItem) -> Self {
        let (servers, parameters, extensions) = (
            std::mem::take(&mut item.servers),
            std::mem::take(&mut item.parameters),
            std::mem::take(&mut item.extensions),
        );
        let mut operations: Vec<_> = item.into_iter().collect();
        operations.shrink_to_fit();
        operations.iter_mut().for_each(|(_, one)| exact(one));
        Self {
            operations,
            servers,
            parameters,
            extensions,
        }
    }
}

/// Gives back the room that the lists of an operation keep for growing: most of them have one element, which is
/// large, and room for four.
fn exact(operation: &mut Operation) {
    operation.parameters.shrink_to_fit();
    operation.tags.shrink_to_fit();
    if let Some(ReferenceOr::Item(body)) = &mut operation.request_body {
        body.content.shrink_to_fit();
    }
    let responses = &mut operation.responses.responses;
    responses.shrink_to_fit();
    for response in responses.values_mut() {
        if let ReferenceOr::Item(response) = response {
            response.content.shrink_to_fit();
        }
    }
}

/// What is read: a description, as it is or as its user changes it.
#[derive(Clone, Copy)]
pub struct Changed<'a> {
    input: &'a Input<'a>,
    changes: Option<&'a Changes>,
}

impl<'a> Changed<'a> {
    /// How the user named the root file.
    #[must_use]
    pub fn root(&self) -> &'a str {
        self.input.root
    }
}

impl<'a> From<&'a Input<'a>> for Changed<'a> {
    fn from(input: &'a Input<'a>) -> Self {
        let changes = None;
        Self { input, changes }
    }
}

impl<'a> From<(&'a Input<'a>, &'a Changes)> for Changed<'a> {
    fn from((input, changes): (&'a Input<'a>, &'a Changes)) -> Self {
        let changes = Some(changes).filter(|changes| !changes.is_empty());
        Self { input, changes }
    }
}

/// Reads a description. `None` exactly when `diagnostics` gained an error.
///
/// `texts` gains every file read, also when reading fails: diagnostics are rendered from it.
pub fn read<'a>(
    description: impl Into<Changed<'a>>,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let mut found = Diagnostics::new();
    let document = normalised(description.into(), texts, &mut found)
        .filter(|_| !found.has_errors())
        .and_then(|normal| typed(normal, &mut found));
    diagnostics.append(found);
    document
}

/// The tree that the document type reads.
pub(super) struct Normalised {
    pub(super) value: Value,
    version: Dialect,
    root: Location,
    origins: Origins,
}

/// The tree that the document type reads, with everything found on the way.
pub(super) fn normalised(
    Changed { input, changes }: Changed<'_>,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Normalised> {
    let file: Arc<str> = Arc::from(input.root);
    let shared = input.files.root();
    let shared = shared.filter(|text| std::ptr::eq(text.as_str(), input.text));
    let text = shared.unwrap_or_else(|| Arc::new(input.text.to_owned()));
    texts.insert(Arc::clone(&file), text);
    let root = Location::root(Arc::clone(&file));
    let mut value = text::parse(input.text, &file, diagnostics)?;
    let origins = match changes {
        None => Origins::default(),
        Some(changes) => overlay::apply(changes, &mut value, &root, texts, diagnostics)?,
    };
    let (mut found, mut meant) = (Diagnostics::new(), BTreeSet::new());
    let checked = checked(
        ((value, &root), (input, changes)),
        (&origins, &mut meant),
        texts,
        &mut found,
    );
    diagnostics.append(origins.settle(found));
    // A text that looks like a number is one all the same.
    diagnostics.retain(|one| one.code != "not-finite" || !meant.contains(&one.location));
    let (value, version) = checked?;
    Some(Normalised {
        value,
        version,
        root,
        origins,
    })
}

fn checked(
    ((mut value, root), (input, changes)): ((Value, &Location), (&Input<'_>, Option<&Changes>)),
    (origins, meant): (&Origins, &mut BTreeSet<Location>),
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<(Value, Dialect)> {
    let version = dialect(&mut value, (input.text, root), diagnostics)?;
    let is_json = input.text.trim_start().starts_with('{');
    // What is left empty by a slip of the indent is missing everywhere else.
    indented(
        Kind::of_document(version),
        &value,
        root,
        is_json,
        diagnostics,
    )
    .then_some(())?;
    let written = Written::of(&value, version);
    let selecting = changes.and_then(|changes| Selecting::new(changes, &value, version, root));
    let file = Arc::clone(&root.file);
    let mut library = Library::new(input, (file, version), value, diagnostics);
    let mut found = Diagnostics::new();
    let mut value = reference::resolve(&mut library, texts, &mut found);
    // All that is needed of other files is in the one by now.
    drop(library);
    let places = (origins, &*texts);
    // What is deeper is refused below.
    if !deeper_than(&value, MAX_RESOLVED) {
        *meant = spelling::keep_resolved(&mut value, (version, root), places, &mut found);
    }
    let gone = selecting.map(|one| one.apply(&mut value, version, root, diagnostics));
    diagnostics.append(match gone {
        Some(gone) => gone.without(found),
        None => found,
    });
    within_depth(&value, (MAX_RESOLVED, version), root, diagnostics)?;
    lint(&value, version, root, diagnostics);
    let known = Known::of(&value, root).with(written);
    Checker::new(version, known, diagnostics).document(&mut value, root);
    within_depth(&value, (MAX_NORMALISED, version), root, diagnostics)?;
    Some((value, version))
}

fn typed(normal: Normalised, diagnostics: &mut Diagnostics) -> Option<Document> {
    let Normalised {
        mut value,
        version,
        root,
        origins,
    } = normal;
    leave_properties(&mut value);
    let paths = value.get_mut("paths").and_then(Value::as_object_mut);
    let paths = paths.map(std::mem::take).unwrap_or_default();
    let schemas = value.pointer_mut("/components/schemas");
    let schemas = schemas.and_then(Value::as_object_mut).map(std::mem::take);
    let read = deserialize(&root, || {
        let mut api: OpenAPI = serde_json::from_value(value)?;
        if let (Some(schemas), Some(components)) = (schemas, &mut api.components) {
            components.schemas = typed_schemas(schemas)?;
        }
        Ok(api)
    });
    match read {
        Ok(api) => Some(Document {
            api,
            paths: Paths::new(paths, root.clone()),
            version,
            root,
            origins,
        }),
        Err(wrong) => {
            diagnostics.push(*wrong);
            None
        }
    }
}

/// Schemas of the document type, which are five times as large there: a map of exactly as many, and what one was read
/// from is gone before the next one.
fn typed_schemas(
    schemas: Map<String, Value>,
) -> serde_json::Result<IndexMap<String, ReferenceOr<Schema>>> {
    let mut typed = IndexMap::with_capacity(schemas.len());
    for (name, mut schema) in schemas {
        let map = schema.as_object_mut();
        // They stay what they are: read with the schema, they would be written anew, in larger maps.
        let unread = map.and_then(|map| map.shift_remove_entry(keys::PROPERTIES));
        let mut schema = serde_json::from_value(schema)?;
        if let ReferenceOr::Item(Schema { schema_data, .. }) = &mut schema {
            schema_data.extensions.reserve_exact(1);
            schema_data.extensions.extend(unread);
        }
        typed.insert(name, schema);
    }
    Ok(typed)
}

/// The document type's deserializer takes some 30 kB of stack a level when it is not optimised, so it gets a stack of
/// its own: a caller's may be small.
fn deserialize<T: Send>(
    root: &Location,
    read: impl FnOnce() -> serde_json::Result<T> + Send,
) -> Result<T, Box<Diagnostic>> {
    const STACK: usize = 32 << 20;
    let error = match with_stack(STACK, read) {
        Some(Ok(read)) => return Ok(read),
        Some(Err(error)) => error.to_string(),
        None => "its deserializer panicked".to_owned(),
    };
    let wrong = format!("what it made of it does not fit the document type: {error}");
    Err(Box::new(Diagnostic::internal(root.clone(), wrong)))
}

fn within_depth(
    value: &Value,
    (levels, version): (usize, Dialect),
    root: &Location,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    if !deeper_than(value, levels) {
        return Some(());
    }
    let text = format!(
        "the description is nested more than {levels} levels deep once its references are resolved"
    );
    let help = format!(
        "move what is nested into `{}` and refer to it by `$ref`; or remove it, if nothing needs it",
        version.section("schemas")
    );
    diagnostics.push(Diagnostic::error("too-deep", root.clone(), text).help(help));
    None
}

/// Whether values are nested more than so many levels deep.
pub(super) fn deeper_than(value: &Value, levels: usize) -> bool {
    match (value, levels.checked_sub(1)) {
        (Value::Object(map), Some(left)) => map.values().any(|value| deeper_than(value, left)),
        (Value::Array(list), Some(left)) => list.iter().any(|value| deeper_than(value, left)),
        (Value::Object(_) | Value::Array(_), None) => true,
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => false,
    }
}
