//! What changes about the functions of types, and about the traits that they implement.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Kind, Step, What};
use super::items::Teller;
use super::operations::{called, deprecated};
use super::wire;
use crate::surface::{Callable, Method, Text};

pub(super) fn traits(old: &BTreeSet<Text>, new: &BTreeSet<Text>, tell: &mut Teller<'_>) {
    let names = |all: Vec<&Text>| -> Option<String> {
        let names: Vec<String> = all.iter().map(|text| format!("`{}`", text.short)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    if let Some(lost) = names(old.difference(new).collect()) {
        let message = format!("no longer implements {lost}");
        tell.tell(Kind::Trait, What::Removed, Step::Major, message);
    }
    if let Some(gained) = names(new.difference(old).collect()) {
        let message = format!("implements {gained}");
        tell.tell(Kind::Trait, What::Added, Step::Minor, message);
    }
}

pub(super) fn functions(
    old: &BTreeMap<String, Method>,
    new: &BTreeMap<String, Method>,
    tell: &mut Teller<'_>,
) {
    // Those that are told as operations, and those of the client that give a group of them.
    let is_told = |method: &Method| {
        let output = &method.callable.output;
        output.whole.starts_with("api::") || called(output).is_some()
    };
    for (name, before) in old.iter().filter(|(_, method)| !is_told(method)) {
        let Some(now) = new.get(name) else {
            let message = format!("has lost `{}`", signature(name, &before.callable));
            tell.tell(Kind::Function, What::Removed, Step::Major, message);
            continue;
        };
        if !is_called_alike(&before.callable, &now.callable) {
            let (before, now) = (&before.callable, &now.callable);
            let message = format!(
                "has `{}`, and not `{}`",
                signature(name, now),
                signature(name, before)
            );
            tell.tell(Kind::Function, What::Changed, Step::Major, message);
        } else {
            names(name, &before.callable, &now.callable, tell);
        }
        for message in wire::credential(&before.sent, &now.sent) {
            tell.change(What::Changed, Step::Patch, message);
        }
        deprecated(
            before.is_deprecated,
            now.is_deprecated,
            |what, step, message| {
                let message = format!("has `{name}(…)`, which {message}");
                tell.tell(Kind::Function, what, step, message);
            },
        );
    }
    for (name, now) in new.iter().filter(|(_, method)| !is_told(method)) {
        if !old.contains_key(name) {
            let message = format!("has a new function, `{}`", signature(name, &now.callable));
            tell.tell(Kind::Function, What::Added, Step::Minor, message);
        }
    }
}

/// A program compiles as before where arguments of one type have other names: it gives them something else.
fn names(function: &str, before: &Callable, now: &Callable, tell: &mut Teller<'_>) {
    let list = |callable: &Callable| -> Vec<String> {
        let arguments = callable.arguments.iter();
        arguments.map(|(name, _)| name.clone()).collect()
    };
    let (old, new) = (list(before), list(now));
    if old == new {
        return;
    }
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (old.iter().collect(), new.iter().collect());
    if was == is {
        let all = new.join(", ");
        let message = format!("takes the arguments of `{function}` in another order: `{all}`");
        tell.tell(Kind::Function, What::Changed, Step::Major, message);
        return;
    }
    for (old, new) in old.iter().zip(&new).filter(|(old, new)| old != new) {
        let message = format!("calls an argument of `{function}` `{new}` now, and not `{old}`");
        tell.tell(Kind::Function, What::Changed, Step::Patch, message);
    }
}

/// Arguments are told by their place, not by their name.
pub(super) fn is_called_alike(one: &Callable, other: &Callable) -> bool {
    let types = |callable: &Callable| -> Vec<Text> {
        let arguments = callable.arguments.iter();
        arguments.map(|(_, ty)| ty.clone()).collect()
    };
    one.receiver == other.receiver
        && types(one) == types(other)
        && one.output == other.output
        && one.rest == other.rest
}

/// `new(id: i64) -> Self`.
fn signature(name: &str, callable: &Callable) -> String {
    let receiver = callable.receiver.clone().into_iter();
    let arguments = callable.arguments.iter();
    let arguments = arguments.map(|(name, ty)| format!("{name}: {}", ty.short));
    let all: Vec<String> = receiver.chain(arguments).collect();
    let output = match callable.output.short.as_str() {
        "()" => String::new(),
        output => format!(" -> {output}"),
    };
    format!("{name}({}){output}", all.join(", "))
}
