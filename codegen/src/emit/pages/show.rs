//! Statements that print a value for a person: a line for each thing that is there.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::paging::has_pages;
use super::super::{Emit, outcomes::Outcomes};
use crate::api::{
    Content, Field, Operation, Primitive, StructDef, TextFormat, TypeId, TypeKind, TypeRef,
};
use crate::facts::Direction;
use crate::names::is_placeholder;

/// How many lines a program may spend on printing.
const LINES: usize = 24;

/// How deep a certain value is looked for.
const DEPTH: usize = 5;

/// Makes the call and prints what comes of it one by one, where it comes so: by pages, or as a stream.
pub(super) fn show_each(
    cx: Emit<'_>,
    operation: &Operation,
    outcomes: &Outcomes<'_>,
    call: &TokenStream,
) -> Option<TokenStream> {
    if has_pages(cx, operation) {
        return Some(quote! {
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:#?}");
            }
        });
    }
    let name = match outcomes.common_content()? {
        Content::Events(..) => format_ident!("event"),
        Content::JsonLines(_) => format_ident!("line"),
        _ => return None,
    };
    let all = format_ident!("{}s", name);
    let shown = format!("{{{name}:#?}}");
    Some(quote! {
        let mut #all = #call.await?.into_body();
        while let Some(#name) = #all.next().await {
            let #name = #name?;
            println!(#shown);
        }
    })
}

/// Prints the body of `response`.
pub(super) fn show_output(cx: Emit<'_>, outcomes: &Outcomes<'_>) -> TokenStream {
    let as_debug = quote!(println!("{:#?}", response.body()););
    let Some(body) = outcomes.common_body() else {
        return if outcomes.is_empty() {
            quote!()
        } else {
            as_debug
        };
    };
    match cx.unaliased(body) {
        TypeRef::Named(id) => match &cx.api.types[*id].kind {
            TypeKind::Struct(structure) => match fitting(cx, *id, structure) {
                Some(shown) => {
                    let shown = shown.iter().map(Show::tokens);
                    quote! { let body = response.body(); #(#shown)* }
                }
                None => as_debug,
            },
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => as_debug,
        },
        _ => as_debug,
    }
}

/// As deep as the lines allow; `None` if even the outermost level is too long.
fn fitting(cx: Emit<'_>, id: TypeId, structure: &StructDef) -> Option<Vec<Show>> {
    [5, 4, 3, 2, 1].into_iter().find_map(|deepest| {
        let mut writer = Writer {
            cx,
            deepest,
            left: LINES,
        };
        let shown = writer.fields(id, structure, &quote!(body), 0);
        (writer.left > 0 && !shown.is_empty()).then_some(shown)
    })
}

/// A value of a scalar that every such body has.
pub(super) fn certain(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    match cx.unaliased(type_ref) {
        TypeRef::Primitive(Primitive::Text(TextFormat::Binary)) => None,
        TypeRef::Primitive(_) => Some(place.clone()),
        TypeRef::Named(id) if depth < DEPTH => {
            let TypeKind::Struct(structure) = &cx.api.types[*id].kind else {
                return None;
            };
            let pairs = structure.fields.iter().zip(cx.names.fields(*id));
            pairs
                .filter(|(field, _)| cx.facts.is_required(cx.api, *id, field))
                .find_map(|(field, name)| {
                    certain(cx, &field.type_ref, &quote!(#place.#name), depth + 1)
                })
        }
        TypeRef::Named(_)
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Nullable(_)
        | TypeRef::Any => None,
    }
}

/// A statement, before statements that hold nothing but each other are folded.
enum Show {
    Print(TokenStream),
    If(Vec<TokenStream>, Vec<Show>),
    For(TokenStream, TokenStream, Vec<Show>),
}

impl Show {
    fn tokens(&self) -> TokenStream {
        match self {
            Self::Print(statement) => statement.clone(),
            Self::If(conditions, body) => {
                let body = body.iter().map(Show::tokens);
                let first = &conditions[..1];
                let rest = &conditions[1..];
                quote!(if #(#first)* #(&& #rest)* { #(#body)* })
            }
            Self::For(item, list, body) => {
                let body = body.iter().map(Show::tokens);
                quote!(for #item in #list { #(#body)* })
            }
        }
    }

    /// `if let … { if let … { … } }` as one condition.
    fn condition(condition: TokenStream, mut body: Vec<Show>) -> Self {
        if let [Self::If(inner, inner_body)] = body.as_mut_slice() {
            let mut conditions = vec![condition];
            conditions.append(inner);
            return Self::If(conditions, std::mem::take(inner_body));
        }
        Self::If(vec![condition], body)
    }
}

/// Writes the statements of one program.
struct Writer<'a> {
    cx: Emit<'a>,
    /// How deep a value is printed; deeper ones are printed as `Debug` shows them.
    deepest: usize,
    /// How many lines are left. At none, nothing more is written: what there is is too long.
    left: usize,
}

impl Writer<'_> {
    fn fields(
        &mut self,
        id: TypeId,
        structure: &StructDef,
        place: &TokenStream,
        depth: usize,
    ) -> Vec<Show> {
        let mut shown = Vec::new();
        for (field, name) in structure.fields.iter().zip(self.cx.names.fields(id)) {
            self.left = self.left.saturating_sub(1);
            if self.left > 0 {
                shown.extend(self.field(id, field, &quote!(#place.#name), name.as_str(), depth));
            }
        }
        shown
    }

    fn field(
        &mut self,
        id: TypeId,
        field: &Field,
        place: &TokenStream,
        name: &str,
        depth: usize,
    ) -> Vec<Show> {
        let label = format!("{}{}", "  ".repeat(depth), field.name.as_str());
        let has_null = matches!(field.type_ref, TypeRef::Nullable(_));
        let is_optional = !self.cx.facts.is_required(self.cx.api, id, field);
        // Who only receives the value is told no difference between null and nothing.
        let is_plain = self.cx.facts.direction(id) == Direction::Response;
        let is_both = is_optional && has_null && !is_plain;
        let type_ref = self.cx.unaliased(field.type_ref.without_null());
        if is_optional || has_null {
            // A list that may be missing is walked as if it were empty.
            if let (TypeRef::List(item), false) = (type_ref, is_both) {
                return self.list(item, &quote!(#place.iter().flatten()), name, &label, depth);
            }
            let local = format_ident!("{}", local_name(name));
            let inner = self.value(type_ref, &quote!(#local), &label, depth);
            let pattern = if is_both {
                quote!(Some(Some(#local)))
            } else {
                quote!(Some(#local))
            };
            return vec![Show::condition(quote!(let #pattern = &#place), inner)];
        }
        if let TypeRef::List(item) = type_ref {
            return self.list(item, &quote!(&#place), name, &label, depth);
        }
        self.value(type_ref, place, &label, depth)
    }

    fn list(
        &mut self,
        item: &TypeRef,
        list: &TokenStream,
        name: &str,
        label: &str,
        depth: usize,
    ) -> Vec<Show> {
        let local = format_ident!("{}", local_name(name));
        let body = self.value(self.cx.unaliased(item), &quote!(#local), label, depth);
        vec![Show::For(quote!(#local), list.clone(), body)]
    }

    fn value(
        &mut self,
        type_ref: &TypeRef,
        place: &TokenStream,
        label: &str,
        depth: usize,
    ) -> Vec<Show> {
        let escaped = label.replace('{', "{{").replace('}', "}}");
        match type_ref {
            TypeRef::Primitive(Primitive::Text(TextFormat::Binary)) => print(&escaped, place, ":?"),
            TypeRef::Primitive(_) => print(&escaped, place, ""),
            TypeRef::Named(id) if depth < self.deepest => match &self.cx.api.types[*id].kind {
                TypeKind::Struct(structure) if !structure.fields.is_empty() => {
                    let title = format!("{escaped}:");
                    let mut shown = vec![Show::Print(quote!(println!(#title);))];
                    shown.extend(self.fields(*id, structure, place, depth + 1));
                    shown
                }
                TypeKind::Struct(_)
                | TypeKind::Enum(_)
                | TypeKind::Union(_)
                | TypeKind::Alias(_) => print(&escaped, place, ":?"),
            },
            TypeRef::Named(_)
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Tuple(_)
            | TypeRef::Nullable(_)
            | TypeRef::Any => print(&escaped, place, ":?"),
        }
    }
}

/// A local stands in the format string, anything longer behind it.
fn print(label: &str, place: &TokenStream, format: &str) -> Vec<Show> {
    let place_text = place.to_string();
    let is_local = place_text.chars().all(|c| c.is_alphanumeric() || c == '_');
    let statement = if is_local {
        let format = if format.is_empty() {
            String::new()
        } else {
            format!(":{}", &format[1..])
        };
        let text = format!("{label}: {{{place_text}{format}}}");
        quote!(println!(#text);)
    } else {
        let text = format!("{label}: {{{format}}}");
        quote!(println!(#text, #place);)
    };
    vec![Show::Print(statement)]
}

/// A local that hides nothing that the program needs, and that nobody takes for a left-over.
fn local_name(field: &str) -> String {
    match field {
        placeholder if is_placeholder(placeholder) => format!("{placeholder}_value"),
        "body" | "response" | "client" | "env" => format!("{field}_"),
        _ => field.to_owned(),
    }
}
