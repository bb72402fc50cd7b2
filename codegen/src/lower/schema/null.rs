//! Where JSON's `null` is a value.

use std::collections::BTreeSet;

use super::super::Lowering;
use super::{View, resolve};
use crate::api::TypeRef;

/// Whether JSON's `null` is a value of a schema: by itself, or as one of those that it is one of.
pub(super) fn takes_null<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    *view.takes_null.get_or_init(|| {
        let mut seen = BTreeSet::new();
        let mut todo = vec![view];
        while let Some(view) = todo.pop() {
            if view.nullable() {
                return true;
            }
            let has_base = view.properties().next().is_some() || !view.all_of.is_empty();
            if view.is_object() || has_base {
                continue;
            }
            for member in view.members.1 {
                let Some(schema) = resolve(cx, member) else {
                    continue;
                };
                let member = cx.view(schema);
                if member.is_null() || member.is_silent() {
                    return true;
                }
                if seen.insert(member.address) {
                    todo.push(member);
                }
            }
        }
        false
    })
}

/// A use that may be null as well.
pub(in crate::lower) fn nullable(inner: TypeRef) -> TypeRef {
    match inner {
        TypeRef::Nullable(_) | TypeRef::Any => inner,
        other => TypeRef::Nullable(Box::new(other)),
    }
}
