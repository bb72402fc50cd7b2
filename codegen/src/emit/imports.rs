//! `use` lines of a file: gathered by path, written in groups and in order.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emit, contents, formats, has_map, operations, request};
use crate::api::{Content, HttpMethod, Operation};
use crate::facts;

/// Names by the path that they are imported from.
#[derive(Default)]
pub(super) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    pub(super) fn add(&mut self, path: &str, name: &str) {
        let names = self.0.entry(path.to_owned()).or_default();
        names.insert(name.to_owned());
    }

    fn add_if(&mut self, needed: bool, path: &str, name: &str) {
        if needed {
            self.add(path, name);
        }
    }

    /// The groups: std, other crates, this one.
    pub(super) fn emit(&self) -> [TokenStream; 3] {
        let group = |of: fn(&str) -> bool| {
            let mut lines: Vec<_> = self.0.iter().filter(|(path, _)| of(path)).collect();
            // By what the line begins with: `crate::client::Core` stands before `crate::types`.
            lines.sort_by_key(|(path, names)| {
                format!("{path}::{}", names.first().map_or("", String::as_str))
            });
            let lines = lines
                .into_iter()
                .map(|(path, names)| emit_line(path, names));
            quote!(#(#lines)*)
        };
        [
            group(is_std),
            group(|path| !is_std(path) && !is_local(path)),
            group(is_local),
        ]
    }
}

fn is_std(path: &str) -> bool {
    path == "std" || path.starts_with("std::")
}

fn is_local(path: &str) -> bool {
    matches!(path.split("::").next(), Some("crate" | "super" | "self"))
}

fn emit_line(path: &str, names: &BTreeSet<String>) -> TokenStream {
    let path = path.split("::").map(|segment| format_ident!("{}", segment));
    let path = quote!(#(#path)::*);
    // `self` goes first, as rustfmt has it.
    let own = names.iter().filter(|name| *name == "self");
    let rest = names.iter().filter(|name| *name != "self");
    let names: Vec<_> = own
        .chain(rest)
        .map(|name| format_ident!("{}", name))
        .collect();
    match names.as_slice() {
        [only] => quote!(use #path::#only;),
        _ => quote!(use #path::{#(#names),*};),
    }
}

/// What a module of operations names.
pub(super) fn of_operations(
    cx: Emit<'_>,
    tag: Option<usize>,
    all: &[&Operation],
) -> [TokenStream; 3] {
    let (root, runtime) = (&cx.settings.paths.root, &cx.settings.paths.runtime);
    let mut imports = Imports::default();
    let any = |is: &dyn Fn(&Operation) -> bool| all.iter().any(|operation| is(operation));

    let is_custom = |operation: &Operation| matches!(operation.method, HttpMethod::Other(_));
    imports.add_if(any(&is_custom), "std::sync", "LazyLock");
    let never_fails = |operation: &Operation| {
        let mut responses = operation.responses.iter();
        responses.all(|response| response.status.is_success())
    };
    imports.add_if(any(&never_fails), "std::convert", "Infallible");
    let takes_map = |operation: &Operation| operations::used_types(operation).any(has_map);
    imports.add_if(any(&takes_map), "std::collections", "BTreeMap");
    let is_repeated =
        |operation: &Operation| operation.repeats.as_ref().is_some_and(|one| one.count > 0);
    imports.add_if(any(&is_repeated), "std::time", "Duration");
    let says_repeats = |operation: &Operation| operation.repeats.is_some();
    imports.add_if(any(&says_repeats), &format!("{runtime}::call"), "Retries");

    imports.add("http", "Method");
    if any(&facts::has_headers) {
        imports.add("http", "HeaderMap");
        imports.add(&format!("{runtime}::header"), "HeaderError");
        imports.add(&format!("{runtime}::header"), "HeaderReader");
    }
    let gives_bytes = |operation: &Operation| {
        let mut media_types = operation
            .responses
            .iter()
            .flat_map(|response| &response.media_types);
        media_types.any(|media_type| media_type.content == Content::Bytes)
    };
    imports.add_if(any(&gives_bytes), "bytes", "Bytes");

    let client = format!("{root}::client");
    imports.add_if(tag.is_none(), &client, "Client");
    for scheme in all
        .iter()
        .flat_map(|operation| super::client::requirements(cx, operation))
        .flatten()
    {
        imports.add(&client, cx.names.schemes[scheme].constant.as_str());
    }
    for name in ["Answer", "Call", "Operation"] {
        imports.add(&format!("{runtime}::call"), name);
    }
    imports.add_if(tag.is_some(), &format!("{runtime}::client"), "Core");
    for name in ["OperationInfo", "Request"] {
        imports.add(&format!("{runtime}::request"), name);
    }
    for name in ["Reply", "Unreadable"] {
        imports.add(&format!("{runtime}::response"), name);
    }
    for (module, name) in contents::imports(all) {
        imports.add(&format!("{runtime}::{module}"), name);
    }
    for name in request::style_types(all.iter().flat_map(|operation| &operation.parameters)) {
        imports.add(&format!("{runtime}::style"), name);
    }
    let mut modules = BTreeSet::new();
    all.iter()
        .flat_map(|operation| operations::used_types(operation))
        .for_each(|type_ref| formats::modules(type_ref, &mut modules));
    for module in modules {
        imports.add(runtime, module);
    }
    let names_types = |operation: &Operation| {
        operations::used_types(operation).any(|type_ref| !super::named(type_ref).is_empty())
    };
    imports.add_if(any(&names_types), root, "types");
    let has_pages = |operation: &Operation| super::paging::has_pages(cx, operation);
    imports.add_if(any(&has_pages), runtime, "pages");
    let has_xml = |operation: &Operation| super::xml::names_shapes(cx, operation);
    imports.add_if(any(&has_xml), root, "xml");
    imports.emit()
}
