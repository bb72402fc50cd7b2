//! Properties that schemas have of each other by `allOf` are there once; what changes one of them changes it for all.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::schema::address;
use crate::api::Field;

/// What became of properties that several schemas have, in a change that makes the same of equal ones: each with what
/// it was, which keeps its place in memory so that no other one gets that.
#[derive(Default)]
pub(super) struct Changed(BTreeMap<usize, [Arc<Field>; 2]>);

impl Changed {
    /// Changes a property. One that stays as it is stays the same.
    pub(super) fn change(&mut self, field: &mut Arc<Field>, change: impl FnOnce(&mut Field)) {
        if let Some(only) = Arc::get_mut(field) {
            change(only);
            return;
        }
        let made = self.0.entry(address(&**field)).or_insert_with(|| {
            let mut new = Field::clone(field);
            change(&mut new);
            let new = match new == **field {
                true => Arc::clone(field),
                false => Arc::new(new),
            };
            [Arc::clone(field), new]
        });
        *field = Arc::clone(&made[1]);
    }
}
