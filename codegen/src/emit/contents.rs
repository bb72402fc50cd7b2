//! Bodies in their notations: what a caller gives and gets, and how it is written and read.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::{argument, lists, query_style};
use super::{Emit, markdown, xml};
use crate::api::{
    Content, Encoding, EventData, MediaType, Operation, ParameterForm, ParameterLocation,
    ParameterStyle, Parts, RequestBody, TypeRef,
};
use crate::names::{Ident, OperationNames};

/// What an answer's body is decoded into.
pub(super) fn received(cx: Emit<'_>, content: &Content) -> TokenStream {
    let inner = |type_ref: &TypeRef| cx.type_ref(type_ref, &quote!(types::));
    match content {
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _) => inner(type_ref),
        Content::Text => quote!(String),
        Content::Bytes => quote!(Bytes),
        Content::JsonLines(type_ref) => {
            let inner = inner(type_ref);
            quote!(LineStream<#inner>)
        }
        Content::Events(type_ref, _) => {
            let inner = inner(type_ref);
            quote!(EventStream<#inner>)
        }
    }
}

/// The same as readers of a page see it; `link` says a declared type.
pub(crate) fn received_text(content: &Content, link: impl Fn(&TypeRef) -> String) -> String {
    match content {
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _) => link(type_ref),
        Content::Text => "String".to_owned(),
        Content::Bytes => "Bytes".to_owned(),
        Content::JsonLines(type_ref) => format!("LineStream<{}>", link(type_ref)),
        Content::Events(type_ref, _) => format!("EventStream<{}>", link(type_ref)),
    }
}

/// The answer that it is read into: `Answer::success_text(reply)`. `wrap` is the variant that takes
/// it, which every failure has.
pub(super) fn answer(
    cx: Emit<'_>,
    media_type: &MediaType,
    wrap: Option<&TokenStream>,
    is_success: bool,
) -> TokenStream {
    let content = &media_type.content;
    if let Content::Xml(type_ref, _) = content {
        let shape = xml::root(cx, type_ref);
        return match wrap {
            Some(wrap) if is_success => quote!(Answer::success_xml_with(reply, #shape, #wrap)),
            Some(wrap) => quote!(Answer::failure_xml(reply, #shape, #wrap)),
            None => quote!(Answer::success_xml(reply, #shape)),
        };
    }
    let (plain, with, failure) = match content {
        Content::Json(_) if media_type.comes_as_text(&cx.api.types) => (
            quote!(success_or_text),
            quote!(success_or_text_with),
            quote!(failure_or_text),
        ),
        Content::Json(_) | Content::Form(..) | Content::Multipart(..) | Content::Xml(..) => {
            (quote!(success), quote!(success_with), quote!(failure))
        }
        Content::Text => (
            quote!(success_text),
            quote!(success_text_with),
            quote!(failure_text),
        ),
        Content::Bytes => (
            quote!(success_bytes),
            quote!(success_bytes_with),
            quote!(failure_bytes),
        ),
        Content::Events(_, EventData::Text | EventData::Whole | EventData::WholeJson) => {
            return own_stream(content, wrap);
        }
        // No failure is read piece by piece.
        Content::JsonLines(_) | Content::Events(_, EventData::Json) => (
            quote!(success_stream),
            quote!(success_stream_with),
            quote!(failure_text),
        ),
    };
    match wrap {
        Some(wrap) if is_success => quote!(Answer::#with(reply, #wrap)),
        Some(wrap) => quote!(Answer::#failure(reply, #wrap)),
        None => quote!(Answer::#plain(reply)),
    }
}

/// Events that are not a document of JSON each.
fn own_stream(content: &Content, wrap: Option<&TokenStream>) -> TokenStream {
    let stream = match content {
        Content::Events(_, EventData::Whole) => quote!(EventStream::whole(reply.stream())),
        Content::Events(_, EventData::WholeJson) => {
            quote!(EventStream::whole_with_json(reply.stream()))
        }
        _ => quote!(EventStream::text(reply.stream())),
    };
    match wrap {
        Some(wrap) => quote!(Ok(Answer::Success(#wrap(#stream)))),
        None => quote!(Ok(Answer::Success(#stream))),
    }
}

/// Whether it is read piece by piece.
pub(super) fn is_stream(content: &Content) -> bool {
    matches!(content, Content::JsonLines(_) | Content::Events(..))
}

/// A body as a method takes it, and the statement that puts it into the request.
pub(super) struct BodyArgument {
    pub(super) declared: TokenStream,
    pub(super) statement: TokenStream,
}

pub(super) fn body_argument(
    cx: Emit<'_>,
    request: &TokenStream,
    body: &RequestBody,
    names: &OperationNames,
) -> BodyArgument {
    let name = &names.body;
    if let [only] = body.media_types.as_slice() {
        let (declared, passed) = taken(cx, &only.content, name);
        let written = write(cx, request, only, &passed);
        return BodyArgument {
            declared,
            statement: quote!(#written;),
        };
    }
    let content = &names.content;
    let arms = body.media_types.iter().zip(&names.contents);
    let arms = arms.map(|(media_type, variant)| {
        let passed = match &media_type.content {
            Content::Text | Content::Bytes => quote!(#name),
            _ => quote!(&#name),
        };
        let written = write(cx, request, media_type, &passed);
        quote!(#content::#variant(#name) => #written,)
    });
    BodyArgument {
        declared: quote!(impl Into<#content>),
        statement: quote!(match #name.into() { #(#arms)* }),
    }
}

/// The argument's type, and the expression that the request's method gets.
fn taken(cx: Emit<'_>, content: &Content, name: &Ident) -> (TokenStream, TokenStream) {
    let home = quote!(types::);
    match content {
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _)
        | Content::Events(type_ref, _) => {
            let argument = argument(cx, type_ref, &quote!(#name), &home, None);
            (argument.declared, argument.passed)
        }
        Content::JsonLines(item) => {
            let item = cx.type_ref(item, &home);
            (quote!(&[#item]), quote!(#name))
        }
        Content::Text => (quote!(impl Into<String>), quote!(#name)),
        Content::Bytes => (quote!(impl Into<Body>), quote!(#name)),
    }
}

/// `request.json(body)`
fn write(
    cx: Emit<'_>,
    request: &TokenStream,
    media_type: &MediaType,
    passed: &TokenStream,
) -> TokenStream {
    let name = sent_name(media_type);
    match &media_type.content {
        Content::Json(_) | Content::Events(..) if name == "application/json" => {
            quote!(#request.json(#passed))
        }
        Content::Json(_) | Content::Events(..) => quote!(#request.json_as(#name, #passed)),
        Content::Form(whole, encodings) => {
            let fields = emit_encodings(cx, whole, encodings);
            quote!(#request.form(#name, #passed, #fields))
        }
        Content::Multipart(whole, Parts::Named(encodings)) => {
            let parts = emit_encodings(cx, whole, encodings);
            quote!(#request.multipart(#name, #passed, #parts))
        }
        Content::Multipart(whole, Parts::Listed(first, others)) => {
            let first = emit_encodings(cx, whole, first);
            let others = encoding(cx, whole, others);
            quote!(#request.multipart_list(#name, #passed, #first, #others))
        }
        Content::Xml(type_ref, _) => {
            let shape = xml::root(cx, type_ref);
            quote!(#request.xml(#name, #passed, #shape))
        }
        Content::Text => quote!(#request.text(#name, #passed)),
        Content::Bytes => quote!(#request.body(#name, #passed)),
        Content::JsonLines(_) => quote!(#request.json_lines(#name, #passed)),
    }
}

/// The media type that is sent: where the document has a range, one that lies in it.
pub(super) fn sent_name(media_type: &MediaType) -> &str {
    if !media_type.name.contains('*') {
        return &media_type.name;
    }
    match media_type.content {
        Content::Xml(..) => "application/xml",
        Content::Text => "text/plain",
        Content::Bytes => "application/octet-stream",
        Content::Form(..) => "application/x-www-form-urlencoded",
        Content::Multipart(..) => "multipart/form-data",
        Content::JsonLines(_) => "application/x-ndjson",
        Content::Json(_) | Content::Events(..) => "application/json",
    }
}

/// The same for readers.
pub(super) fn sent_text(media_type: &MediaType) -> String {
    let name = markdown::code(sent_name(media_type));
    let is_range = media_type.name.contains('*');
    if is_range && matches!(media_type.content, Content::Bytes) {
        format!("{name}, or as what the body says with `content_type`")
    } else {
        name
    }
}

/// A list that lasts: `const { &[Encoding::new("file").content_type("image/png")] }`.
fn emit_encodings(cx: Emit<'_>, whole: &TypeRef, encodings: &[Encoding]) -> TokenStream {
    let all = encodings.iter().map(|one| encoding(cx, whole, one));
    if encodings.is_empty() {
        quote!(&[])
    } else {
        quote!(const { &[#(#all),*] })
    }
}

fn encoding(cx: Emit<'_>, whole: &TypeRef, encoding: &Encoding) -> TokenStream {
    let name = encoding.key.as_str();
    let content_type = encoding
        .content_type
        .as_deref()
        .map(|content_type| quote!(.content_type(#content_type)));
    let style = style(encoding);
    let headers = (!encoding.headers.is_empty()).then(|| {
        let headers = encoding
            .headers
            .iter()
            .map(|(name, value)| quote!((#name, #value)));
        quote!(.headers(&[#(#headers),*]))
    });
    let nested = encoding.nested.as_ref().map(|nested| {
        let nested = match nested {
            Parts::Named(encodings) => {
                let encodings = emit_encodings(cx, whole, encodings);
                quote!(Nested::Named(#encodings))
            }
            Parts::Listed(first, others) => {
                let first = emit_encodings(cx, whole, first);
                let others = self::encoding(cx, whole, others);
                quote!(Nested::Listed(#first, const { &#others }))
            }
        };
        quote!(.nested(#nested))
    });
    let write = xml::part(cx, whole, encoding).map(|write| quote!(.write(#write)));
    quote!(Encoding::new(#name) #content_type #style #headers #nested #write)
}

fn style(encoding: &Encoding) -> Option<TokenStream> {
    let style = encoding.style?;
    let (constant, explode_by_default) = query_style(style, true);
    // Only `explode` makes sense of a deep object, whatever the document says.
    let explode = encoding
        .explode
        .filter(|_| style != ParameterStyle::DeepObject)
        .filter(|explode| *explode != explode_by_default)
        .map(|explode| quote!(.explode(#explode)));
    let reserved = encoding.allow_reserved.then(|| quote!(.allow_reserved()));
    let lists = lists(encoding.lists);
    Some(quote!(.style(#constant #explode #reserved #lists)))
}

/// Whether a body in this notation is so large that it is behind a pointer inside of an enum.
pub(super) fn is_large(cx: Emit<'_>, content: &Content) -> bool {
    match content {
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _) => cx.facts.is_large(type_ref),
        Content::Text | Content::Bytes | Content::JsonLines(_) | Content::Events(..) => false,
    }
}

/// About how many bytes what is owned takes inside of an enum.
pub(super) fn size(cx: Emit<'_>, content: &Content) -> usize {
    match content {
        Content::Text | Content::JsonLines(_) => 24,
        Content::Bytes => 96,
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _)
        | Content::Events(type_ref, _) => cx.facts.size_within(type_ref),
    }
}

pub(super) fn owned(cx: Emit<'_>, content: &Content) -> TokenStream {
    let home = quote!(types::);
    match content {
        Content::Text => quote!(String),
        Content::Bytes => quote!(Body),
        Content::JsonLines(item) => {
            let item = cx.type_ref(item, &home);
            quote!(Vec<#item>)
        }
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _)
        | Content::Events(type_ref, _) => cx.type_ref(type_ref, &home),
    }
}

/// The names that the bodies of operations need, each with the runtime's module.
pub(super) fn imports(operations: &[&Operation]) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    for operation in operations {
        let sent = operation.body.iter().flat_map(|body| &body.media_types);
        for content in sent.map(|media_type| &media_type.content) {
            if *content == Content::Bytes {
                found.push(("body", "Body"));
            }
            for encoding in content.encodings() {
                encoding_imports(encoding, &mut found);
            }
        }
        let mut parameters = operation.parameters.iter();
        if parameters.any(|parameter| {
            parameter.location == ParameterLocation::Part && parameter.form == ParameterForm::Json
        }) {
            found.push(("content", "Json"));
        }
        let received = operation
            .responses
            .iter()
            .flat_map(|response| &response.media_types);
        for content in received.map(|media_type| &media_type.content) {
            match content {
                Content::Events(..) => found.push(("events", "EventStream")),
                Content::JsonLines(_) => found.push(("lines", "LineStream")),
                _ => {}
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn encoding_imports(encoding: &Encoding, found: &mut Vec<(&'static str, &'static str)>) {
    found.push(("encoding", "Encoding"));
    if encoding.style.is_some() {
        found.push(("style", "QueryStyle"));
    }
    if encoding.style.is_some() && lists(encoding.lists).is_some() {
        found.push(("style", "Lists"));
    }
    if let Some(nested) = &encoding.nested {
        found.push(("encoding", "Nested"));
        nested
            .encodings()
            .for_each(|one| encoding_imports(one, found));
    }
}

/// The modules of the runtime that bodies need beside what every crate has.
pub(super) fn modules(operation: &Operation) -> Vec<&'static str> {
    let sent = operation.body.iter().flat_map(|body| &body.media_types);
    let received = operation
        .responses
        .iter()
        .flat_map(|response| &response.media_types);
    let parameters = operation.parameters.iter().filter_map(|parameter| {
        match (parameter.location, parameter.form) {
            (_, ParameterForm::Json) => Some("content"),
            (ParameterLocation::QueryString, ParameterForm::Style) => Some("form_bodies"),
            _ => None,
        }
    });
    let sent = sent.filter_map(|media_type| match media_type.content {
        Content::Form(..) => Some("form_bodies"),
        Content::Multipart(..) => Some("multipart_bodies"),
        Content::Bytes => Some("body"),
        Content::JsonLines(_) => Some("lines"),
        Content::Xml(..) => Some("xml_bodies"),
        _ => None,
    });
    let received = received.filter_map(|media_type| match media_type.content {
        Content::Events(..) => Some("events"),
        Content::JsonLines(_) => Some("lines"),
        Content::Xml(..) => Some("xml_bodies"),
        _ => None,
    });
    let mut bodies = operation.body.iter().flat_map(|body| &body.media_types);
    let has_xml = |media_type: &MediaType| {
        let mut encodings = media_type.content.encodings();
        encodings.any(|one| one.xml.is_some())
    };
    let with_xml = bodies.any(has_xml).then_some("xml");
    sent.chain(received)
        .chain(parameters)
        .chain(with_xml)
        .collect()
}
