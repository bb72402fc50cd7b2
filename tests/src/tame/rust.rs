//! Rust files: their docs as rustdoc puts them together, and their code without its texts.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Lit;

use super::markdown::{self, Dialect};
use super::{FileShape, Finder};

/// Reads a file: it must be Rust, and its docs tame.
pub(super) fn check(text: &str, finder: &mut Finder<'_>) -> FileShape {
    let mut file = FileShape::default();
    if let Err(error) = syn::parse_file(text) {
        finder.complain("a file is no Rust", error.to_string());
        return file;
    }
    // A shebang is no token; no file of ours has one.
    let Ok(tokens) = text.parse::<TokenStream>() else {
        finder.complain("a file has no tokens", "");
        return file;
    };
    let mut docs = Vec::new();
    walk(tokens, &mut file.code, &mut Some(&mut docs));
    for lines in docs {
        let markup = markdown::read(&unindented(&lines), Dialect::Rustdoc, finder);
        file.markup.append(markup);
    }
    file
}

/// The code of a block in the docs without its texts.
pub(super) fn words_of(block: &str) -> String {
    // rustdoc hides lines behind `# `, and compiles them.
    let lines = block.lines().map(|line| match line.trim_start() {
        "#" => "",
        hidden => hidden.strip_prefix("# ").unwrap_or(line),
    });
    let code = lines.collect::<Vec<_>>().join("\n");
    let Ok(tokens) = code.parse::<TokenStream>() else {
        return block.to_owned();
    };
    let mut words = Vec::new();
    walk(tokens, &mut words, &mut None);
    words.join(" ")
}

/// Gathers words of code, and the docs of items apart from them, if there is a place for those.
/// Commas do not count: a line that is broken has one more.
fn walk(tokens: TokenStream, code: &mut Vec<String>, docs: &mut Option<&mut Vec<Vec<String>>>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut block: Vec<String> = Vec::new();
    let mut of_file = false;
    while let Some(token) = tokens.next() {
        if let TokenTree::Punct(punct) = &token
            && punct.as_char() == '#'
        {
            let inner =
                tokens.next_if(|next| matches!(next, TokenTree::Punct(p) if p.as_char() == '!'));
            if let Some(TokenTree::Group(group)) = tokens.peek()
                && group.delimiter() == Delimiter::Bracket
            {
                if let Some(line) = doc(group.stream()) {
                    tokens.next();
                    // The docs of the file end where those of its first item begin.
                    if let Some(docs) = docs.as_deref_mut()
                        && of_file != inner.is_some()
                        && !block.is_empty()
                    {
                        docs.push(std::mem::take(&mut block));
                    }
                    of_file = inner.is_some();
                    block.push(line);
                    continue;
                }
                // Other attributes do not end the docs of an item.
                code.push("#".to_owned());
                code.extend(inner.map(|_| "!".to_owned()));
                if let Some(TokenTree::Group(group)) = tokens.next() {
                    walk(group.stream(), code, docs);
                }
                continue;
            }
        }
        if let Some(docs) = docs.as_deref_mut().filter(|_| !block.is_empty()) {
            docs.push(std::mem::take(&mut block));
        }
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                code.push(open.to_owned());
                walk(group.stream(), code, docs);
                code.push(close.to_owned());
            }
            TokenTree::Ident(ident) => code.push(ident.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) => code.push(punct.as_char().to_string()),
            TokenTree::Literal(literal) => code.push(match Lit::new(literal) {
                Lit::Str(_) => "\"…\"".to_owned(),
                Lit::Int(number) => number.to_string(),
                other => quote(&other),
            }),
        }
    }
    if let Some(docs) = docs.as_deref_mut().filter(|_| !block.is_empty()) {
        docs.push(block);
    }
}

fn quote(lit: &Lit) -> String {
    match lit {
        Lit::Float(number) => number.to_string(),
        Lit::Bool(flag) => flag.value.to_string(),
        Lit::Char(c) => format!("{:?}", c.value()),
        Lit::ByteStr(_) | Lit::CStr(_) => "b\"…\"".to_owned(),
        other => format!("{:?}", other.suffix()),
    }
}

/// The text of `doc = "…"`.
fn doc(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    let TokenTree::Ident(name) = tokens.next()? else {
        return None;
    };
    let TokenTree::Punct(_) = tokens.next()? else {
        return None;
    };
    let TokenTree::Literal(literal) = tokens.next()? else {
        return None;
    };
    match Lit::new(literal) {
        Lit::Str(text) if name == "doc" => Some(text.value()),
        _ => None,
    }
}

/// Lines of docs without the blank that all of them begin with, as rustdoc takes it away.
fn unindented(parts: &[String]) -> String {
    let lines: Vec<&str> = parts.iter().flat_map(|part| part.split('\n')).collect();
    let indents = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = indents
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let lines = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}
