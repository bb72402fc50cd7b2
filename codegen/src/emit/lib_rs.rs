//! `lib.rs`: what the crate is, its modules, and what stands at its root.

use ::runtime::source::Conditions;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emit, docs, markdown, runtime};

/// What users name of the runtime, by its files; those that the crate has stand at its root.
const EXPORTS: &[(&str, &[&str])] = &[
    ("additional", &["Undeclared"]),
    ("base64", &["Base64"]),
    ("binary", &["Binary"]),
    ("body", &["Body"]),
    ("call", &["Call", "Hook", "RawCall", "Retries"]),
    (
        "client",
        &["BuildError", "HeaderMap", "Method", "StatusCode"],
    ),
    ("error", &["ApiError", "Error"]),
    ("events", &["Event", "EventStream"]),
    (
        "formats",
        &[
            "Date", "DateTime", "Duration", "Ipv4", "Ipv6", "Time", "Uri", "Uuid",
        ],
    ),
    ("header", &["HeaderError"]),
    ("lines", &["LineStream"]),
    ("pages", &["Items", "Paged", "Pages"]),
    ("response", &["Reply", "Response"]),
    ("secret", &["Secret"]),
    ("security", &["ProvideCredential"]),
    ("server", &["ServerUrl"]),
    ("stream", &["ByteStream"]),
    ("transport", &["Transport"]),
];

pub(super) fn emit_lib(cx: Emit<'_>) -> Vec<TokenStream> {
    let info = &cx.api.info;
    let mut lines = vec![format!("A client of {}.", markdown::escape(&info.title))];
    let description = info
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    docs::add_block(&mut lines, description);
    if let Some(example) = super::pages::first_example(cx) {
        docs::add_block(&mut lines, ["# Example".to_owned()]);
        docs::add_block(&mut lines, ["```no_run".to_owned()]);
        lines.extend(example.lines().map(str::to_owned));
        lines.push("```".to_owned());
    }
    let limit = recursion_limit(cx);
    if let Some(limit) = &limit {
        let words = format!(
            "Its types nest more than rustc follows by default. A crate that stores their values may need \
             `#![recursion_limit = \"{limit}\"]` as well."
        );
        docs::add_block(&mut lines, markdown::wrapped(&words));
    }
    let limit = limit.map(|limit| quote!(#![recursion_limit = #limit]));
    let head = docs::module_comment(&lines);
    let attributes = quote! { #limit #![cfg_attr(docsrs, feature(doc_cfg))] #![forbid(unsafe_code)] #![deny(missing_docs)] };
    let has_servers = !cx.names.servers.is_empty();
    let server = has_servers.then(|| {
        quote!(
            pub mod server;
        )
    });
    let xml = super::xml::has_xml(cx).then(|| {
        quote!(
            pub mod xml;
        )
    });
    let modules =
        quote! { pub mod api; pub mod client; pub mod runtime; #server pub mod types; #xml };
    let servers = cx.names.servers.iter().map(|names| &names.ident);
    let servers = has_servers.then(|| quote!(#[doc(inline)] pub use server::{#(#servers),*};));
    let is_kept = runtime::conditions(cx) == Conditions::Kept;
    let condition = is_kept.then(|| quote!(#[cfg(feature = "reqwest")]));
    let stack = quote! {
        #condition
        pub use runtime::client::HttpClientBuilder;
    };
    let stub = is_kept.then(|| {
        quote! {
            #[cfg(feature = "hyper")]
            pub use runtime::hyper_stack::HyperTransport;
            #[cfg(feature = "test-util")]
            pub use runtime::stub::Stub;
            #[cfg(feature = "tracing")]
            pub use runtime::trace_hook::Tracing;
        }
    });
    let brought = runtime::features(cx)
        .into_iter()
        .map(|(feature, _)| feature);
    let brought = brought.filter(|feature| runtime::CONVERSIONS.contains(feature));
    let brought = brought.map(|feature| {
        let krate = format_ident!("{}", feature);
        quote!(#[cfg(feature = #feature)] pub use ::#krate;)
    });
    let files = runtime::needed(cx);
    // Credentials are written in Base64 too, which is nobody's value.
    let is_named = |name: &str| name != "base64" || runtime::says_format(cx, name);
    let has = |name: &str| files.iter().any(|file| file.name == name);
    let named = EXPORTS
        .iter()
        .filter(|(name, _)| has(name) && is_named(name));
    let named = named.map(|(file, names)| {
        let file = format_ident!("{}", file);
        let names = names.iter().map(|name| format_ident!("{}", name));
        quote!(pub use runtime::#file::{#(#names),*};)
    });
    let urls = has("url_formats").then(|| {
        quote!(
            pub use ::url;
        )
    });
    let exports = quote! {
        #[doc(inline)]
        pub use client::{Client, ClientBuilder};
        #(#named)*
        #stack
        #stub
        #servers
        #(#brought)*
        #urls
    };
    vec![head, attributes, modules, exports]
}

/// What rustc must be allowed where it works out, type by type, what a value drops and whether it can
/// be sent between threads. By default it follows 128 steps, and some types take several.
pub(super) fn recursion_limit(cx: Emit<'_>) -> Option<String> {
    const FINE: usize = 40;
    let nesting = cx.facts.nesting();
    (nesting > FINE).then(|| (4 * nesting).next_power_of_two().max(256).to_string())
}

#[cfg(test)]
mod tests {
    use super::EXPORTS;

    /// A server's struct stands beside them.
    #[test]
    fn no_server_is_called_like_a_name_of_the_runtime() {
        let names = EXPORTS.iter().flat_map(|(_, names)| *names);
        let missing: Vec<_> = names
            .filter(|name| !crate::names::AT_ROOT.contains(name))
            .collect();
        assert_eq!(missing, [&""; 0]);
    }
}
