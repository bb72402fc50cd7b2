//! Operations → a module for each tag: the methods, then what each of them needs.

use std::iter::once;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::content_enum::emit_content_enum;
use super::contents::body_argument;
use super::headers::{self, emit_headers};
use super::method::{Pair, emit_group, emit_method, required_first, setter_lines};
use super::outcomes::Outcomes;
use super::{Emit, Write, client, docs, features, imports, markdown, paging, request, whole};
use crate::api::{HttpMethod, Operation, Repeats, StatusPattern, TypeRef};
use crate::names::{Ident, OperationNames};
use crate::render::{Item, Long, Pieces};

/// The modules below `api`, `mod` itself among them.
pub(super) fn emit_modules(cx: Emit<'_>, write: &mut Write<'_>) -> Result<(), String> {
    let all: Vec<Pair<'_>> = cx.api.operations.iter().zip(&cx.names.operations).collect();
    let of = |tag: Option<usize>| {
        let pairs = all.iter().filter(|(operation, _)| operation.tag == tag);
        pairs.copied().collect::<Vec<_>>()
    };
    let mut modules = Vec::new();
    for (number, names) in cx.names.tags.iter().enumerate() {
        let (module, condition) = (&names.module, features::condition(cx, number));
        modules.push(quote!(#condition pub mod #module;));
        let pairs = of(Some(number));
        let mut items = emit_module(cx, Some(number), &pairs);
        write(names.module.to_string(), &mut items)?;
    }
    let untagged = of(None);
    if !untagged.is_empty() {
        let module = &cx.names.untagged;
        modules.push(quote!(pub mod #module;));
        let mut items = emit_module(cx, None, &untagged);
        write(cx.names.untagged.to_string(), &mut items)?;
    }
    let head =
        docs::module_comment(&["The operations of the API, a module for each tag.".to_owned()]);
    let items = vec![head, quote!(#(#modules)*)];
    write("mod".to_owned(), &mut whole(items))
}

fn emit_module<'a>(
    cx: Emit<'a>,
    tag: Option<usize>,
    pairs: &'a [Pair<'a>],
) -> impl Iterator<Item = Item<'a>> {
    let operations: Vec<&Operation> = pairs.iter().map(|(operation, _)| *operation).collect();
    let mut head = vec![emit_head(cx, tag)];
    head.extend(imports::of_operations(cx, tag, &operations));
    let operations = pairs.iter();
    let operations = operations.flat_map(move |pair| emit_operation(cx, tag, *pair));
    let client = emit_client(cx, tag, pairs);
    whole(head).chain(client).chain(operations.map(Item::Whole))
}

fn tag_lines(cx: Emit<'_>, tag: Option<usize>) -> Vec<String> {
    let Some(tag) = tag.map(|tag| &cx.api.tags[tag]) else {
        return vec!["The operations without a tag.".to_owned()];
    };
    let lines = tag
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    if lines.is_empty() {
        vec![format!(
            "The operations of {}.",
            markdown::escape(tag.name.as_str())
        )]
    } else {
        lines
    }
}

fn emit_head(cx: Emit<'_>, tag: Option<usize>) -> TokenStream {
    let mut lines = tag_lines(cx, tag);
    let holder = match tag.map(|tag| &cx.names.tags[tag]) {
        Some(names) => format!(
            "[`{}`] has the methods; `client.{}()` gives it.",
            names.client, names.accessor
        ),
        None => "They are methods of the client.".to_owned(),
    };
    docs::add_block(&mut lines, [holder]);
    docs::module_comment(&lines)
}

pub(super) fn used_types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.type_ref);
    let body = operation.body.iter().flat_map(|body| &body.media_types);
    let answers = operation
        .responses
        .iter()
        .flat_map(|response| &response.media_types);
    let contents = body
        .chain(answers)
        .filter_map(|media_type| media_type.content.type_ref());
    parameters.chain(contents).chain(headers::types(operation))
}

/// The struct whose methods the operations are; the client itself where there is no tag.
fn emit_client<'a>(cx: Emit<'a>, tag: Option<usize>, pairs: &'a [Pair<'a>]) -> Vec<Item<'a>> {
    let methods = pairs.iter().map(move |pair| emit_method(cx, tag, *pair));
    let Some(names) = tag.map(|tag| &cx.names.tags[tag]) else {
        return vec![Item::Long(Long {
            kind: Pieces::Functions,
            pieces: Box::new(methods),
            around: Box::new(|methods| quote! { impl Client { #methods } }),
        })];
    };
    let client = &names.client;
    let comment = docs::comment(&tag_lines(cx, tag));
    let declaration = quote! {
        #comment
        #[derive(Clone, Copy, Debug)]
        pub struct #client<'c> { core: &'c Core }
    };
    let new = quote! { pub(crate) fn new(core: &'c Core) -> Self { Self { core } } };
    let methods = Long {
        kind: Pieces::Functions,
        pieces: Box::new(once(new).chain(methods)),
        around: Box::new(move |methods| quote! { impl<'c> #client<'c> { #methods } }),
    };
    vec![Item::Whole(declaration), Item::Long(methods)]
}

fn emit_operation(
    cx: Emit<'_>,
    tag: Option<usize>,
    (operation, names): Pair<'_>,
) -> Vec<TokenStream> {
    let marker = &names.marker;
    let holder = match tag {
        Some(tag) => cx.names.tags[tag].client.to_string(),
        None => "Client".to_owned(),
    };
    let method = format!("{holder}::{}", names.function);
    let outcomes = Outcomes::new(operation, names);
    let mut lines = vec![format!("The operation of [`{method}`].")];
    docs::add_block(&mut lines, setter_lines(operation, names));
    let comment = docs::comment(&lines);
    let (output, failure) = (outcomes.output(cx, names), outcomes.failure(names));
    let decode = outcomes.emit_decode(cx, names);
    let streams = outcomes.streams();
    let streams = (!streams.is_empty())
        .then(|| quote!(const STREAMS: &'static [&'static str] = &[#(#streams),*];));
    let repeats = operation.repeats.as_ref().map(emit_repeats);
    let key = operation.idempotency_key.as_ref().map(|header| {
        let header = header.to_ascii_lowercase();
        quote!(const IDEMPOTENCY_KEY: Option<&'static str> = Some(#header);)
    });
    let mut items = vec![
        quote! { #comment #[derive(Clone, Copy, Debug)] pub struct #marker; },
        emit_info(cx, operation, names),
        quote! {
            impl Operation for #marker {
                type Output = #output;
                type Failure = #failure;
                #streams
                #repeats
                #key
                fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
                    #decode
                }
            }
        },
    ];
    items.extend(paging::emit_paged(cx, operation, names));
    items.extend(emit_group(cx, (operation, names), &method));
    items.extend(emit_setters(cx, operation, names));
    items.extend(emit_content_enum(cx, (operation, names), &method));
    items.extend(outcomes.emit_enums(cx, names, &method));
    items.extend(emit_headers(cx, (operation, names), &method));
    items
}

/// How often a call is sent once more, where the document says so.
fn emit_repeats(repeats: &Repeats) -> TokenStream {
    let value = if repeats.count == 0 {
        quote!(Retries::off())
    } else {
        let count = Literal::u32_unsuffixed(repeats.count);
        let [first, max] = [repeats.first_wait, repeats.max_wait].map(Literal::u64_unsuffixed);
        let exponent = repeats.exponent.map(Literal::f64_unsuffixed);
        let exponent = exponent.map(|exponent| quote!(.exponent(#exponent)));
        let statuses = repeats.statuses.as_ref().map(|statuses| {
            let pairs = statuses.iter().map(|(first, last)| {
                let [first, last] = [*first, *last].map(Literal::u16_unsuffixed);
                quote!((#first, #last))
            });
            quote!(.statuses(&[#(#pairs),*]))
        });
        let broken = repeats.broken_connections.filter(|repeated| !repeated);
        let broken = broken.map(|_| quote!(.broken_connections(false)));
        quote! {
            Retries::new()
                .repeats(#count)
                .first_wait(Duration::from_millis(#first))
                .max_wait(Duration::from_millis(#max))
                #exponent
                #statuses
                #broken
        }
    };
    quote!(const RETRIES: Option<Retries> = Some(#value);)
}

fn emit_info(cx: Emit<'_>, operation: &Operation, names: &OperationNames) -> TokenStream {
    let info = &names.info;
    let id = match &operation.operation_id {
        Some(id) => id.as_str().to_owned(),
        None => format!("{} {}", operation.method.as_str(), operation.path.text),
    };
    let path = operation.path.text.as_str();
    let method = match &operation.method {
        HttpMethod::Get => quote!(Method::GET),
        HttpMethod::Put => quote!(Method::PUT),
        HttpMethod::Post => quote!(Method::POST),
        HttpMethod::Delete => quote!(Method::DELETE),
        HttpMethod::Options => quote!(Method::OPTIONS),
        HttpMethod::Head => quote!(Method::HEAD),
        HttpMethod::Patch => quote!(Method::PATCH),
        HttpMethod::Trace => quote!(Method::TRACE),
        HttpMethod::Other(name) => {
            let name = Literal::byte_string(name.as_bytes());
            quote!(Method::from_bytes(#name).expect("a token of HTTP"))
        }
    };
    let outcomes = Outcomes::new(operation, names);
    let accept = match outcomes.accept() {
        Some(accept) => quote!(Some(#accept)),
        None => quote!(None),
    };
    let server = match &operation.server {
        Some(url) => quote!(Some(#url)),
        None => quote!(None),
    };
    let requirements = client::requirements(cx, operation);
    let security = requirements.iter().map(|schemes| {
        let schemes = schemes
            .iter()
            .map(|scheme| &cx.names.schemes[*scheme].constant);
        quote!(&[#(&#schemes),*])
    });
    let redirects = operation.responses.iter().any(|response| {
        matches!(
            response.status,
            StatusPattern::Exact(301 | 302 | 303 | 307 | 308)
        ) || response.status == StatusPattern::Range(3)
    });
    // The methods that the `http` crate has no constant for cannot be written in one.
    let is_custom = matches!(operation.method, HttpMethod::Other(_));
    let security = quote!(&[#(#security),*]);
    let security = match is_custom {
        true if !requirements.is_empty() => quote!(const { #security }),
        _ => security,
    };
    let value = quote! {
        OperationInfo {
            id: #id,
            method: #method,
            path: #path,
            accept: #accept,
            security: #security,
            server: #server,
            documented_redirects: #redirects,
        }
    };
    if is_custom {
        return quote!(static #info: LazyLock<OperationInfo> = LazyLock::new(|| #value););
    }
    quote!(static #info: OperationInfo = #value;)
}

/// What may be left out is set on the call.
fn emit_setters(
    cx: Emit<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Option<TokenStream> {
    let marker = &names.marker;
    let home = quote!(types::);
    let request = quote!(self.request_mut());
    let (_, optional) = required_first(operation, names);
    let parameters = optional.iter().map(|(parameter, name)| {
        let argument = request::taken(cx, &parameter.type_ref, &quote!(#name), &home);
        let statement = request::emit_parameter(&request, parameter, &argument.passed);
        let otherwise = format!("Sets the {}.", request::described(parameter));
        let comment = docs::docs(&request::docs(parameter), &otherwise, false);
        let deprecated = parameter.deprecated.then(|| quote!(#[deprecated]));
        emit_setter(
            name,
            &argument.declared,
            &quote!(#comment #deprecated),
            &statement,
        )
    });
    let body = operation
        .body
        .as_ref()
        .filter(|body| !body.required)
        .map(|body| {
            let name = &names.body;
            let argument = body_argument(cx, &request, body, names);
            let statement = argument.statement;
            let lines = body
                .description
                .as_deref()
                .map(markdown::lines)
                .unwrap_or_default();
            let lines = if lines.is_empty() {
                vec!["Sets the body.".to_owned()]
            } else {
                lines
            };
            emit_setter(name, &argument.declared, &docs::comment(&lines), &statement)
        });
    let accepts = names.accepts.iter().map(|(media_type, name)| {
        let line = format!("Asks for the answer as {}.", markdown::code(media_type));
        let comment = docs::comment(&[line]);
        quote! {
            #comment
            pub fn #name(self) -> Self { self.header("accept", #media_type) }
        }
    });
    let setters: Vec<_> = parameters.chain(body).chain(accepts).collect();
    (!setters.is_empty()).then(|| quote! { impl Call<#marker> { #(#setters)* } })
}

fn emit_setter(
    name: &Ident,
    declared: &TokenStream,
    comment: &TokenStream,
    statement: &TokenStream,
) -> TokenStream {
    quote! {
        #comment
        pub fn #name(mut self, #name: #declared) -> Self { #statement self }
    }
}
