//! Items → text. Knows only tokens and text.

use std::mem::{replace, take};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// An item of a file, or a run of items that belong together, such as imports.
pub(crate) enum Item<'a> {
    /// All of its tokens.
    Whole(TokenStream),
    /// An item whose length goes with the description's, made and printed a stretch at a time: the
    /// tree of its tokens takes fifty times the memory of its text.
    Long(Long<'a>),
}

/// An item with a block of any number of pieces.
pub(crate) struct Long<'a> {
    /// What the pieces are.
    pub kind: Pieces,
    /// What stands in the block.
    pub pieces: Box<dyn Iterator<Item = TokenStream> + 'a>,
    /// The item around what stands in the block.
    pub around: Box<dyn Fn(TokenStream) -> TokenStream + 'a>,
}

/// What a block consists of.
#[derive(Clone, Copy)]
pub(crate) enum Pieces {
    /// `A,` of an enum.
    Variants,
    /// `a => b,` of a `match`.
    Arms,
    /// `fn a() {}` of an `impl`.
    Functions,
    /// `pub a: A,` of a struct.
    Fields,
    /// `a: b,` of a struct's value.
    Values,
    /// `a();` of a function.
    Statements,
}

impl Pieces {
    /// Marks where a stretch begins and ends, as tokens and as its line.
    fn mark(self) -> (TokenStream, &'static str) {
        match self {
            Self::Variants => (quote!(__Mark,), "__Mark,"),
            Self::Arms => (quote!(__mark => {}), "__mark => {}"),
            Self::Functions => (
                quote!(
                    fn __mark() {}
                ),
                "fn __mark() {}",
            ),
            Self::Fields => (quote!(__mark: __Mark,), "__mark: __Mark,"),
            Self::Values => (quote!(__mark: 0,), "__mark: 0,"),
            Self::Statements => (quote!(__mark();), "__mark();"),
        }
    }
}

impl<'a> From<Long<'a>> for Item<'a> {
    fn from(long: Long<'a>) -> Self {
        Self::Long(long)
    }
}

impl From<TokenStream> for Item<'_> {
    fn from(tokens: TokenStream) -> Self {
        Self::Whole(tokens)
    }
}

/// How many pieces are printed at once.
const STRETCH: usize = 256;

/// Formats a file below its head: a blank line goes between its items, and between the methods of
/// an `impl`.
///
/// # Errors
/// The tokens are not Rust: with the parser's words, and what the item is about.
pub(crate) fn render_file<'a>(
    head: &str,
    items: impl IntoIterator<Item = impl Into<Item<'a>>>,
    write: &mut dyn FnMut(&str),
) -> Result<(), String> {
    write(head);
    let mut printer = Printer::new(write);
    for item in items {
        printer.begin_item();
        match item.into() {
            Item::Whole(tokens) => formatted(tokens)?
                .lines()
                .for_each(|line| printer.line(line)),
            Item::Long(long) => long.print(&mut printer)?,
        }
    }
    Ok(())
}

/// The same as one text, of what is short.
pub(crate) fn render_short(items: &[TokenStream]) -> Result<String, String> {
    let mut text = String::new();
    render_file("", items.to_vec(), &mut |part| text.push_str(part))?;
    Ok(text)
}

fn formatted(item: TokenStream) -> Result<String, String> {
    if item.is_empty() {
        return Ok(String::new());
    }
    let subject = subject(&item);
    // Not a copy of the item: its tokens would stay as long as the tree that is made of them.
    let file = syn::parse2(item).map_err(|error| format!("{error}, in the item of `{subject}`"))?;
    Ok(prettyplease::unparse(&file))
}

impl Long<'_> {
    fn print(mut self, printer: &mut Printer<'_>) -> Result<(), String> {
        let stretch = |pieces: &mut dyn Iterator<Item = TokenStream>| {
            pieces.take(STRETCH).collect::<Vec<_>>()
        };
        let mut next = stretch(&mut self.pieces);
        let (mark, mark_line) = self.kind.mark();
        let mut is_first = true;
        loop {
            let pieces = next;
            next = stretch(&mut self.pieces);
            let is_last = next.is_empty();
            if is_first && is_last {
                let whole = formatted((self.around)(quote!(#(#pieces)*)))?;
                whole.lines().for_each(|line| printer.line(line));
                return Ok(());
            }
            let printed = formatted((self.around)(quote!(#mark #(#pieces)* #mark)))?;
            let mut marks = 0;
            for line in printed.lines() {
                if line.trim() == mark_line {
                    marks += 1;
                } else if marks == 1 || (marks == 0 && is_first) || (marks == 2 && is_last) {
                    printer.line(line);
                }
            }
            if is_last {
                return Ok(());
            }
            is_first = false;
        }
    }
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

/// Puts blank lines where people put them and the printer does not: between items, between those of an `impl`
/// or a `trait`, and around items that follow each other in one element.
struct Printer<'w> {
    write: &'w mut dyn FnMut(&str),
    /// Whether an item of the file has a line.
    has_items: bool,
    /// Whether the item that is next has none.
    at_start: bool,
    in_block: bool,
    /// The last line of the item.
    previous: String,
}

impl<'w> Printer<'w> {
    fn new(write: &'w mut dyn FnMut(&str)) -> Self {
        Self {
            write,
            has_items: false,
            at_start: true,
            in_block: false,
            previous: String::new(),
        }
    }

    fn begin_item(&mut self) {
        self.at_start = true;
        self.in_block = false;
        self.previous.clear();
    }

    fn line(&mut self, line: &str) {
        if take(&mut self.at_start) && replace(&mut self.has_items, true) {
            (self.write)("\n");
        }
        if starts_block(line) {
            self.in_block = true;
        } else if line == "}" {
            self.in_block = false;
        }
        let previous = self.previous.as_str();
        let ends_method = self.in_block && previous == "    }" && line != "}";
        let after_short = self.in_block
            && previous.starts_with("    ")
            && !previous.starts_with("     ")
            && previous.ends_with(';')
            && !previous.starts_with("    ///")
            && is_method_start(line);
        if ends_method || after_short {
            (self.write)("\n");
        }
        if line.starts_with("#![") {
            // The printer puts all attributes of a crate on one line.
            (self.write)(&line.replace("] #![", "]\n#!["));
        } else {
            (self.write)(line);
        }
        (self.write)("\n");
        self.previous.clear();
        self.previous.push_str(line);
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

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    type Made = (
        Pieces,
        fn(usize) -> TokenStream,
        fn(TokenStream) -> TokenStream,
    );

    const KINDS: [Made; 6] = [
        (
            Pieces::Variants,
            |number| {
                let name = format_ident!("A{number}");
                quote!(#[doc = " A value."] #name,)
            },
            |pieces| quote!(pub enum E { #pieces }),
        ),
        (
            Pieces::Arms,
            |number| quote!(#number => Some(#number),),
            |pieces| quote!(fn a() { match b() { #pieces } }),
        ),
        (
            Pieces::Functions,
            |number| {
                let name = format_ident!("a{number}");
                quote!(fn #name(&self) -> usize { #number })
            },
            |pieces| quote!(impl E { #pieces }),
        ),
        (
            Pieces::Fields,
            |number| {
                let name = format_ident!("a{number}");
                quote!(#[doc = " A property."] pub #name: Option<String>,)
            },
            |pieces| quote!(#[derive(Debug)] pub struct S { #pieces }),
        ),
        (
            Pieces::Values,
            |number| {
                let name = format_ident!("a{number}");
                quote!(#name: object.optional(#number),)
            },
            |pieces| quote!(fn a() -> B { let value = S { #pieces }; Ok(value) }),
        ),
        (
            Pieces::Statements,
            |number| quote!(object.member(#number);),
            |pieces| quote!(fn a() { let object = out(); #pieces end(object) }),
        ),
    ];

    #[test]
    fn no_seam_shows_between_stretches() {
        for (kind, piece, around) in KINDS {
            for count in [1, STRETCH, STRETCH + 1, 3 * STRETCH - 1] {
                let long = Long {
                    kind,
                    pieces: Box::new((0..count).map(piece)),
                    around: Box::new(around),
                };
                let whole = around((0..count).map(piece).collect());
                let mut printed = String::new();
                let written = render_file("", [long], &mut |part| printed.push_str(part));
                assert_eq!(written, Ok(()));
                assert_eq!(Ok(printed), render_short(&[whole]));
            }
        }
    }
}
