//! `server.rs`: a struct for each server that the description names.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, docs, markdown};
use crate::api::{Server, ServerVariable, TypeKind, Value};
use crate::names::{Ident, ServerNames};

pub(super) fn emit_servers(cx: Emit<'_>) -> Vec<TokenStream> {
    let head = docs::module_comment(&["The servers that the description names.".to_owned()]);
    let (root, runtime) = (cx.root(), cx.runtime());
    let mut variables = cx.api.all_servers().flat_map(|server| &server.variables);
    // Any of them may be called as something here is.
    let types = variables.any(|variable| variable.values.is_some());
    let types = types.then(|| quote!(use #root::types;));
    let mut items = vec![head, quote!(use #runtime::server::ServerUrl; #types)];
    for (server, names) in cx.api.all_servers().zip(&cx.names.servers) {
        items.extend(emit_server(cx, server, names));
    }
    items
}

fn emit_server(cx: Emit<'_>, server: &Server, names: &ServerNames) -> Vec<TokenStream> {
    let ident = &names.ident;
    let description = server
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let mut lines = description;
    docs::add_block(&mut lines, [markdown::code(&server.url)]);
    let comment = docs::comment(&lines);
    let variables: Vec<_> = server.variables.iter().zip(&names.variables).collect();
    let fields = variables.iter().map(|(variable, name)| {
        let declared = declared(cx, variable);
        quote!(#name: #declared)
    });
    let defaults = variables.iter().map(|(variable, name)| {
        let default = default(cx, variable);
        quote!(#name: #default)
    });
    let setters = variables
        .iter()
        .map(|(variable, name)| emit_setter(cx, server, (variable, name)));
    let setters = (!variables.is_empty()).then(|| quote! { impl #ident { #(#setters)* } });
    let url = template(server);
    let values = variables.iter().map(|(variable, name)| {
        let wire = variable.name.as_str();
        match variable.values {
            Some(_) => quote!((#wire, server.#name.as_str())),
            None => quote!((#wire, &server.#name)),
        }
    });
    let argument = if variables.is_empty() {
        quote!(_)
    } else {
        quote!(server)
    };
    let (declaration, default) = if variables.is_empty() {
        (
            quote! { #comment #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub struct #ident; },
            None,
        )
    } else {
        (
            quote! { #comment #[derive(Clone, Debug, PartialEq, Eq)] pub struct #ident { #(#fields),* } },
            Some(quote! {
                impl Default for #ident { fn default() -> Self { Self { #(#defaults),* } } }
            }),
        )
    };
    let into = quote! {
        impl From<#ident> for ServerUrl {
            fn from(#argument: #ident) -> Self { Self::expand(#url, &[#(#values),*]) }
        }
    };
    [Some(declaration), default, setters, Some(into)]
        .into_iter()
        .flatten()
        .collect()
}

fn declared(cx: Emit<'_>, variable: &ServerVariable) -> TokenStream {
    match variable.values {
        Some(id) => {
            let ident = cx.names.type_ident(id);
            quote!(types::#ident)
        }
        None => quote!(String),
    }
}

/// The default; of an enum the variant that it names, or the first one if it names none.
fn default(cx: Emit<'_>, variable: &ServerVariable) -> TokenStream {
    let default = &variable.default;
    let Some(id) = variable.values else {
        return quote!(#default.to_owned());
    };
    let TypeKind::Enum(set) = &cx.api.types[id].kind else {
        return quote!(#default.to_owned());
    };
    let wanted = Value::String(default.clone());
    let index = set
        .variants
        .iter()
        .position(|variant| variant.value == wanted)
        .unwrap_or(0);
    let (ident, variant) = (cx.names.type_ident(id), &cx.names.variants(id)[index]);
    quote!(types::#ident::#variant)
}

fn emit_setter(
    cx: Emit<'_>,
    server: &Server,
    (variable, name): (&ServerVariable, &Ident),
) -> TokenStream {
    let wire = markdown::code(variable.name.as_str());
    let mut lines = variable
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    if lines.is_empty() {
        lines.push(format!("Sets the variable {wire}."));
    }
    let default = match server.has_default(variable) {
        true if variable.default.is_empty() => "Default: the empty text.".to_owned(),
        true => format!("Default: {}.", markdown::code(&variable.default)),
        false => "There is no default: it has to be said.".to_owned(),
    };
    docs::add_block(&mut lines, [default]);
    let comment = docs::comment(&lines);
    let (declared, value) = match variable.values {
        Some(id) => {
            let ident = cx.names.type_ident(id);
            (quote!(types::#ident), quote!(#name))
        }
        None => (quote!(impl ToString), quote!(#name.to_string())),
    };
    quote! {
        #comment
        #[must_use]
        pub fn #name(mut self, #name: #declared) -> Self { self.#name = #value; self }
    }
}

/// The URL's template. Where a variable brings the slash that its path begins with, the slash is the
/// template's: so no value of it is ever read as a part of the host.
fn template(server: &Server) -> String {
    let mut url = server.url.clone();
    for variable in server
        .variables
        .iter()
        .filter(|one| one.default.starts_with('/'))
    {
        let place = format!("{{{}}}", variable.name.as_str());
        let found = url
            .find(&place)
            .filter(|at| *at > 0 && !url[..*at].ends_with('/'));
        if let Some(at) = found {
            url.insert(at, '/');
        }
    }
    url
}
