//! Declarations → a file for each component with what is written inline in it.

mod enums;
pub(super) mod rest;
pub(super) mod structs;
pub(super) mod unions;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emit, docs, features, formats, has_map, markdown};
use crate::api::{OperationRole, OwnerRoot, Role, TypeDef, TypeId, TypeKind, TypeRef, WireName};
use crate::facts::{Direction, uses};
use crate::names::Ident;

use self::rest::Rest;

/// The modules below `types`, `mod` itself among them.
pub(super) fn emit_modules(
    cx: Emit<'_>,
    write: &mut impl FnMut(String, Vec<TokenStream>) -> Result<(), String>,
) -> Result<(), String> {
    let mut modules: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in cx.api.types.iter() {
        modules
            .entry(cx.names.type_module(def.id).as_str())
            .or_default()
            .push(def);
    }
    write("mod".to_owned(), emit_mod(cx, &modules))?;
    for (module, defs) in &modules {
        let mut items = vec![emit_head(cx, defs)];
        items.extend(emit_imports(cx, defs));
        items.extend(defs.iter().flat_map(|def| emit_type(cx, def)));
        write((*module).to_owned(), items)?;
    }
    Ok(())
}

fn emit_mod(cx: Emit<'_>, modules: &BTreeMap<&str, Vec<&TypeDef>>) -> Vec<TokenStream> {
    let head = docs::module_comment(&["The types of the API.".to_owned()]);
    let conditions = features::conditions(cx);
    let declared = modules.keys().map(|module| {
        let condition = conditions.get(*module);
        let module = format_ident!("{}", module);
        quote!(#condition mod #module;)
    });
    let exported = modules.iter().map(|(module, defs)| {
        let condition = conditions.get(*module);
        let module = format_ident!("{}", module);
        let names: BTreeSet<_> = defs.iter().map(|def| cx.names.type_ident(def.id)).collect();
        match names.iter().next() {
            Some(only) if names.len() == 1 => quote!(#condition pub use self::#module::#only;),
            _ => {
                let names = names.iter();
                quote!(#condition pub use self::#module::{#(#names),*};)
            }
        }
    });
    vec![head, quote!(#(#declared)*), quote!(#(#exported)*)]
}

fn emit_head(cx: Emit<'_>, defs: &[&TypeDef]) -> TokenStream {
    let names: Vec<_> = defs
        .iter()
        .take(3)
        .map(|def| format!("`{}`", cx.names.type_ident(def.id)))
        .collect();
    let line = match (names.as_slice(), defs.len()) {
        ([only], 1) => format!("{only}."),
        ([first, second], 2) => format!("{first} and {second}."),
        _ => format!("{} and more.", names.join(", ")),
    };
    docs::module_comment(&[line])
}

/// Imports of a file, in groups: std, other crates, this one.
fn emit_imports(cx: Emit<'_>, defs: &[&TypeDef]) -> [TokenStream; 3] {
    let here: BTreeSet<TypeId> = defs.iter().map(|def| def.id).collect();
    let mut elsewhere = BTreeSet::new();
    let mut needs = Needs::default();
    for def in defs {
        needs.look_at(cx, def);
        for used in uses(&def.kind) {
            formats::modules(used, &mut needs.modules);
            used.named(&mut |id| {
                if !here.contains(&id) {
                    elsewhere.insert(cx.names.type_ident(id));
                }
            });
        }
    }
    let collections = needs.map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let fmt = needs.fmt.then(|| {
        quote!(
            use std::fmt;
        )
    });
    let serde = needs.serde();
    let elsewhere = elsewhere.iter();
    let types = match elsewhere.len() {
        0 => quote!(),
        1 => quote!(#(use super::#elsewhere;)*),
        _ => quote!(use super::{#(#elsewhere),*};),
    };
    let runtime = cx.runtime();
    let modules = formats::import(&runtime, &needs.modules);
    let union = emit_union_imports(&runtime, needs.union, needs.kind);
    [
        quote!(#collections #fmt),
        quote!(#serde),
        quote!(#modules #(#union)* #types),
    ]
}

/// What a file's code names.
#[derive(Default)]
struct Needs {
    map: bool,
    fmt: bool,
    serialize: bool,
    deserialize: bool,
    by_hand: bool,
    union: Need,
    kind: Need,
    /// Modules of the runtime.
    modules: BTreeSet<&'static str>,
}

/// When a name is needed.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    #[default]
    Never,
    WithFull,
    Always,
}

/// Imports of what unions are decoded with.
fn emit_union_imports(runtime: &TokenStream, union: Need, kind: Need) -> Vec<TokenStream> {
    let import = |need: Need, names: TokenStream| match need {
        Need::Never => None,
        Need::WithFull => Some(quote!(#[cfg(feature = "full")] use #runtime::union #names;)),
        Need::Always => Some(quote!(use #runtime::union #names;)),
    };
    let imports = if union == kind {
        [import(union, quote!(::{self, Kind})), None]
    } else {
        [import(union, quote!()), import(kind, quote!(::Kind))]
    };
    imports.into_iter().flatten().collect()
}

impl Needs {
    fn look_at(&mut self, cx: Emit<'_>, def: &TypeDef) {
        let direction = cx.facts.direction(def.id);
        self.map |= uses(&def.kind).into_iter().any(has_map);
        match &def.kind {
            TypeKind::Struct(structure) => {
                self.derived(direction);
                let rest = Rest::of(cx, def.id).map(|(_, rest)| rest);
                self.map |= matches!(rest, Some(Rest::Typed(_)));
                self.modules.extend(rest.map(|_| "additional"));
                self.fmt |= structure.fields.iter().any(|field| field.sensitive);
            }
            TypeKind::Enum(set) => {
                let is_text = enums::Values::of(set) == enums::Values::Text;
                self.fmt |= is_text;
                match direction {
                    Direction::Request if is_text && !set.open => {
                        self.derived(direction);
                    }
                    Direction::Request | Direction::Response | Direction::Both => {
                        self.by_hand = true;
                    }
                }
            }
            TypeKind::Union(_) => self.union(cx, def),
            TypeKind::Alias(_) if cx.facts.is_newtype(def.id) => self.derived(direction),
            TypeKind::Alias(_) => {}
        }
    }

    fn union(&mut self, cx: Emit<'_>, def: &TypeDef) {
        // What is only sent is only decoded with the feature `full`.
        let received = cx.facts.direction(def.id) != Direction::Request;
        let need = |needed| if needed { Need::Always } else { Need::WithFull };
        let writes_tag = unions::writes_tag(cx, def.id);
        self.union = self.union.max(need(received || writes_tag));
        if unions::needs_kind(cx, def.id) {
            self.kind = self.kind.max(need(received));
        }
    }

    fn derived(&mut self, direction: Direction) {
        self.serialize |= direction != Direction::Response;
        self.deserialize |= direction != Direction::Request;
    }

    fn serde(&self) -> Option<TokenStream> {
        match (
            self.serialize || self.by_hand,
            self.deserialize || self.by_hand,
        ) {
            _ if self.by_hand => Some(quote!(
                use serde::{Deserialize, Deserializer, Serialize, Serializer};
            )),
            (true, true) => Some(quote!(
                use serde::{Deserialize, Serialize};
            )),
            (true, false) => Some(quote!(
                use serde::Serialize;
            )),
            (false, true) => Some(quote!(
                use serde::Deserialize;
            )),
            (false, false) => None,
        }
    }
}

fn emit_type(cx: Emit<'_>, def: &TypeDef) -> Vec<TokenStream> {
    match &def.kind {
        TypeKind::Struct(structure) => structs::emit_struct(cx, def, structure),
        TypeKind::Enum(set) => enums::emit_enum(cx, def, set),
        TypeKind::Union(union) => unions::emit_union(cx, def, union),
        TypeKind::Alias(target) => vec![emit_alias(cx, def, target)],
    }
}

fn emit_alias(cx: Emit<'_>, def: &TypeDef, target: &TypeRef) -> TokenStream {
    let ident = cx.names.type_ident(def.id);
    let comment = docs::docs(&def.docs, &otherwise(def, ident), def.deprecated);
    let target = cx.type_ref(target, &quote!());
    if cx.facts.is_newtype(def.id) {
        let derives = derives(cx.facts.direction(def.id), &quote!(Debug, Clone, PartialEq));
        return quote! { #comment #derives #[serde(transparent)] pub struct #ident(pub #target); };
    }
    quote! { #comment pub type #ident = #target; }
}

/// Only the half of serde that the type's direction needs; the feature `full` turns the other on.
fn derives(direction: Direction, plain: &TokenStream) -> TokenStream {
    match direction {
        Direction::Request => quote! {
            #[derive(#plain, Serialize)]
            #[cfg_attr(feature = "full", derive(serde::Deserialize))]
        },
        Direction::Response => quote! {
            #[derive(#plain, Deserialize)]
            #[cfg_attr(feature = "full", derive(serde::Serialize))]
        },
        Direction::Both => quote!(#[derive(#plain, Serialize, Deserialize)]),
    }
}

/// What is said of a type that the document says nothing of.
fn otherwise(def: &TypeDef, ident: &Ident) -> String {
    let inline = |what: &str, name: &WireName| {
        format!("Type of the {what} {}.", markdown::code(name.as_str()))
    };
    match (&def.owner.root, def.owner.roles.last()) {
        (_, Some(Role::Field(name))) => inline("property", name),
        (_, Some(Role::Item)) => "An item of the list.".to_owned(),
        (_, Some(Role::Place(index))) => format!("Item {} of the list.", index + 1),
        (_, Some(Role::Variant(..))) => "One of the variants of the union.".to_owned(),
        (_, Some(Role::Value)) => "A value of the map.".to_owned(),
        (OwnerRoot::Component(name), None) => inline("schema", name),
        (OwnerRoot::Operation(_, OperationRole::Parameter(name, _)), None) => {
            inline("parameter", name)
        }
        (_, Some(Role::Header(name))) => inline("header", name),
        (OwnerRoot::Shared(kind, name), None) => inline(kind.as_str(), name),
        (OwnerRoot::Operation(_, OperationRole::Payload), None) => {
            "What the server's request brings.".to_owned()
        }
        (OwnerRoot::Operation(_, OperationRole::Body), None) => "The request's body.".to_owned(),
        (OwnerRoot::Operation(_, OperationRole::Response(status)), None) => {
            format!("The body of an answer of status {status}.")
        }
        (OwnerRoot::ServerVariable(_, name), None) => inline("server variable", name),
        (OwnerRoot::Type(_), None) => format!("`{ident}`."),
    }
}
