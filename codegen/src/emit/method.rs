//! The method of an operation, with its docs and arguments.

use proc_macro2::TokenStream;
use quote::quote;

use super::contents::body_argument;
use super::outcomes::Outcomes;
use super::request::{argument, described, emit_parameter};
use super::{Emit, docs, markdown, request};
use crate::api::{Content, Operation, Parameter, ParameterLocation, TypeRef};
use crate::names::{Ident, OperationNames};

/// An operation with its names.
pub(super) type Pair<'a> = (&'a Operation, &'a OperationNames);

/// Parameters with the names of their arguments or setters.
type Parameters<'a> = Vec<(&'a Parameter, &'a Ident)>;

/// Required parameters and optional ones, each in the order of the document, without constants.
pub(crate) fn required_first<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
) -> (Parameters<'a>, Parameters<'a>) {
    let pairs = operation.parameters.iter().zip(&names.parameters);
    let pairs = pairs.filter(|(parameter, _)| !parameter.fixed);
    pairs.partition(|(parameter, _)| parameter.required)
}

/// The method that makes the call.
pub(super) fn emit_method(
    cx: Emit<'_>,
    tag: Option<usize>,
    (operation, names): Pair<'_>,
) -> TokenStream {
    let (function, marker, info) = (&names.function, &names.marker, &names.info);
    let comment = docs::comment(&method_lines(cx, operation, names));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let (positional, grouped) = grouped(operation, names);
    let home = quote!(types::);
    let mut declared = Vec::new();
    let mut statements = Vec::new();
    for (parameter, name) in positional {
        let argument = request::taken(cx, &parameter.type_ref, &quote!(#name), &home);
        let declared_type = argument.declared;
        declared.push(quote!(#name: #declared_type));
        statements.push(emit_parameter(
            &quote!(request),
            parameter,
            &argument.passed,
        ));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let name = &names.body;
        let argument = body_argument(cx, &quote!(request), body, names);
        let declared_type = argument.declared;
        declared.push(quote!(#name: #declared_type));
        statements.push(argument.statement);
    }
    let fixed = operation.parameters.iter().filter(|one| one.fixed);
    statements.extend(fixed.filter_map(|parameter| {
        let id = cx.api.types.single(&parameter.type_ref)?;
        let (ident, variant) = (cx.names.type_ident(id), cx.names.variants(id).first()?);
        let value = quote!(&types::#ident::#variant);
        Some(emit_parameter(&quote!(request), parameter, &value))
    }));
    if !grouped.is_empty() {
        let lifetime = is_borrowed(cx, &grouped).then(|| quote!(<'_>));
        let group = &names.group;
        declared.push(quote!(parameters: #group #lifetime));
        statements.extend(grouped.iter().map(|(parameter, name)| {
            let place = quote!(parameters.#name);
            let argument = argument(cx, &parameter.type_ref, &place, &home, None);
            emit_parameter(&quote!(request), parameter, &argument.passed)
        }));
    }
    let core = if tag.is_some() {
        quote!(self.core)
    } else {
        quote!(self.core())
    };
    let request = if statements.is_empty() {
        quote!(Call::new(#core, Request::new(&#info)))
    } else {
        quote! {
            let mut request = Request::new(&#info);
            #(#statements)*
            Call::new(#core, request)
        }
    };
    quote! {
        #comment
        #deprecated
        pub fn #function(&self, #(#declared),*) -> Call<#marker> { #request }
    }
}

/// What the methods of a call are for, where rustdoc has them among those of other operations of the same name.
pub(super) fn setter_lines(operation: &Operation, names: &OperationNames) -> Vec<String> {
    if names.is_sole {
        return Vec::new();
    }
    let (_, optional) = required_first(operation, names);
    let parameters = optional
        .iter()
        .map(|(parameter, name)| (*name, &parameter.docs.description));
    let body = operation.body.as_ref().filter(|body| !body.required);
    let setters = parameters.chain(body.map(|body| (&names.body, &body.description)));
    let lines: Vec<_> = setters
        .flat_map(|(name, description)| argument_lines(name, description))
        .collect();
    let mut all = Vec::new();
    if !lines.is_empty() {
        docs::add_block(&mut all, ["Methods of the call:".to_owned()]);
        docs::add_block(&mut all, lines);
    }
    all
}

/// The struct of the parameters that are too many for arguments.
pub(super) fn emit_group(
    cx: Emit<'_>,
    (operation, names): Pair<'_>,
    method: &str,
) -> Option<TokenStream> {
    let (_, grouped) = grouped(operation, names);
    if grouped.is_empty() {
        return None;
    }
    let group = &names.group;
    let lifetime = is_borrowed(cx, &grouped).then(|| quote!('a));
    let generics = lifetime.as_ref().map(|lifetime| quote!(<#lifetime>));
    let home = quote!(types::);
    let fields = grouped.iter().map(|(parameter, name)| {
        let otherwise = format!("The {}.", described(parameter));
        let comment = docs::docs(&request::docs(parameter), &otherwise, parameter.deprecated);
        let place = quote!(#name);
        let declared = argument(cx, &parameter.type_ref, &place, &home, lifetime.as_ref()).declared;
        quote! { #comment pub #name: #declared, }
    });
    let comment = docs::comment(&[format!("The required parameters of [`{method}`].")]);
    Some(quote! {
        #comment
        #[derive(Debug, Clone)]
        pub struct #group #generics { #(#fields)* }
    })
}

/// More arguments than this, and those that are not in the path go into a struct.
const ARGUMENTS: usize = 6;

/// Required parameters that are arguments, and those that are fields of the one last argument.
pub(crate) fn grouped<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
) -> (Parameters<'a>, Parameters<'a>) {
    let (required, _) = required_first(operation, names);
    let body = usize::from(operation.body.as_ref().is_some_and(|body| body.required));
    if required.len() + body <= ARGUMENTS {
        return (required, Vec::new());
    }
    let (path, other): (Parameters<'_>, Parameters<'_>) = required
        .into_iter()
        .partition(|(parameter, _)| parameter.location == ParameterLocation::Path);
    // The body and the struct itself are arguments too.
    if path.len() + body + usize::from(!other.is_empty()) <= ARGUMENTS {
        (path, other)
    } else {
        (Vec::new(), path.into_iter().chain(other).collect())
    }
}

fn is_borrowed(cx: Emit<'_>, grouped: &Parameters<'_>) -> bool {
    let home = quote!(types::);
    grouped.iter().any(|(parameter, name)| {
        let place = quote!(#name);
        let declared = argument(cx, &parameter.type_ref, &place, &home, None).declared;
        declared.to_string().starts_with('&')
    })
}

fn method_lines(cx: Emit<'_>, operation: &Operation, names: &OperationNames) -> Vec<String> {
    let mut lines = docs::texts(&operation.docs, "An operation of the API.");
    let route = format!("{} {}", operation.method.as_str(), operation.path.text);
    docs::add_block(&mut lines, [markdown::code(&route)]);
    let (required, optional) = required_first(operation, names);
    let mut arguments = Vec::new();
    for (parameter, name) in &required {
        arguments.extend(argument_lines(name, &parameter.docs.description));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.extend(argument_lines(&names.body, &body.description));
    }
    if arguments.iter().any(|line| line.contains("`: ")) {
        docs::add_block(&mut lines, ["# Arguments".to_owned()]);
        docs::add_block(&mut lines, arguments);
    }
    let body = operation.body.as_ref().filter(|body| !body.required);
    let body = body.map(|_| &names.body);
    if !optional.is_empty() || body.is_some() {
        let setters = optional.iter().map(|(_, name)| *name).chain(body);
        let setters = setters.map(|name| format!("`{name}`"));
        let setters = setters.collect::<Vec<_>>().join(", ");
        // Where rustdoc has the methods of calls of this operation alone.
        let methods = match names.is_sole {
            true => format!(
                "[methods of the call](Call#impl-Call%3C{}%3E)",
                names.marker
            ),
            false => format!("[methods of the call]({})", names.marker),
        };
        let text = format!("Optional, as {methods}: {setters}.");
        docs::add_block(&mut lines, markdown::wrapped(&text));
    }
    if super::paging::has_pages(cx, operation) {
        let text =
            "Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.";
        docs::add_block(&mut lines, markdown::wrapped(text));
    }
    if !operation.servers.is_empty() {
        let root = cx.root().to_string().replace(' ', "");
        let of = operation.servers.iter().map(|number| {
            let ident = &cx.names.servers[*number].ident;
            format!("[`{ident}`]({root}::server::{ident})")
        });
        let of = of.collect::<Vec<_>>().join(", ");
        let text = format!(
            "Goes to a server of its own; `.server_url(…)` takes another, or values of its variables: {of}."
        );
        docs::add_block(&mut lines, markdown::wrapped(&text));
    }
    if let Some(text) = returned(cx, operation, names) {
        docs::add_block(&mut lines, ["# Returns".to_owned()]);
        docs::add_block(&mut lines, markdown::wrapped(&text));
    }
    if crate::facts::has_headers(operation) {
        let text = format!("[`{}`] reads the documented headers.", names.headers);
        docs::add_block(&mut lines, [text]);
    }
    let documented = operation
        .responses
        .iter()
        .any(|response| !response.status.is_success());
    docs::add_block(&mut lines, ["# Errors".to_owned()]);
    let text = if documented {
        format!("[`{}`] has the documented failures.", names.failure)
    } else {
        "The description documents no failure.".to_owned()
    };
    docs::add_block(&mut lines, [text]);
    lines
}

/// What a success brings, with a link to its type.
fn returned(cx: Emit<'_>, operation: &Operation, names: &OperationNames) -> Option<String> {
    let outcomes = Outcomes::new(operation, names);
    if outcomes.is_empty() {
        return None;
    }
    let text = outcomes.output_text(cx, names);
    if outcomes.successes_differ() {
        return Some(format!("One of [`{text}`]."));
    }
    let of = match outcomes.common_content()? {
        Content::Events(type_ref, _) => Some(("A stream of events, each of them", type_ref)),
        Content::JsonLines(type_ref) => Some(("A stream of lines, each of them", type_ref)),
        content => content.type_ref().map(|type_ref| ("", type_ref)),
    };
    let code = match of {
        Some((_, TypeRef::Named(id))) => {
            let ident = cx.names.type_ident(*id);
            format!("[`{ident}`](types::{ident})")
        }
        Some((_, TypeRef::List(item))) if matches!(**item, TypeRef::Named(_)) => {
            let mut names = Vec::new();
            item.named(&mut |id| names.push(cx.names.type_ident(id)));
            let ident = names.first()?;
            format!("A list of [`{ident}`](types::{ident})")
        }
        Some((_, type_ref)) => markdown::code(&cx.type_text(type_ref)),
        None => markdown::code(&text),
    };
    Some(match of {
        Some((words, _)) if !words.is_empty() => format!("{words} {code}."),
        _ => format!("{code}."),
    })
}

fn argument_lines(name: &Ident, description: &Option<String>) -> Vec<String> {
    let first = description
        .as_deref()
        .map(markdown::first_paragraph)
        .unwrap_or_default();
    if first.is_empty() {
        return vec![format!("* `{name}`")];
    }
    let lines = markdown::wrapped(&format!("`{name}`: {first}"))
        .into_iter()
        .enumerate();
    lines
        .map(|(index, line)| {
            if index == 0 {
                format!("* {line}")
            } else {
                format!("  {line}")
            }
        })
        .collect()
}
