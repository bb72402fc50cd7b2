//! `lib.rs`: what the crate is, its modules, and what stands at its root.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, docs, markdown};

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
    let head = docs::module_comment(&lines);
    let attributes = quote! { #![forbid(unsafe_code)] #![deny(missing_docs)] };
    let has_servers = !cx.api.servers.is_empty();
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
    let servers = has_servers.then(|| quote!(pub use server::{#(#servers),*};));
    let exports = quote! {
        pub use client::{Client, ClientBuilder};
        pub use runtime::error::{BuildError, Error};
        pub use runtime::response::{Reply, Response};
        pub use runtime::secret::Secret;
        #servers
    };
    vec![head, attributes, modules, exports]
}
