//! Names of declarations, of their fields, and of the modules that hold them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::resolve::{Rule, Scope, What};
use super::words::{Case, identifier};
use super::{Ident, Naming, operation_words, operations, reserved, servers, status};
use crate::api::{
    Additional, Api, Field, OperationRole, OwnerRoot, Role, TypeDef, TypeId, TypeKind, TypeRef,
    WireName,
};

/// Pinned names first, then the components by their keys, then what is written inline: so nothing
/// inline ever takes a component's name, wherever it stands in the document.
pub(super) fn name_types(api: &Api, naming: &mut Naming<'_>) -> Vec<Ident> {
    let mut scope = Scope::new("types", Case::Camel, reserved::is_prelude);
    let mut names: BTreeMap<TypeId, Ident> = BTreeMap::new();
    let words = Words::new(api);
    let exact = |def: &TypeDef| match def.component() {
        Some(key) => identifier(key.as_str(), Case::Camel) == key.as_str(),
        None => false,
    };
    let passes: [&dyn Fn(&TypeDef) -> bool; 4] = [
        // Of `FooBar` and `foo_bar`, the one that is spelt as the type keeps the name.
        &|def| def.said.is_none() && exact(def),
        &|def| def.said.is_none() && def.component().is_some(),
        // What an extension says takes no name that another component has of its own.
        &|def| def.component().is_some(),
        &|_| true,
    ];
    for pass in passes {
        for def in api.types.iter() {
            if names.contains_key(&def.id) || !pass(def) {
                continue;
            }
            let candidates = candidates(def, &names, &words);
            let said = def.said.as_deref();
            let ident = scope.claim_said(naming, &def.origin, said, candidates, &SCHEMA);
            names.insert(def.id, ident);
        }
    }
    names.into_values().collect()
}

const SCHEMA: What = What {
    word: "schema",
    reserved: |name| reserved::is_prelude(name).then_some("Rust has something of that name"),
};

const PROPERTY: What = What {
    word: "property",
    reserved: |_| None,
};

/// What names are made of that is not the name on the wire.
struct Words<'a> {
    /// Operations whose ids say more than the name of a function, by id: without that.
    shortened: BTreeMap<String, String>,
    /// Components that an extension names, by key.
    components: BTreeMap<&'a str, &'a str>,
    /// Properties that an extension names, by the type that they are of.
    properties: BTreeMap<(TypeId, &'a str), &'a str>,
    /// Parameters that an extension names, by their operation.
    parameters: BTreeMap<(String, &'a str), &'a str>,
    /// Servers of single operations, in their order, as they would be called.
    servers: Vec<String>,
}

impl<'a> Words<'a> {
    fn new(api: &'a Api) -> Self {
        let operations = api.operations.iter().filter_map(|operation| {
            let id = operation.operation_id.as_ref()?.as_str().to_owned();
            Some((id, operation_words::without_tail(operation)?))
        });
        let mut words = Self {
            shortened: operations.collect(),
            components: BTreeMap::new(),
            properties: BTreeMap::new(),
            parameters: BTreeMap::new(),
            servers: api.own_servers.iter().map(servers::wanted).collect(),
        };
        for def in api.types.iter() {
            if let (Some(key), Some(said)) = (def.component(), &def.said) {
                words.components.insert(key.as_str(), &said.name);
            }
            let TypeKind::Struct(structure) = &def.kind else {
                continue;
            };
            for field in &structure.fields {
                if let Some(said) = &field.said {
                    let key = (def.id, field.name.as_str());
                    words.properties.insert(key, &said.name);
                }
            }
        }
        for operation in &api.operations {
            for parameter in &operation.parameters {
                if let Some(said) = &parameter.said {
                    let key = (operations::key(operation), parameter.name.as_str());
                    words.parameters.insert(key, &said.name);
                }
            }
        }
        words
    }
}

fn candidates(
    def: &TypeDef,
    names: &BTreeMap<TypeId, Ident>,
    words: &Words<'_>,
) -> Vec<(Rule, String)> {
    let said = |field: &WireName| match def.owner.root {
        OwnerRoot::Type(parent) => words.properties.get(&(parent, field.as_str())).copied(),
        _ => None,
    };
    let inner = |start: String| {
        def.owner.roles.iter().fold(start, |name, role| match role {
            Role::Field(field) => join(&name, said(field).unwrap_or(field.as_str())),
            Role::Item => join(&name, "item"),
            Role::Place(index) => join(&name, &format!("place {}", index + 1)),
            Role::Value => join(&name, "value"),
            Role::Header(header) => join(&join(&name, header.as_str()), "header"),
            Role::MergePatch => join(&name, "merge patch"),
            Role::Parts => join(&name, "parts"),
            Role::Variant(Some(title), _) => join(&name, title),
            Role::Variant(None, index) => join(&name, &format!("variant {}", index + 1)),
        })
    };
    match &def.owner.root {
        OwnerRoot::Component(key) if def.owner.roles.is_empty() => {
            // What FastAPI calls a form.
            let operation = key.as_str().strip_prefix("Body_");
            let short = operation.and_then(|operation| words.shortened.get(operation));
            let short = short.map(|short| (Rule::Short, join(short, "body")));
            let whole = [
                (Rule::Bare, key.as_str().to_owned()),
                (Rule::Kind, join(key.as_str(), "schema")),
            ];
            short.into_iter().chain(whole).collect()
        }
        OwnerRoot::Component(key) => {
            let key = words
                .components
                .get(key.as_str())
                .copied()
                .unwrap_or(key.as_str());
            let name = inner(identifier(key, Case::Camel));
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
        OwnerRoot::Type(parent) => {
            let parent = names.get(parent).map_or("", Ident::as_str);
            let name = inner(parent.to_owned());
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "field")),
            ]
        }
        OwnerRoot::Shared(kind, key) => {
            let word = kind.as_str();
            let name = identifier(key.as_str(), Case::Camel);
            // `NotFoundResponse` needs no word more.
            let whole = if name.to_lowercase().ends_with(word) {
                name
            } else {
                join(&name, word)
            };
            let name = inner(whole);
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
        OwnerRoot::Operation(key, role) => {
            let of = |operation: &str| {
                let operation = identifier(operation, Case::Camel);
                in_operation(&operation, role, &inner, |parameter| {
                    let said = words.parameters.get(&(key.clone(), parameter));
                    said.copied().unwrap_or(parameter).to_owned()
                })
            };
            let short = words.shortened.get(key).map(|short| of(short)).into_iter();
            let short = short.flat_map(|all| all.into_iter().take(1));
            let short = short.map(|(_, name)| (Rule::Short, name));
            short.chain(of(&operations::spoken(key))).collect()
        }
        OwnerRoot::Title(title) => {
            let name = inner(title.as_str().to_owned());
            vec![
                (Rule::Bare, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
        OwnerRoot::OwnServerVariable(server, variable) => {
            let server = words.servers.get(*server).map_or("server", String::as_str);
            let name = join(server, variable.as_str());
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "variable")),
            ]
        }
        OwnerRoot::ServerVariable(server, variable) => {
            let name = join("server", variable.as_str());
            let numbered = format!("server {} {}", server + 1, variable.as_str());
            vec![(Rule::Owner, name), (Rule::Kind, numbered)]
        }
    }
}

/// Names of what is written inline in an operation.
fn in_operation(
    operation: &str,
    role: &OperationRole,
    inner: &impl Fn(String) -> String,
    word: impl Fn(&str) -> String,
) -> Vec<(Rule, String)> {
    match role {
        OperationRole::Parameter(name, location) => {
            let start = join(operation, &word(name.as_str()));
            let with_location = join(&start, location.as_str());
            vec![
                (Rule::Owner, inner(start)),
                (Rule::Kind, inner(with_location)),
            ]
        }
        OperationRole::Payload => {
            let name = inner(join(operation, "payload"));
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
        OperationRole::Body => {
            let name = inner(join(operation, "body"));
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
        OperationRole::Response(pattern) => {
            let word = status::response_word(*pattern);
            let name = inner(join(operation, &format!("{word} response")));
            vec![
                (Rule::Owner, name.clone()),
                (Rule::Kind, join(&name, "schema")),
            ]
        }
    }
}

/// Two names as one, each cased on its own: `foo` and `2bar` become `Foo2bar`.
fn join(owner: &str, name: &str) -> String {
    let first = identifier(owner, Case::Camel);
    let digits_first = name.starts_with(|c: char| c.is_ascii_digit());
    let second = identifier(name, Case::Camel);
    let second = if digits_first {
        second.trim_start_matches('N')
    } else {
        &second
    };
    format!("{first}{second}")
}

/// A module for each component with what is written inline in it, one for each operation that has
/// inline types, one for the servers' variables.
pub(super) fn name_modules(api: &Api, types: &[Ident]) -> Vec<Ident> {
    // A module called as the one that it is in would read as a mistake.
    let mut taken = BTreeSet::from(["types".to_owned()]);
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    let mut modules: BTreeMap<TypeId, Ident> = BTreeMap::new();
    // Components first, as above.
    let (components, inline): (Vec<_>, Vec<_>) =
        api.types.iter().partition(|def| def.component().is_some());
    for def in components.into_iter().chain(inline) {
        let (home, wanted) = match &def.owner.root {
            OwnerRoot::Type(parent) => {
                let module = modules.get(parent).cloned();
                modules.extend(module.map(|module| (def.id, module)));
                continue;
            }
            OwnerRoot::Component(key) => {
                let ident = match def.component() {
                    Some(_) => types[def.id.0 as usize].as_str().to_owned(),
                    None => key.as_str().to_owned(),
                };
                (format!("component {}", key.as_str()), ident)
            }
            OwnerRoot::Shared(kind, key) => {
                let word = kind.as_str();
                (
                    format!("{word} {}", key.as_str()),
                    format!("{} {word}", key.as_str()),
                )
            }
            OwnerRoot::Operation(key, _) => (format!("operation {key}"), operations::spoken(key)),
            OwnerRoot::Title(title) => {
                let title = title.as_str().to_owned();
                (format!("title {title}"), title)
            }
            OwnerRoot::ServerVariable(..) | OwnerRoot::OwnServerVariable(..) => {
                ("server".to_owned(), "server".to_owned())
            }
        };
        let name = homes.get(&home).cloned().unwrap_or_else(|| {
            let base = module_name(&wanted);
            // The `_` behind a keyword goes when a number comes.
            let plain = base.trim_end_matches('_').to_owned();
            let numbered = (2_u32..).map(|number| format!("{plain}_{number}"));
            let mut names = std::iter::once(base.clone()).chain(numbered);
            let free = names
                .find(|name| taken.insert(name.clone()))
                .unwrap_or(base);
            homes.insert(home, free.clone());
            free
        });
        modules.insert(def.id, Ident(name.into()));
    }
    modules.into_values().collect()
}

/// A module name whose file every file system takes.
pub(super) fn module_name(wanted: &str) -> String {
    let name = identifier(wanted, Case::Snake);
    if name.is_empty() {
        "unnamed".to_owned()
    } else if reserved::is_file(&name) || reserved::is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// Names of a struct's fields, and of the one that keeps additional members.
pub(super) fn name_fields(
    api: &Api,
    naming: &mut Naming<'_>,
) -> (BTreeMap<TypeId, Vec<Ident>>, BTreeMap<TypeId, Ident>) {
    let mut fields = BTreeMap::new();
    let mut additional = BTreeMap::new();
    for def in api.types.iter() {
        let TypeKind::Struct(structure) = &def.kind else {
            continue;
        };
        let mut scope = Scope::new(format!("fields of {}", def.origin), Case::Snake, |_| false);
        let mut names: Vec<Option<Ident>> = vec![None; structure.fields.len()];
        // Of `Guid` and `guid`, the one that is spelt as the field keeps the name; what an extension says takes none
        // that another one has of its own.
        let pass = |field: &Field| match &field.said {
            Some(_) => 2,
            None => u8::from(identifier(field.name.as_str(), Case::Snake) != field.name.as_str()),
        };
        for now in 0..3 {
            for (field, name) in structure.fields.iter().zip(&mut names) {
                if pass(field) != now {
                    continue;
                }
                let wire = field.name.as_str();
                let candidates = vec![
                    (Rule::Bare, wire.to_owned()),
                    (Rule::Spelling, super::enums::spelling(wire)),
                ];
                let said = field.said.as_deref();
                let ident = scope.claim_said(naming, &field.origin, said, candidates, &PROPERTY);
                *name = Some(ident);
            }
        }
        fields.insert(def.id, names.into_iter().flatten().collect());
        // One that rules other members out may still have to remember which of its own were null.
        let may_be_null = |field: &Arc<Field>| matches!(field.type_ref, TypeRef::Nullable(_));
        if structure.additional != Additional::Denied || structure.fields.iter().any(may_be_null) {
            let candidates = [
                (Rule::Bare, "additional".to_owned()),
                (Rule::Kind, "additional_properties".to_owned()),
            ];
            let origin = def.origin.child("additionalProperties");
            additional.insert(def.id, scope.claim(naming, &origin, &candidates));
        }
    }
    (fields, additional)
}

/// Names of the statics that say how structs are written as XML.
pub(super) fn name_xml(api: &Api, types: &[Ident]) -> BTreeMap<TypeId, (Ident, Ident)> {
    let mut scope = Scope::new("xml", Case::Shouty, |_| false);
    let is_object = |def: &&TypeDef| matches!(def.kind, TypeKind::Struct(_) | TypeKind::Union(_));
    let objects = api.types.iter().filter(is_object);
    objects
        .map(|def| {
            let name = types[def.id.0 as usize].as_str();
            let one = scope.claim_silently(&[name.to_owned(), format!("{name} shape")]);
            let list = scope.claim_silently(&[format!("{name} list"), format!("{name} shapes")]);
            (def.id, (one, list))
        })
        .collect()
}
