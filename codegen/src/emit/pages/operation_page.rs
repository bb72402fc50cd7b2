//! A tag's page: its operations, each with an example, its parameters, answers and errors.

use super::super::contents::is_large;
use super::super::outcomes::{Outcome, Outcomes};
use super::super::paging::has_pages;
use super::super::{Emit, markdown, request};
use super::examples::{Example, summary_line};
use super::type_page::yes_or_no;
use super::{
    NOTHING, Pages, cell, crate_ident, example_cell, facts_cell, head, paragraphs, row, with_facts,
};
use crate::api::{Content, Operation, Parameter, StatusPattern, TypeRef};
use crate::names::{Ident, OperationNames};
use crate::tree::Text;
use diag::is_unprintable;

/// A page for each tag, and one for the operations without a tag.
pub(super) fn write_pages(cx: Emit<'_>, pages: &Pages) -> Vec<(String, Text)> {
    let mut written = Vec::new();
    for (number, (tag, names)) in cx.api.tags.iter().zip(&cx.names.tags).enumerate() {
        let title = markdown::escape(tag.name.as_str());
        let description = paragraphs(tag.description.as_deref());
        let access = format!("`client.{}()`", names.accessor);
        let text = write_page(cx, pages, Some(number), &title, &description, &access);
        written.push((names.module.to_string(), text));
    }
    if cx
        .api
        .operations
        .iter()
        .any(|operation| operation.tag.is_none())
    {
        let text = write_page(cx, pages, None, "Operations without a tag", "", "`client`");
        written.push((cx.names.untagged.to_string(), text));
    }
    written
}

fn write_page(
    cx: Emit<'_>,
    pages: &Pages,
    tag: Option<usize>,
    title: &str,
    description: &str,
    access: &str,
) -> Text {
    let all = cx.api.operations.iter().zip(&cx.names.operations);
    let pairs: Vec<_> = all.filter(|(operation, _)| operation.tag == tag).collect();
    let mut out = Text::from(format!(
        "# {title}\n\nReached by {access}.\n\n## Overview\n\n"
    ));
    if !description.is_empty() {
        out += &format!("{description}\n");
    }
    out += "### Available operations\n\n";
    for (operation, names) in &pairs {
        out += &operation_line(operation, names, "");
    }
    for (operation, names) in pairs {
        out += &format!("\n## {}\n\n", names.function);
        out += &write_operation(cx, pages, operation, names);
    }
    out
}

/// An operation in a list. `page` is the page that it is on; empty for this one.
pub(super) fn operation_line(operation: &Operation, names: &OperationNames, page: &str) -> String {
    let function = &names.function;
    let summary = summary_line(operation);
    let words = if summary.is_empty() {
        String::new()
    } else {
        format!(": {summary}")
    };
    format!("* [`{function}`]({page}#{function}){words}\n")
}

fn write_operation(
    cx: Emit<'_>,
    pages: &Pages,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let mut out = String::new();
    if operation.deprecated {
        out += "**Deprecated.**\n\n";
    }
    let texts = [
        operation.docs.summary.as_deref(),
        operation.docs.description.as_deref(),
    ];
    for text in texts.into_iter().flatten() {
        out += &format!("{}\n", paragraphs(Some(text)));
    }
    let route = format!("{} {}", operation.method.as_str(), operation.path.text);
    out += &format!("{}\n\n", markdown::code(&route));
    out += &write_examples(cx, operation, names);
    out += &write_parameters(cx, pages, operation, names);
    out += &write_response(cx, pages, operation, names);
    out + &write_errors(cx, pages, operation, names)
}

/// So many examples of a body have a program each.
const MOST_EXAMPLES: usize = 8;

/// A program for each example of the body that the document has, or one with values that are made up.
fn write_examples(cx: Emit<'_>, operation: &Operation, names: &OperationNames) -> String {
    let body = operation.body.as_ref();
    let titles = body.and_then(|body| body.media_types.first());
    let titles = titles.map_or(&[][..], |media_type| &media_type.example_titles);
    let mut out = String::new();
    let mut written: Vec<String> = Vec::new();
    for number in 0..titles.len().clamp(1, MOST_EXAMPLES) {
        let Some(example) = Example::of_number(cx, operation, names, number) else {
            continue;
        };
        let code = example.page_code();
        if written.contains(&code) {
            continue;
        }
        let title = titles.get(number).filter(|_| titles.len() > 1);
        let title = title.cloned().flatten().map_or_else(String::new, |title| {
            format!(": {}", markdown::first_paragraph(&title))
        });
        out += &format!("### Example{title}\n\n```rust,no_run\n{code}```\n\n");
        written.push(code);
    }
    out
}

fn write_parameters(
    cx: Emit<'_>,
    pages: &Pages,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let mut out = String::from("### Parameters\n\n");
    if operation.parameters.is_empty() && operation.body.is_none() {
        return out + "None.\n\n";
    }
    out += &head(&["Parameter", "Type", "Required", "Description", "Example"]);
    let mut pairs: Vec<(&Parameter, &Ident)> =
        operation.parameters.iter().zip(&names.parameters).collect();
    pairs.sort_by_key(|(parameter, _)| !parameter.required);
    for (parameter, name) in pairs {
        let mut words = cell(request::docs(parameter).description.as_deref());
        if parameter.deprecated {
            words = format!("**Deprecated.** {words}");
        }
        words = facts_cell(words, &request::docs(parameter));
        out += &row(&[
            format!("`{name}`"),
            pages.link(cx, &parameter.type_ref, "types/"),
            match parameter.fixed {
                true => "sent by itself".to_owned(),
                false => yes_or_no(parameter.required).to_owned(),
            },
            words,
            example_cell(&parameter.docs.examples),
        ]);
    }
    if let Some(body) = &operation.body {
        let mut types: Vec<String> = Vec::new();
        let mut media_types = Vec::new();
        for media_type in &body.media_types {
            types.push(match &media_type.content {
                Content::Bytes => "`Body`".to_owned(),
                Content::JsonLines(item) => pages.link_in(cx, ["[", "]"], item, "types/"),
                content => linked(cx, pages, content),
            });
            let name = super::super::contents::sent_text(media_type);
            media_types.push(name.replace('|', "\\|"));
        }
        types.dedup();
        out += &row(&[
            format!("`{}`", names.body),
            types.join(" or "),
            yes_or_no(body.required).to_owned(),
            with_facts(
                cell(body.description.as_deref()),
                [format!("Sent as {}", media_types.join(" or "))],
            ),
            NOTHING.to_owned(),
        ]);
    }
    out += "\nRequired parameters are arguments, in this order; the others are methods of the call.\n\n";
    out
}

fn write_response(
    cx: Emit<'_>,
    pages: &Pages,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let outcomes = Outcomes::new(operation, names);
    let mut out = String::from("### Response\n\n");
    let response = match outcomes.common_content() {
        Some(content) => linked_in(cx, pages, ["Response<", ">"], content),
        None => markdown::code(&format!("Response<{}>", outcomes.output_text(cx, names))),
    };
    out += &format!("{response}\n\n");
    let differ = outcomes.successes_differ();
    if differ {
        let root = crate_ident(cx);
        let module = cx.operation_module(operation);
        out += &format!(
            "One of the variants of `{root}::api::{module}::{}`:\n\n",
            names.success
        );
        out += &head(&["Variant", "Status", "Type", "Content type", "Description"]);
    } else {
        out += &head(&["Status", "Type", "Content type", "Description"]);
    }
    for outcome in &outcomes.successes {
        let variant = differ.then(|| format!("`{}`", outcome.variant));
        out += &row(&outcome_cells(cx, pages, outcome, variant));
    }
    out += &write_accepts(&outcomes, names);
    for outcome in &outcomes.successes {
        out += &write_answers(outcome);
    }
    out += &write_headers(cx, pages, operation, names);
    if has_pages(cx, operation) {
        out += "\nOne page of results. `.items()` of the call is a stream of all of them, `.pages()` one of the\n\
                answers: see [the README](../README.md#results-by-pages).\n";
    }
    out + "\n"
}

/// Which media types are asked for, where the call may ask for another one.
fn write_accepts(outcomes: &Outcomes<'_>, names: &OperationNames) -> String {
    let (Some(asked), false) = (outcomes.accept(), names.accepts.is_empty()) else {
        return String::new();
    };
    let others = names.accepts.iter().filter(|(name, _)| *name != asked);
    let others = others.map(|(media_type, name)| {
        let media_type = markdown::code(media_type);
        format!("`.{name}()` asks for {media_type}")
    });
    let others: Vec<String> = others.collect();
    let asked = markdown::code(&asked);
    format!(
        "\nThe call asks for {asked}; {} instead.\n",
        others.join(", ")
    )
}

/// An example of an answer that is longer says nothing to a reader of the page.
const MOST_LINES: usize = 60;

/// The documented examples of an answer in JSON.
fn write_answers(outcome: &Outcome<'_>) -> String {
    let media_type = outcome
        .media_type
        .filter(|one| matches!(one.content, Content::Json(_)));
    let Some(media_type) = media_type else {
        return String::new();
    };
    let status = outcome.response.status;
    let is_one = media_type.examples.len() == 1;
    let mut out = String::new();
    let titles = media_type
        .example_titles
        .iter()
        .chain(std::iter::repeat(&None));
    for (example, title) in media_type.examples.iter().zip(titles).take(MOST_EXAMPLES) {
        let json = serde_json::to_string_pretty(example).unwrap_or_default();
        if json.is_empty() || json.lines().count() > MOST_LINES {
            continue;
        }
        let title = title.as_deref().map(markdown::first_paragraph);
        let title = title.filter(|title| !is_one && !title.is_empty());
        let title = title.map_or_else(String::new, |title| format!(", {title}"));
        out += &format!(
            "\nAn answer of {status}{title}:\n\n```json\n{}\n```\n",
            printable(&json)
        );
    }
    out
}

/// JSON in which what nobody can see is escaped: it can stand in texts alone.
fn printable(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && is_unprintable(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out += &format!("\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// The documented headers of all answers.
fn write_headers(
    cx: Emit<'_>,
    pages: &Pages,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let headers = crate::facts::headers(operation);
    if headers.is_empty() {
        return String::new();
    }
    let mut out = format!("\nHeaders, which `{}` reads:\n\n", names.headers);
    out += &head(&["Header", "Type", "Description", "Example"]);
    for header in headers {
        let mut words = cell(header.docs.description.as_deref());
        if header.deprecated {
            words = format!("**Deprecated.** {words}");
        }
        out += &row(&[
            markdown::code(header.name.as_str()).replace('|', "\\|"),
            pages.link(cx, &header.type_ref, "types/"),
            facts_cell(words, &header.docs),
            example_cell(&header.docs.examples),
        ]);
    }
    out
}

fn write_errors(
    cx: Emit<'_>,
    pages: &Pages,
    operation: &Operation,
    names: &OperationNames,
) -> String {
    let outcomes = Outcomes::new(operation, names);
    let mut out = String::from("### Errors\n\n");
    if !outcomes.failures.is_empty() {
        out += &format!(
            "What the description documents is a variant of `{}`.\n\n",
            names.failure
        );
    }
    out += &head(&["Error", "Status", "Type", "Content type", "Description"]);
    for outcome in &outcomes.failures {
        let error = format!("`{}`", outcome.variant);
        out += &row(&outcome_cells(cx, pages, outcome, Some(error)));
    }
    let is_default = |one: &Outcome<'_>| one.response.status == StatusPattern::Default;
    let [status, description] = match outcomes.failures.iter().any(is_default) {
        true => ["any", "An answer that is not as documented, as it came"],
        false => ["any other", "Any other answer, as it came"],
    };
    out += &row(&[
        "`Error::Undocumented`",
        status,
        "`Reply`",
        "any",
        description,
    ]
    .map(str::to_owned));
    out += "\nErrors that every call may have are in the [README](../README.md#errors).\n";
    out
}

/// What a body is decoded into, with declared types linked.
fn linked(cx: Emit<'_>, pages: &Pages, content: &Content) -> String {
    linked_in(cx, pages, ["", ""], content)
}

/// The same inside of another type.
fn linked_in(cx: Emit<'_>, pages: &Pages, [before, after]: [&str; 2], content: &Content) -> String {
    let plain = |name: &str| markdown::code(&format!("{before}{name}{after}"));
    let link = |[open, close]: [&str; 2], of: &TypeRef| {
        let around = [format!("{before}{open}"), format!("{close}{after}")];
        pages.link_in(cx, [&around[0], &around[1]], of, "types/")
    };
    match content {
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _) => link(["", ""], type_ref),
        Content::Text => plain("String"),
        Content::Bytes => plain("Bytes"),
        Content::JsonLines(item) => link(["LineStream<", ">"], item),
        Content::Events(data, _) => link(["EventStream<", ">"], data),
    }
}

/// The same as it is held by a variant, or by the answer itself.
fn held(cx: Emit<'_>, pages: &Pages, content: &Content, is_variant: bool) -> String {
    let around = match is_variant && is_large(cx, content) {
        true => ["Box<", ">"],
        false => ["", ""],
    };
    linked_in(cx, pages, around, content)
}

fn outcome_cells(
    cx: Emit<'_>,
    pages: &Pages,
    outcome: &Outcome<'_>,
    variant: Option<String>,
) -> Vec<String> {
    let response = outcome.response;
    let status = match response.status {
        StatusPattern::Default => "any other".to_owned(),
        pattern => pattern.to_string(),
    };
    let (body, media_type) = match outcome.media_type {
        Some(media_type) => (
            held(cx, pages, &media_type.content, variant.is_some()),
            markdown::code(&media_type.name).replace('|', "\\|"),
        ),
        None => (NOTHING.to_owned(), NOTHING.to_owned()),
    };
    let description = cell(response.description.as_deref());
    variant
        .into_iter()
        .chain([status, body, media_type, description])
        .collect()
}
