//! Types that mean something else in one kind of body, and so have a copy there.

use std::collections::{BTreeMap, BTreeSet};

use super::prune::visit_kind;
use crate::api::{OwnerRoot, Role, TypeDef, TypeId, Types};

/// Everything that declarations are made of.
pub(super) fn used(types: &mut Types, mut todo: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    while let Some(id) = todo.pop() {
        if found.insert(id) {
            visit_kind(&mut types[id].kind, &mut |type_ref| {
                type_ref.named(&mut |id| todo.push(id));
            });
        }
    }
    found
}

/// Names a copy beside the type that it was copied from, by what it is for. What is written inline in
/// something that has a copy itself is named after that.
pub(super) fn own_name(def: &mut TypeDef, copies: &BTreeMap<TypeId, TypeId>, role: Role) {
    // The other one has the name.
    def.said = None;
    if let OwnerRoot::Type(parent) = &mut def.owner.root
        && let Some(copy) = copies.get(parent)
    {
        *parent = *copy;
        return;
    }
    def.owner.roles.push(role);
}
