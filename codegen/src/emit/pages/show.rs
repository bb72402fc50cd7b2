//! Statements that print a value for a person: a line for each thing that is there.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{Emit, outcomes::Outcomes};
use crate::api::{Field, StructDef, TypeId, TypeKind, TypeRef};

/// How deep a value is printed; deeper ones are printed as `Debug` shows them.
const DEPTH: usize = 5;

/// Prints the body of `response`.
pub(super) fn show_output(cx: Emit<'_>, outcomes: &Outcomes<'_>) -> TokenStream {
    let as_debug = quote!(println!("{:#?}", response.body()););
    let Some(body) = outcomes.common_body() else {
        return if outcomes.is_empty() { quote!() } else { as_debug };
    };
    match cx.unaliased(body) {
        TypeRef::Named(id) => match &cx.api.types[*id].kind {
            TypeKind::Struct(structure) => {
                let place = quote!(body);
                let shown = fields(cx, *id, structure, &place, 0);
                let shown = shown.iter().map(Show::tokens);
                quote! { let body = response.body(); #(#shown)* }
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => as_debug,
        },
        _ => as_debug,
    }
}

/// A value of a scalar that every such body has.
pub(super) fn certain(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    place: &TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    match cx.unaliased(type_ref) {
        TypeRef::Primitive(_) => Some(place.clone()),
        TypeRef::Named(id) if depth < DEPTH => {
            let TypeKind::Struct(structure) = &cx.api.types[*id].kind else {
                return None;
            };
            let pairs = structure.fields.iter().zip(cx.names.fields(*id));
            pairs.filter(|(field, _)| field.required).find_map(|(field, name)| {
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

fn fields(
    cx: Emit<'_>,
    id: TypeId,
    structure: &StructDef,
    place: &TokenStream,
    depth: usize,
) -> Vec<Show> {
    let names = cx.names.fields(id);
    let pairs = structure.fields.iter().zip(names);
    pairs.flat_map(|(field, name)| show_field(cx, field, &quote!(#place.#name), name.as_str(), depth)).collect()
}

fn show_field(
    cx: Emit<'_>,
    field: &Field,
    place: &TokenStream,
    name: &str,
    depth: usize,
) -> Vec<Show> {
    let label = format!("{}{}", "  ".repeat(depth), field.name.as_str());
    let is_option = !field.required || matches!(field.type_ref, TypeRef::Nullable(_));
    let is_both = !field.required && matches!(field.type_ref, TypeRef::Nullable(_));
    let type_ref = cx.unaliased(field.type_ref.without_null());
    if is_option {
        // A list that may be missing is walked as if it were empty.
        if let (TypeRef::List(item), false) = (type_ref, is_both) {
            let list = quote!(#place.iter().flatten());
            return show_list(cx, item, &list, name, &label, depth);
        }
        let local = format_ident!("{}", local_name(name));
        let inner = show_value(cx, type_ref, &quote!(#local), &label, depth);
        let pattern = if is_both { quote!(Some(Some(#local))) } else { quote!(Some(#local)) };
        return vec![Show::condition(quote!(let #pattern = &#place), inner)];
    }
    if let TypeRef::List(item) = type_ref {
        return show_list(cx, item, &quote!(&#place), name, &label, depth);
    }
    show_value(cx, type_ref, place, &label, depth)
}

fn show_list(
    cx: Emit<'_>,
    item: &TypeRef,
    list: &TokenStream,
    name: &str,
    label: &str,
    depth: usize,
) -> Vec<Show> {
    let local = format_ident!("{}", local_name(name));
    let body = show_value(cx, cx.unaliased(item), &quote!(#local), label, depth);
    vec![Show::For(quote!(#local), list.clone(), body)]
}

fn show_value(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    place: &TokenStream,
    label: &str,
    depth: usize,
) -> Vec<Show> {
    let label = label.replace('{', "{{").replace('}', "}}");
    match type_ref {
        TypeRef::Primitive(_) => print(&label, place, ""),
        TypeRef::Named(id) if depth < DEPTH => match &cx.api.types[*id].kind {
            TypeKind::Struct(structure) if !structure.fields.is_empty() => {
                let title = format!("{label}:");
                let mut shown = vec![Show::Print(quote!(println!(#title);))];
                shown.extend(fields(cx, *id, structure, place, depth + 1));
                shown
            }
            TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => debug(&label, place),
        },
        TypeRef::Named(_)
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Nullable(_)
        | TypeRef::Any => debug(&label, place),
    }
}

fn debug(label: &str, place: &TokenStream) -> Vec<Show> {
    print(label, place, ":?")
}

/// A local stands in the format string, anything longer behind it.
fn print(label: &str, place: &TokenStream, format: &str) -> Vec<Show> {
    let place_text = place.to_string();
    let is_local = place_text.chars().all(|c| c.is_alphanumeric() || c == '_');
    let statement = if is_local {
        let format = if format.is_empty() { String::new() } else { format!(":{}", &format[1..]) };
        let text = format!("{label}: {{{place_text}{format}}}");
        quote!(println!(#text);)
    } else {
        let text = format!("{label}: {{{format}}}");
        quote!(println!(#text, #place);)
    };
    vec![Show::Print(statement)]
}

/// A local that hides nothing that the program needs.
fn local_name(field: &str) -> String {
    match field {
        "body" | "response" | "client" | "env" => format!("{field}_"),
        _ => field.to_owned(),
    }
}
