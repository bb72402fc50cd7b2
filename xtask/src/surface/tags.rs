//! The bodies of `decode` of unions -> by which member their variants are told apart, and by which values of it.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Block, Expr, ExprMatch, Lit, Pat};

use super::walk::{each, each_of, text};

/// How a union tells its variants apart by one member.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Tags {
    /// The member, if there is one.
    pub(crate) member: Option<String>,
    /// The values of it that are a variant.
    pub(crate) values: BTreeMap<String, BTreeSet<String>>,
}

/// `match node.tag("kind").as_deref() { Some("paper") => node.decode().map(Self::Paper), … }`.
pub(super) fn read(block: &Block) -> Tags {
    let mut tags = Tags::default();
    each_of(block, &mut |expr| {
        if let Expr::Match(choice) = expr
            && let Some(member) = member(&choice.expr)
        {
            tags.member.get_or_insert(member);
            values(choice, &mut tags.values);
        }
    });
    tags
}

fn member(expr: &Expr) -> Option<String> {
    match expr {
        Expr::MethodCall(call) if call.method == "tag" => call.args.first().and_then(text),
        Expr::MethodCall(call) => member(&call.receiver),
        _ => None,
    }
}

fn values(choice: &ExprMatch, values: &mut BTreeMap<String, BTreeSet<String>>) {
    for arm in &choice.arms {
        let mut found = BTreeSet::new();
        texts(&arm.pat, &mut found);
        let mut variant = None;
        each(&arm.body, &mut |expr| {
            if let Expr::Path(path) = expr
                && let (Some(first), Some(last)) =
                    (path.path.segments.first(), path.path.segments.last())
                && first.ident == "Self"
            {
                variant.get_or_insert_with(|| last.ident.to_token_stream().to_string());
            }
        });
        if let (Some(variant), false) = (variant, found.is_empty()) {
            values.entry(variant).or_default().extend(found);
        }
    }
}

/// The texts of `Some("paper" | "Paper")`.
fn texts(pattern: &Pat, found: &mut BTreeSet<String>) {
    match pattern {
        Pat::TupleStruct(some) => some.elems.iter().for_each(|one| texts(one, found)),
        Pat::Or(any) => any.cases.iter().for_each(|one| texts(one, found)),
        Pat::Guard(guarded) => texts(&guarded.pat, found),
        Pat::Lit(literal) => {
            if let Lit::Str(text) = &literal.lit {
                found.insert(text.value());
            }
        }
        _ => {}
    }
}
