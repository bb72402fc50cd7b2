//! The runtime's files, byte for byte, and the module that holds them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use runtime::source::{Conditions, FILES, ROOMS, SourceFile};

use super::types::rest::Rest;
use super::{Emit, contents, docs, formats, operations, paging};
use crate::api::{Field, Operation, TypeDef, TypeKind, TypeRef};
use crate::facts::{has_headers, uses};
use crate::tree::FileTree;

/// Whether the crate has features of its own. A module of another crate has not.
pub(super) fn conditions(cx: Emit<'_>) -> Conditions {
    match cx.settings.paths.root.as_str() {
        "crate" => Conditions::Kept,
        _ => Conditions::Resolved,
    }
}

/// What can be left out by a feature, whatever the description says, with what each is for.
pub(super) const FEATURES: &[(&str, &str)] = &[
    (
        "reqwest",
        "The HTTP stack. Without it, a client has to be given one.",
    ),
    (
        "aws-lc-rs",
        "The cryptography of TLS: AWS-LC, which takes longer to build, in the place of ring.",
    ),
    (
        "fs",
        "`Body::from_path` and `write_to`: what is sent from a file, and downloads into one.",
    ),
    (
        "blocking",
        "`send_blocking`: calls without `async`, by a thread of their own.",
    ),
    (
        "compression",
        "`.compression()` of the builder: answers are asked for compressed, and undone.",
    ),
    (
        "hyper",
        "`HyperTransport`: a smaller HTTP stack, to be given to `transport`.",
    ),
    ("test-util", "`Stub`: answers for tests, without a server."),
    (
        "tracing",
        "`Tracing`: a hook that tells of calls by OpenTelemetry's names.",
    ),
    ("chrono", "Dates and times of `chrono`, and back."),
    (
        "jiff",
        "Dates, times and lengths of time of `jiff`, and back.",
    ),
    ("time", "Dates and times of `time`, and back."),
    ("uuid", "UUIDs of `uuid`, and back."),
];

/// The features that are called after a crate whose types they turn values into.
pub(super) const CONVERSIONS: &[&str] = &["chrono", "jiff", "time", "uuid"];

/// Those that the crate has.
pub(super) fn features(cx: Emit<'_>) -> Vec<(&'static str, &'static str)> {
    if conditions(cx) == Conditions::Resolved {
        return Vec::new();
    }
    let files = needed(cx);
    let has = |feature: &str| files.iter().any(|file| file.feature == Some(feature));
    let all = FEATURES.iter().copied();
    all.filter(|(feature, _)| has(feature)).collect()
}

/// The files that the crate needs, with those that they need themselves.
pub(super) fn needed(cx: Emit<'_>) -> Vec<&'static SourceFile> {
    let mut todo = vec![
        "api_error",
        "call",
        "client",
        "error",
        "json",
        "raw",
        "reqwest_settings",
        "request",
        "response",
        "secret",
        "server",
        "stub",
        "blocking",
        "body_files",
        "compression",
        "aws_lc_cryptography",
        "ring_cryptography",
        "hyper_stack",
        "trace_hook",
        "environment",
        "part_file",
    ];
    todo.extend(any_field(cx, |field| field.lenient.is_some()).then_some("lenient"));
    let is_kept = |def: &TypeDef| Rest::of(cx, def.id).is_some();
    todo.extend(cx.api.types.iter().any(is_kept).then_some("additional"));
    let mut modules = BTreeSet::new();
    all_uses(cx, |type_ref| formats::modules(type_ref, &mut modules));
    todo.extend(modules);
    let mut formats = BTreeSet::new();
    all_uses(cx, |type_ref| formats::conversions(type_ref, &mut formats));
    todo.extend(formats);
    for operation in &cx.api.operations {
        todo.extend(contents::modules(operation));
        todo.extend(has_headers(operation).then_some("header"));
    }
    let has_pages = |one: &Operation| paging::has_pages(cx, one);
    todo.extend(cx.api.operations.iter().any(has_pages).then_some("pages"));
    let has_oauth = cx.api.security_schemes.iter().any(super::client::has_oauth);
    todo.extend(
        has_oauth
            .then_some(["oauth", "reqwest_tokens"])
            .into_iter()
            .flatten(),
    );
    let mut names = BTreeSet::new();
    while let Some(name) = todo.pop() {
        if names.insert(name) {
            let file = FILES.iter().find(|file| file.name == name);
            todo.extend(file.into_iter().flat_map(|file| file.needs));
            todo.extend((name == "binary").then_some("binary_files"));
        }
    }
    // A room is there for what stands in it.
    let rooms: BTreeSet<_> = FILES
        .iter()
        .filter(|file| names.contains(file.name))
        .map(|file| file.room)
        .collect();
    let conditions = conditions(cx);
    FILES
        .iter()
        .filter(|file| names.contains(file.name) || rooms.contains(file.name))
        .filter(|file| file.is_there(conditions))
        .collect()
}

/// Whether the emitted code says a type of the module that stands for a format of text.
pub(super) fn says_format(cx: Emit<'_>, module: &str) -> bool {
    let mut modules = BTreeSet::new();
    all_uses(cx, |type_ref| formats::modules(type_ref, &mut modules));
    modules.contains(module)
}

/// Every use of a type that the emitted code says.
fn all_uses(cx: Emit<'_>, visit: impl FnMut(&TypeRef)) {
    let declared = cx.api.types.iter().flat_map(|def| uses(&def.kind));
    let operations = cx.api.operations.iter().flat_map(operations::used_types);
    declared.chain(operations).for_each(visit);
}

fn any_field(cx: Emit<'_>, wanted: impl Fn(&Field) -> bool) -> bool {
    cx.api.types.iter().any(|def| match &def.kind {
        TypeKind::Struct(structure) => {
            let mut fields = structure.fields.iter();
            fields.any(|field| wanted(field))
        }
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => false,
    })
}

/// The files whose items people name, or come across; the others are ours to change, and no page of
/// the crate's documentation shows them.
const SHOWN: &[&str] = &[
    "additional",
    "api_error",
    "base64",
    "binary",
    "blocking",
    "body",
    "client",
    "error",
    "events",
    "formats",
    "header",
    "hook",
    "hyper_stack",
    "lenient",
    "limits",
    "lines",
    "oauth",
    "pages",
    "progress",
    "raw",
    "repair",
    "reqwest_stack",
    "response",
    "retry",
    "secret",
    "security",
    "server",
    "stream",
    "stub",
    "stub_calls",
    "stub_expected",
    "tokens",
    "trace_hook",
    "transport",
];

/// `runtime/mod.rs`.
pub(super) fn emit_mod(cx: Emit<'_>) -> Vec<TokenStream> {
    let lines = [
        "What every call needs and no description says: sending, time limits, redirects, errors,"
            .to_owned(),
        "decoding. The same in every generated crate.".to_owned(),
    ];
    let files = needed(cx);
    let is_kept = conditions(cx) == Conditions::Kept;
    let of_room = |room: &str| {
        let inside = files.iter().filter(move |file| file.room == room);
        inside.filter(|file| !file.is_room()).collect::<Vec<_>>()
    };
    let rooms: Vec<_> = ROOMS
        .iter()
        .map(|room| (format_ident!("{}", room), of_room(room)))
        .filter(|(_, files)| !files.is_empty())
        .collect();
    let declared = rooms
        .iter()
        .map(|(room, _)| quote!(#[doc(hidden)] pub mod #room;));
    // Generated code and its readers need not know the rooms.
    let short = rooms.iter().map(|(room, files)| {
        let (optional, always): (Vec<&SourceFile>, Vec<_>) =
            (files.iter().copied()).partition(|file| is_kept && file.feature.is_some());
        let name = |file: &SourceFile| format_ident!("{}", file.name);
        let is_shown = |file: &&SourceFile| SHOWN.contains(&file.name);
        let (shown, hidden): (Vec<&SourceFile>, Vec<_>) = always.into_iter().partition(is_shown);
        let group = |files: Vec<&SourceFile>| {
            let names = files.into_iter().map(name);
            quote!(pub use #room::{#(#names),*};)
        };
        let hidden = (!hidden.is_empty()).then(|| {
            let group = group(hidden);
            quote!(#[doc(hidden)] #group)
        });
        let shown = (!shown.is_empty()).then(|| group(shown));
        let optional = optional.into_iter().map(|file| {
            let (feature, name) = (file.feature, name(file));
            let hidden = (!is_shown(&file)).then(|| quote!(#[doc(hidden)]));
            quote! { #hidden #[cfg(feature = #feature)] pub use #room::#name; }
        });
        quote! { #shown #hidden #(#optional)* }
    });
    vec![
        docs::module_comment(&lines),
        quote!(#(#declared)*),
        quote!(#(#short)*),
    ]
}

pub(super) fn copy_files(cx: Emit<'_>, tree: &mut FileTree) {
    let files = needed(cx);
    let is_there = |name: &str| files.iter().any(|file| file.name == name);
    for file in &files {
        let text = file.text_with(conditions(cx), is_there).into_owned();
        tree.insert(format!("src/runtime/{}", file.path()), text);
    }
}
