//! Items → text. Knows only tokens and text.

use proc_macro2::{TokenStream, TokenTree};

/// Formats a file: each element is an item or a run of items that belong together, such as imports;
/// a blank line goes between elements, and between the methods of an `impl`.
///
/// # Errors
/// The tokens are not Rust: with the parser's words, and what the item is about.
pub(crate) fn render_file(items: Vec<TokenStream>) -> Result<String, String> {
    let mut text = String::new();
    for item in items.into_iter().filter(|item| !item.is_empty()) {
        let subject = subject(&item);
        // Not a copy of the item: its tokens would stay as long as the tree that is made of them.
        let file =
            syn::parse2(item).map_err(|error| format!("{error}, in the item of `{subject}`"))?;
        let formatted = prettyplease::unparse(&file);
        if !text.is_empty() {
            text.push('\n');
        }
        spread(&formatted, &mut text);
    }
    Ok(text)
}

/// The first name of a type that is no word of every client: an operation or a schema.
fn subject(item: &TokenStream) -> String {
    let mut todo: Vec<TokenTree> = item.clone().into_iter().collect();
    todo.reverse();
    while let Some(token) = todo.pop() {
        match token {
            TokenTree::Ident(ident) => {
                let word = ident.to_string();
                let is_common = ["Call", "Client", "Self", "Option", "Vec", "Box", "Request"];
                if word.starts_with(char::is_uppercase) && !is_common.contains(&word.as_str()) {
                    return word;
                }
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                todo.extend(inner.into_iter().rev());
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    "the file".to_owned()
}

/// Puts blank lines where people put them and the printer does not: between the items of an `impl`
/// or a `trait`, and around items that follow each other in one element.
fn spread(formatted: &str, out: &mut String) {
    let mut in_block = false;
    let mut previous = "";
    for line in formatted.lines() {
        if starts_block(line) {
            in_block = true;
        } else if line == "}" {
            in_block = false;
        }
        let ends_method = in_block && previous == "    }" && line != "}";
        let after_short = in_block
            && previous.starts_with("    ")
            && !previous.starts_with("     ")
            && previous.ends_with(';')
            && !previous.starts_with("    ///")
            && is_method_start(line);
        if ends_method || after_short {
            out.push('\n');
        }
        if line.starts_with("#![") {
            // The printer puts all attributes of a crate on one line.
            out.push_str(&line.replace("] #![", "]\n#!["));
        } else {
            out.push_str(line);
        }
        out.push('\n');
        previous = line;
    }
}

fn starts_block(line: &str) -> bool {
    let keywords = ["impl ", "impl<", "pub trait ", "trait "];
    keywords.iter().any(|keyword| line.starts_with(keyword)) && line.ends_with('{')
}

fn is_method_start(line: &str) -> bool {
    [
        "    fn ",
        "    pub fn ",
        "    ///",
        "    #[",
        "    async fn ",
    ]
    .iter()
    .any(|start| line.starts_with(start))
}
