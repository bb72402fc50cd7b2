//! Formats of text → types of the runtime, named by their modules: a schema may be called `Date`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::api::{Primitive, TextFormat, TypeRef};
use crate::facts::admits;

/// The module of the runtime and the type in it.
fn place(format: TextFormat) -> (&'static str, &'static str) {
    match format {
        TextFormat::DateTime => ("formats", "DateTime"),
        TextFormat::Date => ("formats", "Date"),
        TextFormat::Time => ("formats", "Time"),
        TextFormat::Duration => ("formats", "Duration"),
        TextFormat::Uuid => ("formats", "Uuid"),
        TextFormat::Ipv4 => ("formats", "Ipv4"),
        TextFormat::Ipv6 => ("formats", "Ipv6"),
        TextFormat::Uri => ("formats", "Uri"),
        TextFormat::Base64 => ("base64", "Base64"),
        TextFormat::Binary => ("binary", "Binary"),
    }
}

/// `formats::DateTime`
pub(super) fn text_type(format: TextFormat) -> TokenStream {
    let (module, name) = place(format);
    let (module, name) = (format_ident!("{}", module), format_ident!("{}", name));
    quote!(#module::#name)
}

/// The same as readers of a page see it.
pub(super) fn type_text(format: TextFormat) -> String {
    place(format).1.to_owned()
}

/// The same with its module.
pub(crate) fn path_text(format: TextFormat) -> String {
    let (module, name) = place(format);
    format!("{module}::{name}")
}

/// The modules of the runtime that a use names.
pub(super) fn modules(type_ref: &TypeRef, found: &mut BTreeSet<&'static str>) {
    visit(type_ref, &mut |format| {
        found.insert(place(format).0);
    });
}

/// The modules of the runtime that turn the values of a use into those of other crates.
pub(super) fn conversions(type_ref: &TypeRef, found: &mut BTreeSet<&'static str>) {
    visit(type_ref, &mut |format| {
        let modules: &[&str] = match format {
            TextFormat::DateTime | TextFormat::Date | TextFormat::Time | TextFormat::Duration => {
                &["chrono_formats", "jiff_formats", "time_formats"]
            }
            TextFormat::Uuid => &["uuid_formats"],
            TextFormat::Uri => &["url_formats"],
            TextFormat::Ipv4 | TextFormat::Ipv6 | TextFormat::Base64 | TextFormat::Binary => &[],
        };
        found.extend(modules);
    });
}

/// Every format that a use names.
fn visit(type_ref: &TypeRef, found: &mut impl FnMut(TextFormat)) {
    match type_ref {
        TypeRef::Primitive(Primitive::Text(format)) => found(*format),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            visit(inner, found);
        }
        TypeRef::Tuple(items) => items.iter().for_each(|item| visit(item, found)),
        TypeRef::Primitive(_) | TypeRef::Any | TypeRef::Named(_) => {}
    }
}

/// `use crate::runtime::{base64, formats};`
pub(super) fn import(runtime: &TokenStream, modules: &BTreeSet<&'static str>) -> TokenStream {
    let names: Vec<_> = modules
        .iter()
        .map(|name| format_ident!("{}", name))
        .collect();
    match names.as_slice() {
        [] => quote!(),
        [only] => quote!(use #runtime::#only;),
        _ => quote!(use #runtime::{#(#names),*};),
    }
}

/// Whether a value is read from a text, which may be no such value.
pub(super) fn is_parsed(format: TextFormat) -> bool {
    !matches!(format, TextFormat::Base64 | TextFormat::Binary)
}

/// A value for an example program, which has a `?` for what cannot be read. An example of the description that is
/// none of the format would end the program there.
pub(super) fn example(format: TextFormat, text: Option<&str>) -> TokenStream {
    let usual = match format {
        TextFormat::DateTime => "2026-01-31T12:00:00Z",
        TextFormat::Date => "2026-01-31",
        TextFormat::Time => "12:00:00Z",
        TextFormat::Duration => "P1D",
        TextFormat::Uuid => "6f0e1b1e-0000-4000-8000-000000000000",
        TextFormat::Ipv4 => "192.0.2.1",
        TextFormat::Ipv6 => "2001:db8::1",
        TextFormat::Uri => "https://example.com/",
        TextFormat::Base64 | TextFormat::Binary => return quote!(b"content".to_vec().into()),
    };
    let text = text.filter(|text| admits(format, text)).unwrap_or(usual);
    quote!(#text.parse()?)
}
