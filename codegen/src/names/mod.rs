//! Api + facts → Names: every Rust identifier, decided once, in one place. Knows nothing of tokens.
//!
//! | what                           | pattern                        | example                           |
//! |--------------------------------|--------------------------------|-----------------------------------|
//! | schema of the components       | its key                        | `TransientTokenResponse`          |
//! | written inline in a type       | type + property                | `DeviceKind`, `DeviceTagsItem`    |
//! | written inline in an operation | operation + parameter          | `GetTransientTokenType`           |
//! | a body, an answer              | operation + `Body`, `Response` | `CreatePetBody`                   |
//! | … of an id with path, method   | without those                  | `ReadItemBody`                    |
//! | property, argument, setter     | the name                       | `client_identifier`, `type_`      |
//! | enum value                     | the value                      | `Delegation`, `MinusCreatedAt`    |
//! | … signs that belong to it      | in words                       | `CSharp`, `Less18`, `N65Plus`     |
//! | … those that clash             | signs, case, then all spelt    | `AscUpper`; the others stay       |
//! | alternative, written inline    | its tag, its only value, what  | `EventOpened`, `PaymentCard`      |
//! |                                | it alone has or requires       |                                   |
//! | operation                      | `operationId`, or method, path | `get_pets_by_pet_id`              |
//! | … without what is said already | tag, method, path taken away   | `issues/list` → `issues().list()` |
//! | tag                            | the tag                        | `client.security()`               |
//! | failure, success               | operation + word, status       | `GetPetFailure::NotFound`         |
//! | security scheme                | its key                        | `access_token`                    |
//! | what an extension names        | `x-speakeasy-name-override`,   | `searchQuery` → `search_query`    |
//! |                                | `x-fern-…`, `x-ms-client-name` |                                   |
//! | … an enum                      | `x-ms-enum: { name: … }`       | `PowerState`                      |
//!
//! A clash takes the next rule of its kind (see [`Rule`]); a number only when nothing else is left.

mod enums;
mod media;
mod operation_words;
mod operations;
mod reserved;
mod resolve;
mod servers;
mod setters;
mod status;
mod types;
mod unions;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::api::{Api, TypeId};
use crate::facts::Facts;
use crate::settings::Settings;
use diag::{Diagnostic, Diagnostics, Location};

pub use operations::{OperationNames, TagNames};
pub(crate) use reserved::is_file as is_refused_file;
pub use resolve::{Decision, Rule};
#[cfg(test)]
pub(crate) use servers::AT_ROOT;
pub use servers::{SchemeNames, ServerNames};
pub use setters::FieldMethods;

/// A Rust identifier. Only this room makes one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ident(Arc<str>);

impl Ident {
    /// The identifier's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Ident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether clippy takes a variable of this name for a left-over.
pub(crate) fn is_placeholder(name: &str) -> bool {
    reserved::PLACEHOLDERS.contains(&name)
}

/// The argument that sets a field: its name, unless that is one that clippy takes for a left-over.
#[must_use]
pub fn argument(field: &Ident) -> Ident {
    if is_placeholder(field.as_str()) {
        Ident(format!("{field}_value").into())
    } else {
        field.clone()
    }
}

/// Every identifier of a generated crate.
#[derive(Clone, Debug)]
pub struct Names {
    types: Vec<Ident>,
    fields: BTreeMap<TypeId, Vec<Ident>>,
    additional: BTreeMap<TypeId, Ident>,
    variants: BTreeMap<TypeId, Vec<Ident>>,
    /// Static of each struct's form as XML, and that of a list of them.
    xml: BTreeMap<TypeId, (Ident, Ident)>,
    /// Module below `types` of each declaration.
    modules: Vec<Ident>,
    /// Names of each tag, in the order of `Api::tags`.
    pub tags: Vec<TagNames>,
    /// Module below `api` of the operations without a tag.
    pub untagged: Ident,
    /// Names of each operation, in the order of `Api::operations`.
    pub operations: Vec<OperationNames>,
    /// Names of each security scheme, in the order of `Api::security_schemes`.
    pub schemes: Vec<SchemeNames>,
    /// Names of each server, in the order of `Api::all_servers`.
    pub servers: Vec<ServerNames>,
    /// Setters of the client-wide headers, in the order of the settings.
    pub headers: Vec<Ident>,
    /// What was decided and by which rule, in the document's order.
    pub decisions: Vec<Decision>,
}

impl Names {
    /// The name of a declaration.
    #[must_use]
    pub fn type_ident(&self, id: TypeId) -> &Ident {
        &self.types[id.0 as usize]
    }

    /// The module below `types` that holds a declaration.
    #[must_use]
    pub fn type_module(&self, id: TypeId) -> &Ident {
        &self.modules[id.0 as usize]
    }

    /// The names of a struct's fields, in their order.
    #[must_use]
    pub fn fields(&self, id: TypeId) -> &[Ident] {
        self.fields.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The name of the field that keeps a struct's additional members.
    #[must_use]
    pub fn additional(&self, id: TypeId) -> Option<&Ident> {
        self.additional.get(&id)
    }

    /// The static that says how a struct is written as XML.
    #[must_use]
    pub fn xml(&self, id: TypeId) -> Option<&Ident> {
        self.xml.get(&id).map(|(one, _)| one)
    }

    /// The methods that fill in the fields of a struct, in their order. They follow from the fields' names, and
    /// are made when they are asked for: a name for each method of each struct is much to keep.
    #[must_use]
    pub fn field_methods(&self, id: TypeId) -> Vec<FieldMethods> {
        setters::field_methods(self.fields(id))
    }

    /// The static for a list of them.
    #[must_use]
    pub fn xml_list(&self, id: TypeId) -> Option<&Ident> {
        self.xml.get(&id).map(|(_, list)| list)
    }

    /// The names of the variants of an enum or a union, in their order.
    #[must_use]
    pub fn variants(&self, id: TypeId) -> &[Ident] {
        self.variants.get(&id).map_or(&[], Vec::as_slice)
    }
}

/// Decides every name. By which rule is much to keep, and so only where it is asked for.
pub fn resolve(
    api: &Api,
    facts: &Facts,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Names {
    let mut naming = Naming {
        pins: Pins::new(settings),
        diagnostics,
        decisions: Vec::new(),
        keeps_decisions: settings.decisions,
        known: BTreeSet::new(),
    };
    let types = types::name_types(api, &mut naming);
    let modules = types::name_modules(api, &types);
    let xml = types::name_xml(api, &types);
    let (fields, additional) = types::name_fields(api, &mut naming);
    let mut variants = enums::name_variants(api, facts, &mut naming);
    variants.extend(unions::name_variants(api, facts, &mut naming));
    let (tags, untagged) = operations::name_tags(api, &mut naming);
    let (schemes, headers) = servers::name_setters(api, settings, &mut naming);
    let operations = operations::name_operations(api, &tags, &schemes, &mut naming);
    let servers = servers::name_servers(api, &mut naming);
    naming.pins.report_unused(naming.diagnostics, api);
    Names {
        types,
        fields,
        additional,
        variants,
        xml,
        modules,
        tags,
        untagged,
        operations,
        schemes,
        servers,
        headers,
        decisions: naming.decisions,
    }
}

/// What the functions of this room share while they run.
struct Naming<'a> {
    pins: Pins,
    diagnostics: &'a mut Diagnostics,
    decisions: Vec<Decision>,
    keeps_decisions: bool,
    /// Every name that there is, once: a property that many structs have is called the same in each.
    known: BTreeSet<Arc<str>>,
}

impl Naming<'_> {
    /// The identifier of this text.
    fn ident(&mut self, text: &str) -> Ident {
        if let Some(known) = self.known.get(text) {
            return Ident(Arc::clone(known));
        }
        let text: Arc<str> = text.into();
        self.known.insert(Arc::clone(&text));
        Ident(text)
    }

    /// Says that a name is not the one that was pinned.
    fn changed(&mut self, scope: &Arc<str>, origin: &Location, pinned: &str, ident: &Ident) {
        let message = format!(
            "`{pinned}` is pinned for this, and cannot be its name in {scope}: it is called `{ident}`"
        );
        let help = "pin a name that begins with a letter, and that neither Rust nor anything else here has";
        let warning = Diagnostic::warning("changed-pin", origin.clone(), message);
        self.diagnostics.push(warning.help(help));
    }

    /// Says that something has another name, because its own is pinned for something else.
    fn displaced(&mut self, scope: &Arc<str>, origin: &Location, own: &str, ident: &Ident) {
        let message = format!(
            "`{own}` is pinned for something else in {scope}: this, which has the name by itself, is called `{ident}`"
        );
        let warning = Diagnostic::warning("changed-pin", origin.clone(), message);
        let help = "pin another name for one of the two";
        self.diagnostics.push(warning.help(help));
    }

    /// Writes down what was decided, and says so where nothing but a number was left.
    fn record(&mut self, scope: &Arc<str>, origin: &Location, ident: &Ident, rule: Rule) {
        if rule == Rule::Number {
            let message =
                format!("no name of its own is left for this in {scope}: it is called `{ident}`");
            let help = "pin a name for it in the configuration under `names`";
            let warning = Diagnostic::warning("numbered-name", origin.clone(), message);
            self.diagnostics.push(warning.help(help));
        }
        if !self.keeps_decisions {
            return;
        }
        self.decisions.push(Decision {
            origin: origin.clone(),
            scope: Arc::clone(scope),
            ident: ident.clone(),
            rule,
        });
    }
}

/// Names that the user has pinned, by pointer.
struct Pins {
    pins: BTreeMap<String, (String, bool)>,
}

impl Pins {
    fn new(settings: &Settings) -> Self {
        let pin = |(pointer, name): (&String, &String)| {
            let pointer = pointer.trim_start_matches('#');
            (pointer.to_owned(), (name.clone(), false))
        };
        Self {
            pins: settings.names.iter().map(pin).collect(),
        }
    }

    /// The name pinned for a place, as it is written.
    fn take(&mut self, origin: &Location) -> Option<String> {
        let (name, used) = self.pins.get_mut(&origin.pointer.to_string())?;
        *used = true;
        Some(name.clone())
    }

    /// Whether a name is pinned for a place.
    fn has(&self, origin: &Location) -> bool {
        self.pins.contains_key(&origin.pointer.to_string())
    }

    fn report_unused(&self, diagnostics: &mut Diagnostics, api: &Api) {
        let Some(file) = api.types.iter().map(|def| def.origin.file.clone()).next() else {
            return;
        };
        for (pointer, (name, used)) in &self.pins {
            if !used {
                let at = Location {
                    file: file.clone(),
                    pointer: pointer.parse().unwrap_or_default(),
                };
                let message =
                    format!("the name `{name}` is pinned for `{pointer}`, which names nothing");
                let help = "correct the pointer in the configuration, or remove it there";
                diagnostics.push(Diagnostic::warning("unused-pin", at, message).help(help));
            }
        }
    }
}
