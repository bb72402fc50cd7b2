//! What a description may say by the letter of the standard and cannot have meant: contradictions, slips
//! of the fingers, names that cannot be sent. Warnings with their places, before anything is rewritten.
//!
//! Reads the tree as the user wrote it, with its references resolved, and changes nothing. What is of the
//! wrong kind is passed over: the grammar reports it.

mod address;
mod clash;
mod contradiction;
mod extensions;
mod formats;
mod limits;
mod links;
mod media;
mod misspelt;
mod paths;
mod pattern;
mod reading;
mod schema;
mod secrets;
mod security;
mod server;
mod texts;
mod types;
mod xml;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::grammar::{Kind, Looks, Part, Ty, child_ty};
use super::place::{Place, origin_of};
use super::version::Dialect;
use diag::{Diagnostic, Diagnostics, Location};

/// Looks at a whole description.
pub(super) fn lint(
    document: &Value,
    dialect: Dialect,
    root: &Location,
    diagnostics: &mut Diagnostics,
) {
    let mut linter = Linter {
        document,
        dialect,
        operations: None,
        scopeless: BTreeSet::new(),
        clashing: BTreeSet::new(),
        misspelt: BTreeSet::new(),
        looks: Looks::default(),
        diagnostics,
    };
    let kind = Kind::of_document(dialect);
    linter.walk(Ty::One(kind), document, &Place::root(root));
}

struct Linter<'a> {
    document: &'a Value,
    dialect: Dialect,
    /// The ids of all operations; gathered when the first link is met.
    operations: Option<BTreeSet<&'a str>>,
    /// The schemes without scopes that have been told: each is named by most operations.
    scopeless: BTreeSet<String>,
    /// The schemes that want one header and have been told.
    clashing: BTreeSet<(String, String)>,
    /// The names of extensions that have been told: one is written wherever it is thought to count.
    misspelt: BTreeSet<String>,
    /// For the names that lead nowhere.
    looks: Looks,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Linter<'a> {
    fn warn(&mut self, code: &'static str, place: &Place<'_>, text: String, help: String) {
        self.diagnostics
            .push(Diagnostic::warning(code, place.location(), text).help(help));
    }

    /// Whether a server is one of the whole description, and not of a path or an operation.
    fn is_of_all(&self, server: &Map<String, Value>) -> bool {
        let lists = ["servers", "x-servers"].map(|key| self.document.get(key));
        let servers = lists.into_iter().flatten().filter_map(Value::as_array);
        let mut servers = servers.flatten().filter_map(Value::as_object);
        servers.any(|one| std::ptr::eq(one, server))
    }

    /// The same about the key that a value stands under.
    fn warn_key(&mut self, code: &'static str, place: &Place<'_>, text: String, help: String) {
        let diagnostic = Diagnostic::warning(code, place.location(), text);
        self.diagnostics.push(diagnostic.at_key().help(help));
    }

    fn walk(&mut self, ty: Ty, value: &'a Value, place: &Place<'_>) {
        match (ty, value) {
            (Ty::One(kind), Value::Object(map)) => self.object(kind, map, place),
            (Ty::SchemaOrFlag | Ty::Items, Value::Object(map)) => {
                self.object(Kind::Schema, map, place);
            }
            (Ty::Items, Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.walk(Ty::One(Kind::Schema), value, &place.index(index));
                }
            }
            (Ty::List(of), Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.walk(*of, value, &place.index(index));
                }
            }
            (Ty::Map(of), Value::Object(map)) => {
                for (key, value) in map {
                    self.walk(*of, value, &place.key(key));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, kind: Kind, map: &'a Map<String, Value>, place: &Place<'_>) {
        let moved = origin_of(map);
        let place = &place.or_moved(moved.as_ref());
        match kind {
            Kind::Api | Kind::Operation => {
                security::requirements(self, map, place);
                extensions::extensions(self, map, place);
            }
            Kind::Paths => paths::paths(self, map, place),
            Kind::PathItem => paths::more_operations(self, map, place),
            Kind::Server => server::server(self, map, place),
            Kind::Parameter => paths::parameter(self, map, place),
            Kind::Response | Kind::Encoding => paths::headers(self, map, place),
            Kind::SecurityScheme => security::scheme(self, map, place),
            Kind::OAuthFlow => security::flow(self, map, place),
            Kind::Link => links::link(self, map, place),
            Kind::Xml => xml::xml(self, map, place),
            Kind::Schema => {
                schema::schema(self, map, place);
                contradiction::without_items(self, map, place);
                extensions::mapping(self, map, place);
                extensions::flags(self, map, place);
            }
            Kind::Swagger(part) => self.swagger(part, map, place),
            _ => {}
        }
        secrets::passwords(self, kind, map, place);
        misspelt::names(self, kind, map, place);
        extensions::lists(self, map, place);
        texts::content(self, kind, map, place);
        texts::operation(self, kind, map, place);
        extensions::names(self, kind, map, place);
        if matches!(
            kind,
            Kind::RequestBody | Kind::Response | Kind::Parameter | Kind::Header
        ) {
            media::content(self, map, place);
        }
        for (key, value) in map {
            if let Some(ty) = child_ty(kind, key) {
                self.walk(ty, value, &place.key(key));
            }
        }
    }

    fn swagger(&mut self, part: Part, map: &'a Map<String, Value>, place: &Place<'_>) {
        match part {
            Part::Root | Part::Operation => {
                security::requirements(self, map, place);
                media::lists(self, map, place);
                extensions::extensions(self, map, place);
            }
            Part::Paths => paths::paths(self, map, place),
            Part::Parameter => {
                paths::parameter(self, map, place);
                schema::schema(self, map, place);
            }
            Part::Header => schema::schema(self, map, place),
            Part::Response => paths::headers(self, map, place),
            Part::SecurityScheme => {
                security::scheme(self, map, place);
                security::flow(self, map, place);
            }
            Part::Components | Part::PathItem | Part::Responses => {}
        }
    }

    /// The component that a reference stands for, through references to references; what is none stands for itself.
    fn target(&self, section: &str, value: &'a Value) -> Option<&'a Map<String, Value>> {
        let document: &'a Value = self.document;
        let components = || document.get("components")?.get(section)?.as_object();
        let mut map = value.as_object()?;
        let mut left = components().map_or(0, Map::len);
        while let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            left = left.checked_sub(1)?;
            let name = reference
                .strip_prefix("#/components/")?
                .strip_prefix(section)?
                .strip_prefix('/')?;
            let name = name.replace("~1", "/").replace("~0", "~");
            map = components()?.get(&name)?.as_object()?;
        }
        Some(map)
    }
}

pub(crate) use address::{problem as address_problem, secret, without_user};
pub(crate) use reading::{Reading, breaks, placeholders, reading};
pub(crate) use secrets::without_passwords;
pub(crate) use server::scheme_of;

/// A field that is a string.
fn text<'m>(map: &'m Map<String, Value>, key: &str) -> Option<&'m str> {
    map.get(key).and_then(Value::as_str)
}

/// Whether HTTP can carry a name: a token of
/// [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2).
fn is_token(name: &str) -> bool {
    let is_tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_tchar)
}
