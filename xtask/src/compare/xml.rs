//! What changes in XML alone.

use super::change::{Change, Kind, Step, What};
use crate::surface::Surface;

/// Types that are there in both crates and are written in another way.
pub(super) fn compare(old: &Surface, new: &Surface, changes: &mut Vec<Change>) {
    for (of, before) in &old.xml {
        let Some(now) = new.xml.get(of) else {
            continue;
        };
        let both = before.iter().filter_map(|(key, before)| {
            let now = now.get(key).filter(|now| *now != before)?;
            Some((key, before, now))
        });
        for (key, before, now) in both {
            let (words, old) = (&now.words, &before.words);
            let message = match (key.as_str(), words == old) {
                ("", _) => format!("is {words} in XML now, and not {old}"),
                (key, false) => format!("has `{key}` as {words} in XML now, and not as {old}"),
                (key, true) => format!("has `{key}` in XML in another way now"),
            };
            changes.push(Change::new(
                Kind::Type,
                What::Changed,
                Step::Patch,
                of,
                message,
            ));
        }
    }
}
