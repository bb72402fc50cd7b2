//! Two crates -> what changes for a program that uses them, and which version follows.

mod change;
mod functions;
mod items;
mod operations;
#[cfg(test)]
mod tests;
mod version;
mod wire;
#[cfg(test)]
mod wire_tests;
mod xml;

use std::collections::BTreeMap;

pub(crate) use change::{Change, Step, What};
pub(crate) use version::next;

use crate::surface::{Condition, Surface};

/// Everything that changes, what breaks first. `moved` has the new paths of types that are described in
/// the same place as before and are called otherwise now.
pub(crate) fn compare(
    old: &Surface,
    new: &Surface,
    moved: &BTreeMap<String, String>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let owned = operations::compare(old, new, &mut changes);
    let mut moved = moved.clone();
    moved.extend(owned.moved(old));
    items::compare(old, new, &moved, &owned, &mut changes);
    xml::compare(old, new, &mut changes);
    features(old, new, &mut changes);
    changes.sort();
    changes.dedup();
    changes
}

fn features(old: &Surface, new: &Surface, changes: &mut Vec<Change>) {
    let (old, new) = (&old.features, &new.features);
    if !old.divide && new.divide {
        let message = "is divided by features now: with `default-features = false`, operations and types \
                       need theirs";
        changes.push(Change::of_crate(What::Changed, Step::Major, message));
    }
    for name in old.all.difference(&new.all) {
        let message = format!("has lost the feature `{name}`");
        changes.push(Change::of_crate(What::Removed, Step::Major, &message));
    }
    for name in new.all.difference(&old.all) {
        let message = format!("has a new feature, `{name}`");
        changes.push(Change::of_crate(What::Added, Step::Minor, &message));
    }
    let kept = old.default.difference(&new.default);
    for name in kept.filter(|name| new.all.contains(*name)) {
        let message = format!("has the feature `{name}` off by default now");
        changes.push(Change::of_crate(What::Changed, Step::Major, &message));
    }
}

/// What is said where something needs other features than before, if that is so.
fn condition(
    (old, before): (&Surface, &Condition),
    (new, now): (&Surface, &Condition),
) -> Option<String> {
    if before == now {
        return None;
    }
    let words = |condition: &Condition| {
        let any = |set: &std::collections::BTreeSet<String>| {
            let names: Vec<String> = set.iter().map(|name| format!("`{name}`")).collect();
            names.join(" or ")
        };
        condition.iter().map(any).collect::<Vec<_>>().join(", and ")
    };
    if old.features.bring(before) && !new.features.bring(now) {
        let words = words(now);
        return Some(format!(
            "needs the feature {words} now, which is off by default"
        ));
    }
    // Told once, of the crate.
    if !old.features.divide && new.features.divide {
        return None;
    }
    let is_met = |wanted: &std::collections::BTreeSet<String>| {
        before.iter().any(|known| known.is_subset(wanted))
    };
    let is_narrower = !now.iter().all(is_met);
    let words = words(now);
    is_narrower.then(|| format!("needs the feature {words} where default features are off"))
}
