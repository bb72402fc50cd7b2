//! The shapes of `xml.rs` -> what the members of types are in XML.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::Expr;

use super::item::docs;
use super::module::Module;
use super::walk::{each, elements, text};

/// What each member of a type is in XML, by its name elsewhere; the type itself by the empty name.
pub(crate) type Shape = BTreeMap<String, InXml>;

/// What something is in XML.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct InXml {
    /// ``the attribute `id` ``.
    pub(crate) words: String,
    /// What the words leave out, as it is written.
    rest: String,
}

/// The shapes, each by what its docs say that it is of: `Pet`, or `A list of Pet`.
pub(super) fn read(module: &Module) -> BTreeMap<String, Shape> {
    let shapes = module.items.iter().filter_map(|item| match item {
        syn::Item::Static(item) => Some((of(&item.attrs)?, shape(&item.expr))),
        _ => None,
    });
    shapes.collect()
}

/// `Pet` of ``[`Pet`](crate::types::Pet).``
fn of(attributes: &[syn::Attribute]) -> Option<String> {
    let line = docs(attributes).next()?;
    let (before, rest) = line.split_once("[`")?;
    let (name, _) = rest.split_once('`')?;
    Some(format!("{}{name}", before.trim_start()))
}

fn shape(expr: &Expr) -> Shape {
    let mut shape = Shape::new();
    each(expr, &mut |expr| match expr {
        Expr::Call(call) => {
            let all = call.args.first().map(elements).unwrap_or_default();
            shape.extend(all.into_iter().filter_map(member));
        }
        Expr::MethodCall(call) if call.method == "root" => {
            let words = call
                .args
                .first()
                .map(|name| format!("the element {}", named(name)));
            let rest = String::new();
            shape.extend(words.map(|words| (String::new(), InXml { words, rest })));
        }
        _ => {}
    });
    shape
}

/// `Member::attribute("id", Name::new("id"), &xml::NUMBER)`.
fn member(expr: &Expr) -> Option<(String, InXml)> {
    let call = match expr {
        Expr::Call(call) => call,
        // `.required()` is told by the type.
        Expr::MethodCall(call) => return member(&call.receiver),
        _ => return None,
    };
    let function = call.func.to_token_stream().to_string();
    let kind = function.strip_prefix("Member :: ")?;
    let mut arguments = call.args.iter();
    let key = arguments.next().and_then(text)?;
    let words = match kind {
        "element" => format!("the element {}", named(arguments.next()?)),
        "items" => format!("elements {}", named(arguments.next()?)),
        "attribute" => format!("the attribute {}", named(arguments.next()?)),
        _ => "the text".to_owned(),
    };
    let rest = arguments.map(|one| one.to_token_stream().to_string());
    let rest = rest.chain([kind.to_owned()]).collect::<Vec<_>>().join(", ");
    Some((key, InXml { words, rest }))
}

/// `` `k:kid` of `urn:k` `` of `Name::new("kid").prefix("k").namespace("urn:k")`.
fn named(name: &Expr) -> String {
    let (mut local, mut prefix, mut space) = (String::new(), String::new(), String::new());
    each(name, &mut |expr| match expr {
        Expr::Call(call) => local = call.args.first().and_then(text).unwrap_or_default(),
        Expr::MethodCall(call) => {
            let argument = call.args.first().and_then(text).unwrap_or_default();
            match call.method.to_string().as_str() {
                "prefix" => prefix = format!("{argument}:"),
                "namespace" => space = format!(" of `{argument}`"),
                _ => {}
            }
        }
        _ => {}
    });
    format!("`{prefix}{local}`{space}")
}
