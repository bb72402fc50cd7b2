//! A type's page: its fields, or its values.

use quote::{format_ident, quote};

use super::super::types::{rest::Rest, structs, told, unions};
use super::super::{Emit, docs, markdown};
use super::arguments::{self, Used};
use super::{
    Pages, cell, crate_ident, example_cell, facts_cell, format_code, head, paragraphs, row,
    with_facts,
};
use crate::api::{EnumDef, Field, StructDef, TypeDef, TypeId, TypeKind, TypeRef, UnionDef};
use crate::facts::Direction;

/// The list of all types.
pub(super) fn write_index(cx: Emit<'_>, pages: &Pages) -> String {
    let mut defs: Vec<_> = cx.api.types.iter().collect();
    defs.sort_by_key(|def| cx.names.type_ident(def.id));
    let mut out = String::from("# Types\n\n");
    if defs.is_empty() {
        out += "The description declares none.\n";
    }
    for def in defs {
        let link = pages.link(cx, &TypeRef::Named(def.id), "");
        let words = def
            .docs
            .summary
            .as_deref()
            .or(def.docs.description.as_deref());
        let words = words.map(markdown::first_paragraph).unwrap_or_default();
        let words = if words.is_empty() {
            words
        } else {
            format!(": {words}")
        };
        out += &format!("* {link}{words}\n");
    }
    out
}

pub(super) fn write_page(cx: Emit<'_>, pages: &Pages, def: &TypeDef) -> String {
    let ident = cx.names.type_ident(def.id);
    let heading = "#".repeat(pages.level(def.id));
    let mut out = format!("{heading} {ident}\n\n");
    let texts = [def.docs.summary.as_deref(), def.docs.description.as_deref()];
    for text in texts.into_iter().flatten() {
        let text = paragraphs(Some(text));
        if !text.is_empty() {
            out += &format!("{text}\n");
        }
    }
    if def.deprecated {
        out += "**Deprecated.**\n\n";
    }
    out += &format!("```rust\n{}```\n\n", shown(cx, def));
    if let Some(feature) = pages.features.get(&def.id) {
        out +=
            &format!("It is there with the feature `{feature}`, which is not on by default.\n\n");
    }
    match &def.kind {
        TypeKind::Struct(structure) => out += &fields(cx, pages, def, structure),
        TypeKind::Enum(set) => out += &values(cx, pages, def, set),
        TypeKind::Union(union) => out += &variants(cx, pages, def, union),
        TypeKind::Alias(target) => {
            out += &format!("Another name for {}.\n", pages.link(cx, target, ""));
        }
    }
    out
}

/// Where the type is, and how a value that is sent is made.
fn shown(cx: Emit<'_>, def: &TypeDef) -> String {
    let (root, ident) = (
        format_ident!("{}", crate_ident(cx)),
        cx.names.type_ident(def.id),
    );
    let is_made = match &def.kind {
        TypeKind::Struct(_) | TypeKind::Union(_) => {
            cx.facts.direction(def.id) != Direction::Response
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => false,
    };
    let mut used = Used::default();
    let type_ref = TypeRef::Named(def.id);
    let made = is_made.then(|| arguments::value(cx, &type_ref, None, "value", &mut used, 0));
    let Some(made) = made.flatten() else {
        return format!("use {root}::types::{ident};\n");
    };
    let imports = used.imports(cx);
    if used.fallible {
        let function = quote! {
            fn value() -> Result<#ident, Box<dyn std::error::Error>> { Ok(#made) }
        };
        return format_code(&[imports, function]);
    }
    // Statements stand in a function alone, which says nothing here.
    let code = format_code(&[imports, quote!(fn main() { let value = #made; })]);
    let (imports, body) = code.split_once("fn main() {\n").unwrap_or((&code, ""));
    let lines = body.lines().filter(|line| *line != "}");
    let lines = lines.map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.fold(imports.to_owned(), |out, line| out + line + "\n")
}

/// A heading below that of the type.
fn section(pages: &Pages, def: &TypeDef, title: &str) -> String {
    format!("#{} {title}\n\n", "#".repeat(pages.level(def.id)))
}

fn fields(cx: Emit<'_>, pages: &Pages, def: &TypeDef, structure: &StructDef) -> String {
    let mut out = section(pages, def, "Fields");
    if structure.fields.is_empty() {
        out += "The description gives it no properties.\n";
    } else {
        out += &head(&["Field", "Type", "Required", "Description", "Example"]);
    }
    let named = structure.fields.iter().zip(cx.names.fields(def.id));
    for (index, (field, name)) in named.enumerate() {
        let shown = declared_type(cx, pages, def.id, index, field);
        let mut words = cell(
            field
                .docs
                .description
                .as_deref()
                .or(field.docs.summary.as_deref()),
        );
        if field.deprecated {
            words = format!("**Deprecated.** {words}");
        }
        if name.as_str() != field.name.as_str() {
            words = with_facts(words, [format!("JSON name: {}", json_name(field))]);
        }
        words = facts_cell(words, &field.docs);
        if field.lenient.is_some() {
            words += "<br>Read leniently: servers are known to send it in other shapes";
        }
        out += &row(&[
            format!("`{name}`"),
            shown,
            yes_or_no(cx.facts.is_required(cx.api, def.id, field)).to_owned(),
            words,
            example_cell(&field.docs.examples),
        ]);
    }
    out += &match Rest::of(cx, def.id) {
        Some((name, Rest::Typed(value))) => {
            let value = pages.link(cx, value, "");
            format!("\nOther members are kept in `{name}`, each of them as {value}.\n")
        }
        Some((name, Rest::Undeclared)) => {
            format!("\nMembers that the schema does not declare are kept in `{name}`.\n")
        }
        None => String::new(),
    };
    out
}

fn json_name(field: &Field) -> String {
    markdown::code(field.name.as_str()).replace('|', "\\|")
}

/// The field's type as the struct declares it.
fn declared_type(cx: Emit<'_>, pages: &Pages, id: TypeId, index: usize, field: &Field) -> String {
    let (type_ref, options) = structs::options(cx, id, field);
    let boxes = usize::from(cx.facts.is_boxed(id, index));
    let before = "Option<".repeat(options) + &"Box<".repeat(boxes);
    pages.link_in(cx, [&before, &">".repeat(options + boxes)], type_ref, "")
}

fn variants(cx: Emit<'_>, pages: &Pages, def: &TypeDef, union: &UnionDef) -> String {
    let mut out = section(pages, def, "Variants");
    let deciding = cx.facts.deciding(def.id);
    if let Some(decided) = deciding.and_then(told::of_union) {
        out += &format!("{decided}\n\n");
    }
    out += &head(&["Variant", "Type", "Description"]);
    let variants = union.variants.iter().zip(cx.names.variants(def.id));
    for (index, (variant, name)) in variants.enumerate() {
        let words = variant
            .description
            .as_deref()
            .map(|words| cell(Some(words)));
        let decided = deciding.and_then(|deciding| told::of_variant(deciding, index));
        let decided = decided.map(|words| words.replace('|', "\\|"));
        let said: Vec<String> = words.into_iter().chain(decided).collect();
        out += &row(&[
            format!("`{name}`"),
            pages.link(cx, &variant.type_ref, ""),
            match said.is_empty() {
                true => cell(None),
                false => said.join("<br>"),
            },
        ]);
    }
    if unions::is_open(cx.facts.direction(def.id)) {
        out += &row(&[
            "`Other`".to_owned(),
            "`serde_json::Value`".to_owned(),
            "A value that fits none of the others, as it came.".to_owned(),
        ]);
    }
    out
}

fn values(cx: Emit<'_>, pages: &Pages, def: &TypeDef, set: &EnumDef) -> String {
    let mut out = section(pages, def, "Values");
    out += &head(&["Variant", "Value", "Description"]);
    for (variant, name) in set.variants.iter().zip(cx.names.variants(def.id)) {
        out += &row(&[
            format!("`{name}`"),
            docs::value(&variant.value.to_json()).replace('|', "\\|"),
            cell(variant.description.as_deref()),
        ]);
    }
    if set.open || cx.facts.direction(def.id) != Direction::Request {
        out += &row(&[
            "`Other(…)`".to_owned(),
            "–".to_owned(),
            "A value that the description does not know.".to_owned(),
        ]);
    }
    out
}

pub(super) fn yes_or_no(required: bool) -> &'static str {
    if required { "yes" } else { "no" }
}
