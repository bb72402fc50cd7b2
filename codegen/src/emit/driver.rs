//! A program that calls every operation with arguments given as JSON: for tools that try a generated
//! crate. It is no part of the crate.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::contents::{is_large, is_stream, sent_name};
use super::method::{grouped, required_first};
use super::outcomes::{Outcome, Outcomes};
use super::request::argument;
use super::{Emit, formats, operations, pages};
use crate::api::{Content, MediaType, Operation, Parameter, ParameterLocation, SecuritySchemeKind};
use crate::facts;
use crate::names::{Ident, OperationNames};

/// Writes the program.
///
/// # Errors
/// It could not be rendered.
pub(crate) fn write_driver(cx: Emit<'_>) -> Result<String, String> {
    let root = format_ident!("{}", pages::crate_ident(cx));
    let pairs = || {
        cx.api
            .operations
            .iter()
            .zip(&cx.names.operations)
            .enumerate()
    };
    let entries = pairs().map(|(index, (operation, _))| {
        let (pointer, method) = (
            operation.origin.pointer.to_string(),
            operation.method.as_str(),
        );
        let (path, function) = (&operation.path.text, format_ident!("call_{}", index));
        quote!(Driven { pointer: #pointer, method: #method, path: #path, call: #function },)
    });
    let functions = pairs().map(|(index, pair)| {
        let function = format_ident!("call_{}", index);
        emit_call(cx, &quote!(#root), &function, pair)
    });
    let credentials = cx.api.security_schemes.iter().zip(&cx.names.schemes);
    let credentials = credentials.filter_map(|(scheme, names)| {
        let setter = &names.setter;
        match scheme.kind {
            SecuritySchemeKind::MutualTls => None,
            SecuritySchemeKind::Basic => Some(quote!(.#setter("user", "password"))),
            _ => Some(quote!(.#setter("credential"))),
        }
    });
    let mut modules = BTreeSet::new();
    cx.api
        .operations
        .iter()
        .flat_map(operations::used_types)
        .for_each(|type_ref| formats::modules(type_ref, &mut modules));
    let formats = formats::import(&quote!(#root::runtime), &modules);
    let items = [
        quote!(#![allow(dead_code, deprecated, unused_imports, unused_mut, unused_variables)]),
        quote! {
            use std::collections::BTreeMap;
            use std::future::Future;
            use std::pin::Pin;
            use #root::{Client, Error};
            #formats
            use serde::Serialize;
            use serde::de::DeserializeOwned;
            use serde_json::Value;
        },
        quote! { pub struct Answered { pub status: u16, pub documented: bool, pub headers: Value, pub body: Value } },
        quote! {
            pub type Answer = Pin<Box<dyn Future<Output = Result<Answered, String>> + Send>>;
        },
        quote! {
            pub struct Driven {
                pub pointer: &'static str,
                pub method: &'static str,
                pub path: &'static str,
                pub call: fn(&Client, &Value) -> Result<Answer, String>,
            }
        },
        quote! { pub const OPERATIONS: &[Driven] = &[#(#entries)*]; },
        quote! {
            pub fn client(base_url: &str) -> Client {
                Client::builder().base_url(base_url).no_retries() #(#credentials)* .build().expect("a client")
            }
        },
        quote! {
            fn driven_given<T: DeserializeOwned>(arguments: &Value, place: &str, name: &str) -> Result<Option<T>, String> {
                let value = match (place, name) {
                    ("querystring", _) => arguments.get("querystring"),
                    _ => arguments.get(place).and_then(|place| place.get(name)),
                };
                let Some(value) = value else { return Ok(None) };
                serde_json::from_value(value.clone())
                    .map(Some)
                    .map_err(|error| format!("{place} {name}: {error}"))
            }
        },
        quote! {
            fn driven_needed<T: DeserializeOwned>(arguments: &Value, place: &str, name: &str) -> Result<T, String> {
                driven_given(arguments, place, name)?.ok_or_else(|| format!("{place} {name} is missing"))
            }
        },
        quote! {
            fn driven_json<T: Serialize>(value: &T) -> Result<Value, String> {
                serde_json::to_value(value).map_err(|error| error.to_string())
            }
        },
        quote! {
            fn driven_told<E: std::error::Error>(error: &E) -> String {
                let mut text = error.to_string();
                let mut next = error.source();
                while let Some(cause) = next {
                    text.push_str(&format!(": {cause}"));
                    next = cause.source();
                }
                text
            }
        },
        quote!(#(#functions)*),
    ];
    crate::render::render_short(&items).map_err(|error| format!("driver: {error}"))
}

fn emit_call(
    cx: Emit<'_>,
    root: &TokenStream,
    function: &proc_macro2::Ident,
    (operation, names): (&Operation, &OperationNames),
) -> TokenStream {
    let (positional, in_group) = grouped(operation, names);
    let (_, optional) = required_first(operation, names);
    let mut lets = Vec::new();
    let mut arguments = Vec::new();
    for (parameter, name) in positional {
        let (local, passed) = parameter_value(cx, root, parameter, name, &quote!(driven_needed));
        lets.push(local);
        arguments.push(passed);
    }
    let body = operation.body.as_ref();
    if body.is_some_and(|body| body.required) {
        let (local, passed) = body_value(cx, root, operation, names);
        lets.push(local);
        arguments.push(passed);
    }
    if !in_group.is_empty() {
        let fields = in_group.iter().map(|(parameter, name)| {
            let (local, passed) =
                parameter_value(cx, root, parameter, name, &quote!(driven_needed));
            lets.push(local);
            quote!(#name: #passed)
        });
        let fields: Vec<_> = fields.collect();
        let (group, module) = (&names.group, cx.operation_module(operation));
        arguments.push(quote!(#root::api::#module::#group { #(#fields),* }));
    }
    let accessor = operation.tag.map(|tag| {
        let accessor = &cx.names.tags[tag].accessor;
        quote!(.#accessor())
    });
    let method = &names.function;
    let setters = optional.into_iter().map(|(parameter, name)| {
        let (local, passed) = parameter_value(cx, root, parameter, name, &quote!(driven_given));
        quote! { #local if let Some(#name) = #name { call = call.#name(#passed); } }
    });
    let setters: Vec<_> = setters.collect();
    let body = body.filter(|body| !body.required).map(|_| {
        let (local, passed) = body_value(cx, root, operation, names);
        let name = &names.body;
        quote! { if driven_with.get("body").is_some() { #local call = call.#name(#passed); } }
    });
    let answer = emit_answer(cx, root, operation, names);
    quote! {
        fn #function(driven_client: &Client, driven_with: &Value) -> Result<Answer, String> {
            #(#lets)*
            let mut call = driven_client #accessor .#method(#(#arguments),*);
            #(#setters)*
            #body
            Ok(Box::pin(async move { #answer }))
        }
    }
}

/// `let id: i64 = needed(arguments, "path", "id")?;` and what is passed on.
fn parameter_value(
    cx: Emit<'_>,
    root: &TokenStream,
    parameter: &Parameter,
    name: &Ident,
    read: &TokenStream,
) -> (TokenStream, TokenStream) {
    let home = quote!(#root::types::);
    let owned = cx.type_ref(&parameter.type_ref, &home);
    let place = match parameter.location {
        ParameterLocation::QueryString => "querystring",
        other => other.as_str(),
    };
    let wire = match &parameter.part {
        Some(part) => format!("{} {}", part.key.as_str(), parameter.name.as_str()),
        None => parameter.name.as_str().to_owned(),
    };
    let declared = argument(cx, &parameter.type_ref, &quote!(#name), &home, None).declared;
    let passed = if declared.to_string().starts_with('&') {
        quote!(&#name)
    } else {
        quote!(#name)
    };
    let local = quote!(let #name = #read::<#owned>(driven_with, #place, #wire)?;);
    (local, passed)
}

fn body_value(
    cx: Emit<'_>,
    root: &TokenStream,
    operation: &Operation,
    names: &OperationNames,
) -> (TokenStream, TokenStream) {
    let name = &names.body;
    let Some(body) = &operation.body else {
        return (quote!(), quote!());
    };
    let home = quote!(#root::types::);
    let owned = |content: &Content| match content {
        Content::Text | Content::Bytes => quote!(String),
        Content::JsonLines(item) => {
            let item = cx.type_ref(item, &home);
            quote!(Vec<#item>)
        }
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _)
        | Content::Events(type_ref, _) => cx.type_ref(type_ref, &home),
    };
    if let [only] = body.media_types.as_slice() {
        let owned = owned(&only.content);
        let passed = match &only.content {
            Content::Text => quote!(#name),
            Content::Bytes => body_of(root, only, &quote!(#name)),
            Content::JsonLines(_) => quote!(&#name),
            content => {
                let declared = content.type_ref().map(|type_ref| {
                    argument(cx, type_ref, &quote!(#name), &home, None)
                        .declared
                        .to_string()
                });
                if declared.is_some_and(|declared| declared.starts_with('&')) {
                    quote!(&#name)
                } else {
                    quote!(#name)
                }
            }
        };
        return (
            quote!(let #name = driven_needed::<#owned>(driven_with, "body", "value")?;),
            passed,
        );
    }
    let (content, module) = (&names.content, cx.operation_module(operation));
    let arms = body.media_types.iter().zip(&names.contents);
    let arms = arms.map(|(media_type, variant)| {
        let (owned, wire) = (owned(&media_type.content), sent_name(media_type));
        let value = quote!(driven_needed::<#owned>(driven_with, "body", "value")?);
        let value = match &media_type.content {
            Content::Bytes => body_of(root, media_type, &value),
            content if is_large(cx, content) => quote!(Box::new(#value)),
            _ => value,
        };
        quote!(#wire => #root::api::#module::#content::#variant(#value),)
    });
    let local = quote! {
        let media_type = driven_needed::<String>(driven_with, "body", "mediaType")?;
        let #name = match media_type.as_str() {
            #(#arms)*
            other => return Err(format!("no body as {other}")),
        };
    };
    (local, quote!(#name))
}

/// A body of bytes; where the document has a range of media types, with one that lies in it.
fn body_of(root: &TokenStream, media_type: &MediaType, value: &TokenStream) -> TokenStream {
    let body = quote!(#root::runtime::body::Body::from(#value));
    let name = media_type.name.as_str();
    if name.contains('*') && !name.starts_with('*') {
        let concrete = name.replace('*', "x-any");
        quote!(#body.content_type(#concrete))
    } else {
        body
    }
}

fn emit_answer(
    cx: Emit<'_>,
    root: &TokenStream,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    let outcomes = Outcomes::new(operation, names);
    let module = cx.operation_module(operation);
    let headers = typed_headers(&quote!(#root::api::#module), operation, names);
    let success = if outcomes.successes_differ() {
        let ident = &names.success;
        let arms = emit_arms(&outcomes.successes, &quote!(#root::api::#module::#ident));
        quote!(match response.into_body() { #arms })
    } else {
        match outcomes.common_content() {
            Some(content) => {
                let value = encoded(content);
                quote!({ let mut body = response.into_body(); #value })
            }
            None => quote!(Value::Null),
        }
    };
    let failure = (!outcomes.failures.is_empty()).then(|| {
        let ident = &names.failure;
        let arms = emit_arms(&outcomes.failures, &quote!(#root::api::#module::#ident));
        quote! {
            Err(Error::Documented(failure)) => {
                let status = failure.status().as_u16();
                let headers = { let headers = failure.headers(); #headers };
                let body = match (*failure).into_body() { #arms };
                Ok(Answered { status, documented: true, headers, body })
            }
        }
    });
    quote! {
        match call.await {
            Ok(response) => {
                let status = response.status().as_u16();
                let headers = { let headers = response.headers(); #headers };
                let body = #success;
                Ok(Answered { status, documented: false, headers, body })
            }
            #failure
            Err(error) => Err(driven_told(&error)),
        }
    }
}

/// What the struct of documented headers makes of `headers`: an object, by their names in lower
/// case.
fn typed_headers(
    module: &TokenStream,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    let headers = facts::headers(operation);
    if headers.is_empty() {
        return quote!(Value::Null);
    }
    let ident = &names.headers;
    let members = headers
        .iter()
        .zip(&names.header_fields)
        .map(|(header, field)| {
            let name = header.name.as_str().to_ascii_lowercase();
            quote!((#name.to_owned(), driven_json(&read.#field)?))
        });
    quote! {
        let read = #module::#ident::of(headers);
        if let Some(error) = read.unreadable.first() {
            return Err(driven_told(error));
        }
        Value::Object([#(#members),*].into_iter().collect())
    }
}

fn emit_arms(outcomes: &[Outcome<'_>], ident: &TokenStream) -> TokenStream {
    let arms = outcomes.iter().map(|outcome| {
        let variant = outcome.variant;
        match outcome.content() {
            Some(content) => {
                let value = encoded(content);
                quote!(#ident::#variant(mut body) => { #value })
            }
            None => quote!(#ident::#variant => Value::Null,),
        }
    });
    quote! { #(#arms)* _ => return Err("an answer that the driver does not know".to_owned()), }
}

fn encoded(content: &Content) -> TokenStream {
    if is_stream(content) {
        let item = match content {
            Content::Events(..) => quote!(item.data),
            _ => quote!(item),
        };
        return quote! {
            let mut items = Vec::new();
            while let Some(item) = body.next().await {
                let item = item.map_err(|error| driven_told(&error))?;
                items.push(driven_json(&#item)?);
            }
            Value::Array(items)
        };
    }
    match content {
        Content::Bytes => quote!(Value::String(String::from_utf8_lossy(&body).into_owned())),
        _ => quote!(driven_json(&body)?),
    }
}
