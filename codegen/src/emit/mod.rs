//! Api + facts + names → files: Rust as token streams, pages as text. Decides no names.
//!
//! One file per construct, one small function per piece of it.

mod client;
mod content_enum;
mod contents;
pub(crate) mod dependencies;
mod docs;
mod driver;
mod features;
mod formats;
mod headers;
mod imports;
mod lib_rs;
mod license;
mod manifest;
mod markdown;
mod method;
mod operations;
mod outcomes;
mod pages;
mod paging;
mod request;
mod runtime;
mod servers;
mod types;
mod xml;

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, format_ident, quote};

use crate::api::{Api, Operation, Primitive, TypeId, TypeRef};
use crate::facts::Facts;
use crate::names::{Ident, Names};
use crate::render::{self, Item};
use crate::settings::Settings;
use crate::tree::{FileTree, Text};

pub(crate) use contents::received_text;
pub(crate) use driver::write_driver;
pub(crate) use formats::path_text;
pub(crate) use method::{grouped, required_first};
pub(crate) use paging::guessed as guessed_pages;

/// What every function of this room reads, and none of them writes.
#[derive(Clone, Copy)]
pub(crate) struct Emit<'a> {
    /// The model.
    pub api: &'a Api,
    /// What follows from it.
    pub facts: &'a Facts,
    /// Every identifier.
    pub names: &'a Names,
    /// The user's settings.
    pub settings: &'a Settings,
}

/// Writes the whole crate. A file whose tokens are not Rust is a fault of this room: its name and
/// the parser's words are returned.
///
/// # Errors
/// A file could not be rendered.
pub(crate) fn emit(cx: Emit<'_>) -> Result<FileTree, String> {
    let mut tree = FileTree::default();
    let mut rust = |path: String, items: &mut dyn Iterator<Item = Item<'_>>| {
        // What tools that format, review and count look for.
        let mut text = Text::default();
        render::render_file("// @generated\n", items, &mut |part| text += part)
            .map_err(|error| format!("it wrote code that is no Rust, {path}: {error}"))?;
        tree.insert(path, text);
        Ok::<(), String>(())
    };
    rust("src/lib.rs".to_owned(), &mut whole(lib_rs::emit_lib(cx)))?;
    rust(
        "src/client.rs".to_owned(),
        &mut whole(client::emit_client(cx)),
    )?;
    if !cx.names.servers.is_empty() {
        rust(
            "src/server.rs".to_owned(),
            &mut whole(servers::emit_servers(cx)),
        )?;
    }
    if xml::has_xml(cx) {
        rust("src/xml.rs".to_owned(), &mut whole(xml::emit_shapes(cx)))?;
    }
    // One file at a time, and each of them item by item: the tokens of a large API take many times
    // the memory of its text.
    operations::emit_modules(cx, &mut |module, items| {
        rust(format!("src/api/{module}.rs"), items)
    })?;
    types::emit_modules(cx, &mut |module, items| {
        rust(format!("src/types/{module}.rs"), items)
    })?;
    rust(
        "src/runtime/mod.rs".to_owned(),
        &mut whole(runtime::emit_mod(cx)),
    )?;
    let limit = lib_rs::recursion_limit(cx).map(|limit| quote!(#![recursion_limit = #limit]));
    for (path, mut items) in pages::emit_examples(cx) {
        // A program is a crate of its own, and follows the types as far.
        items.splice(0..0, limit.clone());
        rust(path, &mut whole(items))?;
    }
    runtime::copy_files(cx, &mut tree);
    pages::emit_pages(cx, &mut tree);
    tree.insert("Cargo.toml".to_owned(), manifest::emit_manifest(cx));
    tree.insert("rustfmt.toml".to_owned(), manifest::RUSTFMT.to_owned());
    tree.insert(
        ".gitattributes".to_owned(),
        manifest::GITATTRIBUTES.to_owned(),
    );
    license::emit_license(cx, &mut tree);
    Ok(tree)
}

/// Where the rooms of this one hand over a file: its module, and its items one after the other.
type Write<'w> = dyn FnMut(String, &mut dyn Iterator<Item = Item<'_>>) -> Result<(), String> + 'w;

fn whole<'a>(items: Vec<TokenStream>) -> impl Iterator<Item = Item<'a>> {
    items.into_iter().map(Item::Whole)
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(format_ident!("{}", self.as_str()));
    }
}

impl<'a> Emit<'a> {
    /// What all functions of this room read.
    pub(crate) fn new(
        api: &'a Api,
        facts: &'a Facts,
        names: &'a Names,
        settings: &'a Settings,
    ) -> Self {
        Self {
            api,
            facts,
            names,
            settings,
        }
    }

    /// A path given as text in the settings.
    fn path(self, text: &str) -> TokenStream {
        let segments = text.split("::").map(|segment| format_ident!("{}", segment));
        quote!(#(#segments)::*)
    }

    /// The module that holds `client`, `api` and `types`.
    fn root(self) -> TokenStream {
        self.path(&self.settings.paths.root)
    }

    /// The module that holds the runtime.
    fn runtime(self) -> TokenStream {
        self.path(&self.settings.paths.runtime)
    }

    /// A use of a type. `home` is what stands in front of a declared type's name.
    fn type_ref(self, type_ref: &TypeRef, home: &TokenStream) -> TokenStream {
        match type_ref {
            TypeRef::Primitive(primitive) => primitive_type(*primitive),
            TypeRef::List(item) => {
                let item = self.type_ref(item, home);
                quote!(Vec<#item>)
            }
            TypeRef::Map(value) => {
                let value = self.type_ref(value, home);
                quote!(BTreeMap<String, #value>)
            }
            TypeRef::Tuple(items) => {
                let items = items.iter().map(|item| self.type_ref(item, home));
                quote!((#(#items,)*))
            }
            TypeRef::Nullable(inner) => {
                let inner = self.type_ref(inner, home);
                quote!(Option<#inner>)
            }
            TypeRef::Any => quote!(serde_json::Value),
            TypeRef::Named(id) => {
                let ident = self.names.type_ident(*id);
                quote!(#home #ident)
            }
        }
    }

    /// The same as readers of a page see it.
    pub(crate) fn type_text(self, type_ref: &TypeRef) -> String {
        match type_ref {
            TypeRef::Primitive(Primitive::Text(format)) => formats::type_text(*format),
            TypeRef::Primitive(primitive) => primitive_type(*primitive).to_string(),
            TypeRef::List(item) => format!("Vec<{}>", self.type_text(item)),
            TypeRef::Map(value) => format!("BTreeMap<String, {}>", self.type_text(value)),
            TypeRef::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.type_text(item)).collect();
                format!("({})", items.join(", "))
            }
            TypeRef::Nullable(inner) => format!("Option<{}>", self.type_text(inner)),
            TypeRef::Any => "serde_json::Value".to_owned(),
            TypeRef::Named(id) => self.names.type_ident(*id).to_string(),
        }
    }

    /// What an alias stands for in the end.
    fn unaliased<'t>(self, type_ref: &'t TypeRef) -> &'t TypeRef
    where
        'a: 't,
    {
        self.facts.unaliased(self.api, type_ref)
    }

    /// The tag's name for an operation, as its module below `api`.
    pub(crate) fn operation_module(self, operation: &Operation) -> &'a Ident {
        match operation.tag {
            Some(tag) => &self.names.tags[tag].module,
            None => &self.names.untagged,
        }
    }
}

fn primitive_type(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::String => quote!(String),
        Primitive::Boolean => quote!(bool),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        Primitive::UInt32 => quote!(u32),
        Primitive::UInt64 => quote!(u64),
        Primitive::Double => quote!(f64),
        Primitive::Text(format) => formats::text_type(format),
    }
}

/// Whether a use mentions a map, so that a file must import one.
fn has_map(type_ref: &TypeRef) -> bool {
    match type_ref {
        TypeRef::Map(_) => true,
        TypeRef::List(inner) | TypeRef::Nullable(inner) => has_map(inner),
        TypeRef::Tuple(items) => items.iter().any(has_map),
        TypeRef::Primitive(_) | TypeRef::Any | TypeRef::Named(_) => false,
    }
}

/// Numbers of the declarations that a use names.
fn named(type_ref: &TypeRef) -> Vec<TypeId> {
    let mut ids = Vec::new();
    type_ref.named(&mut |id| ids.push(id));
    ids
}
