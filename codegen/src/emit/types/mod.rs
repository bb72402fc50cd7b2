//! Declarations → a file for each component with what is written inline in it.

mod choices;
mod codec;
mod enums;
pub(super) mod methods;
pub(super) mod rest;
pub(super) mod structs;
pub(super) mod told;
pub(super) mod unions;

use std::collections::{BTreeMap, BTreeSet};

use ::runtime::source::Conditions;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emit, Write, docs, features, formats, has_map, markdown, runtime, whole};
use crate::api::{OperationRole, OwnerRoot, Role, TypeDef, TypeId, TypeKind, TypeRef, WireName};
use crate::facts::{Direction, uses};
use crate::names::Ident;
use crate::render::Item;

use self::rest::Rest;

/// The modules below `types`, `mod` itself among them.
pub(super) fn emit_modules(cx: Emit<'_>, write: &mut Write<'_>) -> Result<(), String> {
    let mut modules: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in cx.api.types.iter() {
        modules
            .entry(cx.names.type_module(def.id).as_str())
            .or_default()
            .push(def);
    }
    write("mod".to_owned(), &mut whole(emit_mod(cx, &modules)))?;
    for (module, defs) in &modules {
        let mut head = vec![emit_head(cx, defs)];
        head.extend(emit_imports(cx, defs));
        let types = defs.iter().flat_map(|def| emit_type(cx, def));
        let bridge = emit_bridge(cx, defs).map(Item::Whole);
        let mut items = whole(head).chain(types).chain(bridge);
        write((*module).to_owned(), &mut items)?;
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

/// Imports of a file, in groups: std, this crate.
fn emit_imports(cx: Emit<'_>, defs: &[&TypeDef]) -> [TokenStream; 2] {
    let here: BTreeSet<TypeId> = defs.iter().map(|def| def.id).collect();
    let mut elsewhere = BTreeSet::new();
    let mut needs = Needs::default();
    for def in defs {
        needs.look_at(cx, def);
        let mut names = |id: TypeId| {
            if !here.contains(&id) {
                elsewhere.insert(cx.names.type_ident(id));
            }
        };
        for used in written(cx, def) {
            formats::modules(used, &mut needs.modules);
            used.named(&mut names);
        }
        if let TypeKind::Struct(structure) = &def.kind {
            methods::used(cx, def.id, structure)
                .into_iter()
                .for_each(names);
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
    let elsewhere = elsewhere.iter();
    let types = match elsewhere.len() {
        0 => quote!(),
        1 => quote!(#(use super::#elsewhere;)*),
        _ => quote!(use super::{#(#elsewhere),*};),
    };
    let runtime = cx.runtime();
    let modules = formats::import(&runtime, &needs.modules);
    [quote!(#collections #fmt), quote!(#modules #types)]
}

/// The types that a declaration names, as it names them.
fn written<'a>(cx: Emit<'a>, def: &'a TypeDef) -> Vec<&'a TypeRef> {
    let TypeKind::Struct(structure) = &def.kind else {
        return uses(&def.kind);
    };
    let fields = structure.fields.iter();
    let fields = fields.map(|field| structs::held(cx, def.id, field));
    fields.chain(structure.additional.kept()).collect()
}

/// What a file's code names.
#[derive(Default)]
struct Needs {
    map: bool,
    fmt: bool,
    /// Modules of the runtime.
    modules: BTreeSet<&'static str>,
}

impl Needs {
    fn look_at(&mut self, cx: Emit<'_>, def: &TypeDef) {
        self.map |= written(cx, def).into_iter().any(has_map);
        if has_codec(cx, def) {
            self.modules.insert("json");
        }
        match &def.kind {
            TypeKind::Struct(structure) => {
                let rest = Rest::of(cx, def.id).map(|(_, rest)| rest);
                self.map |= matches!(rest, Some(Rest::Typed(_)));
                self.modules
                    .extend(matches!(rest, Some(Rest::Undeclared)).then_some("additional"));
                let is_lenient = structure.fields.iter().any(|field| field.lenient.is_some());
                self.modules.extend(is_lenient.then_some("lenient"));
                self.fmt |= structure.fields.iter().any(|field| field.sensitive);
            }
            TypeKind::Enum(set) => self.fmt |= enums::Values::of(set) == enums::Values::Text,
            TypeKind::Union(_) | TypeKind::Alias(_) => {}
        }
    }
}

/// Whether a declaration is a type of its own, which decodes and encodes itself.
fn has_codec(cx: Emit<'_>, def: &TypeDef) -> bool {
    match def.kind {
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => true,
        TypeKind::Alias(_) => cx.facts.is_newtype(def.id),
    }
}

/// serde's traits for the types of a file.
fn emit_bridge(cx: Emit<'_>, defs: &[&TypeDef]) -> Option<TokenStream> {
    let own = defs.iter().filter(|def| has_codec(cx, def));
    let names: Vec<_> = own.map(|def| cx.names.type_ident(def.id)).collect();
    (!names.is_empty()).then(|| quote!(json::serde_for!(#(#names),*);))
}

fn emit_type<'a>(cx: Emit<'a>, def: &'a TypeDef) -> Vec<Item<'a>> {
    let items = match &def.kind {
        TypeKind::Enum(set) => return enums::emit_enum(cx, def, set),
        TypeKind::Struct(structure) => return structs::emit_struct(cx, def, structure),
        TypeKind::Union(union) => unions::emit_union(cx, def, union),
        TypeKind::Alias(target) => emit_alias(cx, def, target),
    };
    whole(items).collect()
}

fn emit_alias(cx: Emit<'_>, def: &TypeDef, target: &TypeRef) -> Vec<TokenStream> {
    let ident = cx.names.type_ident(def.id);
    let comment = docs::docs(&def.docs, &otherwise(def, ident), def.deprecated);
    let target = cx.type_ref(target, &quote!());
    if cx.facts.is_newtype(def.id) {
        let fits = cx.facts.is_asked(def.id).then(|| {
            codec::fits(
                &quote!(depth),
                &quote!(<#target as json::Decode>::fits(node, depth)),
            )
        });
        return vec![
            quote!(#comment #[derive(Debug, Clone, PartialEq)] pub struct #ident(pub #target);),
            codec::decode(ident, &quote!(node.decode().map(Self)), fits),
            codec::encode(ident, &quote!(out.value(&self.0);)),
        ];
    }
    vec![quote! { #comment pub type #ident = #target; }]
}

/// Nobody but the server makes values that are only received: there, a new field or variant of a later
/// description breaks no caller. Tests stand in for the server, and make them.
fn grows(cx: Emit<'_>, id: TypeId) -> Option<TokenStream> {
    let attribute = match runtime::conditions(cx) {
        Conditions::Kept => quote!(#[cfg_attr(not(feature = "test-util"), non_exhaustive)]),
        Conditions::Resolved => quote!(#[non_exhaustive]),
    };
    (cx.facts.direction(id) == Direction::Response).then_some(attribute)
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
        (_, Some(Role::MergePatch)) => "What a merge patch changes.".to_owned(),
        (_, Some(Role::Parts)) => "The parts of a body.".to_owned(),
        (_, Some(Role::Value)) => "A value of the map.".to_owned(),
        (OwnerRoot::Component(name), None) => inline("schema", name),
        (OwnerRoot::Title(title), None) => format!("{}.", markdown::code(title.as_str())),
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
        (OwnerRoot::ServerVariable(_, name) | OwnerRoot::OwnServerVariable(_, name), None) => {
            inline("server variable", name)
        }
        (OwnerRoot::Type(_), None) => format!("`{ident}`."),
    }
}
