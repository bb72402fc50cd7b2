//! The README's section on servers.

use std::fmt::Write;

use super::super::client::{EXAMPLE_HOST, default_url};
use super::super::{Emit, markdown};
use super::{Pages, cell, crate_ident, head, row};
use crate::api::{Server, ServerVariable, TypeRef};
use crate::names::{Ident, ServerNames};

pub(super) fn write_servers(cx: Emit<'_>, pages: &Pages) -> String {
    let root = crate_ident(cx);
    let mut out = String::from("## Servers\n\n");
    if cx.api.servers.is_empty() {
        out += "The description names no server: give the client a base URL.\n\n";
    } else {
        out += &table(cx, pages, cx.api.servers.iter().zip(&cx.names.servers));
        let first = cx.api.servers.first();
        let is_relative = first.is_some_and(Server::is_relative);
        let must_be_said = must_be_said(cx);
        let has_url = first.and_then(default_url).is_some();
        let is_usable = is_relative || must_be_said.is_some() || has_url;
        out += match must_be_said {
            None if is_relative => {
                "\nThe first one says no host: give the client a base URL, which has the path too, or the host and \
                 a server beside it.\n\n".to_owned()
            }
            None if !is_usable => {
                "\nThe first one is none that a call can go to: give the client a base URL.\n\n"
                    .to_owned()
            }
            None => {
                "\nWhere nothing is said, the first one is used with its defaults.\n\n".to_owned()
            }
            Some(name) => {
                format!("\nThe first one has no default for `{name}`: say what it is.\n\n")
            }
        }
        .as_str();
        if let Some(code) = server_code(cx).filter(|_| is_usable) {
            out += &format!("```rust,no_run\n{code}```\n\n");
        }
    }
    out += "A base URL of your own may have a path, which is kept, and an IPv6 address in brackets:\n\n";
    out += &format!(
        "```rust,no_run\n\
         fn client() -> Result<{root}::Client, {root}::BuildError> {{\n    \
         {root}::Client::builder()\n        .base_url(\"https://[2001:db8::1]:8443/base/path\")\n        .build()\n}}\n```\n\n\
         One call can go elsewhere: `.base_url(\"…\")` on the call.\n"
    );
    out += &own_servers(cx, pages);
    out
}

/// The servers of single operations.
fn own_servers(cx: Emit<'_>, pages: &Pages) -> String {
    if cx.api.own_servers.is_empty() {
        return String::new();
    }
    let names = &cx.names.servers[cx.api.servers.len()..];
    let table = table(cx, pages, cx.api.own_servers.iter().zip(names));
    format!(
        "\nSome operations have servers of their own, as their docs say. `.server_url(…)` on the call takes one with\n\
         values for its variables:\n\n{table}"
    )
}

fn table<'a>(
    cx: Emit<'_>,
    pages: &Pages,
    servers: impl Iterator<Item = (&'a Server, &'a ServerNames)>,
) -> String {
    let mut out = head(&["Server", "URL", "Variables", "Description"]);
    for (server, names) in servers {
        let variables = server.variables.iter().zip(&names.variables);
        let variables: Vec<_> = variables
            .map(|(variable, name)| {
                let default = match variable.default.is_empty() {
                    true => "the empty text".to_owned(),
                    false => markdown::code(&variable.default),
                };
                let of = variable.values.map(|id| {
                    let link = pages.link(cx, &TypeRef::Named(id), "docs/types/");
                    format!("a {link}, ")
                });
                let default = match server.has_default(variable) {
                    false => "no default".to_owned(),
                    true => format!("default {default}"),
                };
                let of = of.unwrap_or_default();
                let words = cell(variable.description.as_deref());
                match words.as_str() {
                    "" | "–" => format!("`{name}` ({of}{default})"),
                    words => format!("`{name}` ({of}{default}): {words}"),
                }
            })
            .collect();
        let variables = if variables.is_empty() {
            "–".to_owned()
        } else {
            variables.join("<br>")
        };
        out += &row(&[
            format!("`{}`", names.ident),
            markdown::code(&server.url).replace('|', "\\|"),
            variables,
            cell(server.description.as_deref()),
        ]);
    }
    out
}

/// A variable of the first server that has no default, so that callers have to say what it is.
fn must_be_said(cx: Emit<'_>) -> Option<&Ident> {
    let (server, names) = (cx.api.servers.first()?, cx.names.servers.first()?);
    let mut variables = server.variables.iter().zip(&names.variables);
    let found = variables.find(|(variable, _)| !server.has_default(variable));
    found.map(|(_, name)| name)
}

/// What an example says for a variable: its default, or what might stand there.
fn shown(server: &Server, variable: &ServerVariable) -> String {
    let placeholder = format!("{{{}}}", variable.name.as_str());
    match (
        server.has_default(variable),
        server.url.strip_prefix(&placeholder),
    ) {
        (false, Some(rest)) if rest.starts_with("://") => "https".to_owned(),
        (false, Some(_)) => "https://api.example.com".to_owned(),
        (false, None) if server.url.contains(&format!(":{placeholder}")) => "443".to_owned(),
        (false, None) => "example".to_owned(),
        (true, _) => variable.default.clone(),
    }
}

fn server_code(cx: Emit<'_>) -> Option<String> {
    let (server, names) = (cx.api.servers.first()?, cx.names.servers.first()?);
    let root = crate_ident(cx);
    let ident = &names.ident;
    let mut used = Vec::new();
    let mut setters = String::new();
    for (variable, name) in server.variables.iter().zip(&names.variables) {
        let value = match variable.values {
            Some(id) => {
                used.push(cx.names.type_ident(id).to_string());
                let last = cx.names.variants(id).last()?;
                format!("{}::{last}", cx.names.type_ident(id))
            }
            None => format!("{:?}", shown(server, variable)),
        };
        let _ = write!(setters, "\n        .{name}({value})");
    }
    let types = match used.as_slice() {
        [] => String::new(),
        [only] => format!("use {root}::types::{only};\n"),
        _ => format!("use {root}::types::{{{}}};\n", used.join(", ")),
    };
    let value = if server.variables.is_empty() {
        ident.to_string()
    } else {
        format!("{ident}::default(){setters}")
    };
    let calls = match server.is_relative() {
        true => format!("\n        .base_url({EXAMPLE_HOST:?})\n        .server(server)\n        "),
        false => ".server(server)".to_owned(),
    };
    Some(format!(
        "{types}use {root}::{{Client, {ident}}};\n\n\
         fn client() -> Result<Client, {root}::BuildError> {{\n    \
         let server = {value};\n    \
         Client::builder(){calls}.build()\n}}\n"
    ))
}
